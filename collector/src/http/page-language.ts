import { lookupLanguage } from "@respons/wire";

/** The first of the asked and the accepted languages that is available, else the first one. */
export function chooseLanguage(
  asked: string | undefined,
  acceptLanguage: string | undefined,
  available: readonly string[],
): string {
  const accepted = (acceptLanguage ?? "")
    .slice(0, 200)
    .split(",")
    .map((entry) => entry.split(";")[0]?.trim() ?? "");
  const wanted = [asked ?? "", ...accepted].filter((tag) => /^[A-Za-z-]{2,35}$/.test(tag));
  return lookupLanguage(wanted, available) ?? available[0] ?? "en";
}

/** Each language by its own name, with the address of this page in it. */
export function languageLinks(available: readonly string[], url: URL) {
  return available.map((tag) => {
    const query = new URLSearchParams(url.search);
    query.set("lang", tag);
    return { tag, name: nameOf(tag), href: `${url.pathname}?${query.toString()}` };
  });
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Where the tag alone would give the times of another country. */
const locales: Record<string, string> = { sv: "sv-FI", fi: "fi-FI", en: "en-GB" };

/** An ISO day written out in the language. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(locales[language] ?? language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment written out in the language, in the organisation's time zone. */
export function formatMoment(moment: Date, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language] ?? language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  }).format(moment);
}
