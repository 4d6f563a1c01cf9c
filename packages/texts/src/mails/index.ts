import { texts as en } from "./en.ts";
import { texts as fi } from "./fi.ts";
import type { MailTexts } from "./mail-texts.ts";
import { texts as sv } from "./sv.ts";

const byLanguage: Record<string, MailTexts> = { sv, fi, en };

/** The language of the words for a BCP 47 tag: its base language, else English. */
export function mailLanguage(language: string): string {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return base in byLanguage ? base : "en";
}

/** The words for a BCP 47 tag, by `mailLanguage`. */
export function clientMailTexts(language: string): MailTexts {
  return byLanguage[mailLanguage(language)] ?? en;
}
