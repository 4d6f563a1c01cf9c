import type { LocalizedText } from "@respons/wire";
import { staffLanguages, type StaffLanguage } from "../preferences.ts";
import type { Locale } from "../locale.ts";

/** The languages in which something has no name. */
export function missingLanguages(name: LocalizedText): StaffLanguage[] {
  return staffLanguages.filter((language) => !name[language]?.trim());
}

/** A language inside a sentence, in small letters where that is how it is written. */
export function languageInSentence(tag: string, { language, format }: Locale): string {
  const name = format.languageName(tag);
  return language === "en" ? name : name.toLocaleLowerCase(language);
}
