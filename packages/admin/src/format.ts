import type { Estimate } from "@respons/wire";

const MINUS = "\u2212";

/** Numbers, days and names as people of one language write them. */
export function createFormat(tag: string, timeZone?: string) {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const twoDecimals = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const signed = new Intl.NumberFormat(tag, {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short", timeZone });
  const languages = new Intl.DisplayNames(tag, { type: "language" });

  return {
    count: (n: number) => whole.format(n),
    /** On the scale 1–5, one decimal. */
    mean: (value: number) => oneDecimal.format(value),
    /** A bound of a mean: two decimals, or a bound just short of a target is rounded onto it. */
    meanBound: (value: number) => twoDecimals.format(value),
    /** −100 to +100, with its sign. */
    nps: (value: number) => signed.format(Math.round(value) + 0).replace("-", MINUS),
    /** `value` in percent, 0–100. */
    percent: (value: number) => percent.format(value / 100),
    /** `day` as `YYYY-MM-DD`, in whatever zone it was meant. */
    day: (isoDay: string) => day.format(new Date(`${isoDay}T00:00:00Z`)),
    /** `month` as `YYYY-MM`. */
    month: (isoMonth: string) => month.format(new Date(`${isoMonth}-01T00:00:00Z`)),
    /** A moment in `timeZone`; without one, in the device's. */
    moment: (time: string) => moment.format(new Date(time)),
    /** The time of day of a moment, as above. */
    time: (moment: string) => time.format(new Date(moment)),
    languageName: (language: string) => capitalise(languages.of(language) ?? language, tag),
    interval: ({ low, high }: Estimate, one: (value: number) => string) =>
      [low, high].map(one).join(low < 0 || one(low).startsWith("+") ? " … " : "–"),
  };
}
export type Format = ReturnType<typeof createFormat>;

function capitalise(word: string, tag: string): string {
  return word.slice(0, 1).toLocaleUpperCase(tag) + word.slice(1);
}
