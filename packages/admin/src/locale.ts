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

const tags: Record<StaffLanguage, string> = { sv: "sv-FI", fi: "fi-FI", en: "en-GB" };
const words: Record<StaffLanguage, Texts> = { sv, fi, en };

/** `timeZone` is the organisation's: what every shown time means; the device's until it is known. */
export function localeOf(language: StaffLanguage, timeZone?: string): Locale {
  return { language, texts: words[language], format: createFormat(tags[language], timeZone) };
}
