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

/** A language's name for staff; an easy variant by its own, which says more. */
export function languageLabel(tag: string, { format }: Locale): string {
  if (tag.includes("-x-")) return offeredLanguages[tag] ?? tag;
  return format.languageName(tag);
}
