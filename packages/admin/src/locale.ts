import { createFormat, type Format } from "./format.ts";
import type { StaffLanguage } from "./preferences.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv, type Texts } from "./texts/sv.ts";

/** Everything a page needs to speak one language. */
export interface Locale {
  language: StaffLanguage;
  texts: Texts;
  format: Format;
}

const locales: Record<StaffLanguage, Locale> = {
  sv: { language: "sv", texts: sv, format: createFormat("sv-FI") },
  fi: { language: "fi", texts: fi, format: createFormat("fi-FI") },
  en: { language: "en", texts: en, format: createFormat("en-GB") },
};

export function localeOf(language: StaffLanguage): Locale {
  return locales[language];
}
