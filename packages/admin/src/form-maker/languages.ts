import type { Locale } from "../locale.ts";

/** Languages that are offered, by their own names; easy ones beside their plain ones. */
export const offeredLanguages: Readonly<Record<string, string>> = {
  sv: "Svenska",
  "sv-x-lattlast": "Lättläst svenska",
  fi: "Suomi",
  "fi-x-selko": "Selkosuomi",
  en: "English",
  se: "Davvisámegiella",
  smn: "Anarâškielâ",
  sms: "Nuõrttsääʹmǩiõll",
  ar: "العربية",
  et: "Eesti",
  fa: "فارسی",
  ru: "Русский",
  so: "Soomaali",
  uk: "Українська",
};

/** The same inside a sentence: only English writes languages with a capital. */
export function languageInSentence(tag: string, locale: Locale): string {
  const label = languageLabel(tag, locale);
  return locale.language === "en" ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** A language's name for staff; an easy variant by its own, which says more. */
export function languageLabel(tag: string, { format }: Locale): string {
  if (tag.includes("-x-")) return offeredLanguages[tag] ?? tag;
  return format.languageName(tag);
}
