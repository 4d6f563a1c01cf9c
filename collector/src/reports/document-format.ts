import type { Estimate } from "@respons/statistics";
import type { ReportLanguage } from "@respons/wire";

/** Numbers and days as the language writes them; the same on every machine and at every time. */
export interface DocumentFormat {
  count: (n: number) => string;
  /** −100 to +100, whole. */
  nps: (value: number) => string;
  /** 1–5, one decimal. */
  mean: (value: number) => string;
  /** 0–100, whole. */
  percent: (value: number) => string;
  days: (value: number) => string;
  day: (isoDay: string) => string;
  /** From one day to another; whole months without their days. */
  period: (from: string, to: string) => string;
  /** `range` of a formula, such as 76–78. */
  range: (estimate: Pick<Estimate, "low" | "high">, kind: FigureKind) => string;
  value: (value: number, kind: FigureKind) => string;
  language: (tag: string) => string;
  list: (items: readonly string[]) => string;
  year: (year: number) => string;
}

export type FigureKind = "nps" | "mean" | "percent";

const tags: Record<ReportLanguage, string> = { sv: "sv-FI", fi: "fi-FI", en: "en-GB" };

export function createDocumentFormat(language: ReportLanguage): DocumentFormat {
  const tag = tags[language];
  const digits = (n: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: n, maximumFractionDigits: n });
  const [whole, one, two] = [digits(0), digits(1), digits(2)];
  const days = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" });
  const names = new Intl.DisplayNames(tag, { type: "language" });
  const items = new Intl.ListFormat(tag, { type: "conjunction" });
  const percent = (value: number) => `${whole.format(value)}${language === "en" ? "" : "\u00a0"}%`;
  const value = (figure: number, kind: FigureKind) => {
    if (kind === "percent") return percent(figure);
    return kind === "nps" ? plain(whole.format(figure)) : one.format(figure);
  };
  return {
    count: (n) => whole.format(n),
    nps: (figure) => value(figure, "nps"),
    mean: (figure) => value(figure, "mean"),
    percent,
    days: (figure) => one.format(figure),
    day: (isoDay) => days.format(toDate(isoDay)),
    period(from, to) {
      const isWhole = from.endsWith("-01") && nextDay(to).endsWith("-01");
      return (isWhole ? months : days).formatRange(toDate(from), toDate(to));
    },
    range({ low, high }, kind) {
      const form = kind === "mean" ? two : whole;
      const ends = [low, high].map((end) => plain(form.format(end)));
      // A dash between numbers that have a minus of their own would be read as one.
      const dash = low < 0 ? " … " : "–";
      return `${ends.join(dash)}${kind === "percent" ? percent(0).slice(1) : ""}`;
    },
    value,
    language(code) {
      const name = names.of(code) ?? code;
      return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
    },
    list: (texts) => items.format(texts),
    year: (year) => String(year),
  };
}

const toDate = (isoDay: string): Date => new Date(`${isoDay}T00:00:00Z`);

const nextDay = (isoDay: string): string =>
  new Date(toDate(isoDay).getTime() + 86_400_000).toISOString().slice(0, 10);

/** Minus zero is zero; a minus is a minus and no hyphen. */
const plain = (text: string): string => text.replace(/^[-−](?=0$)/, "").replace("-", "−");
