import type { StaffLanguage } from "../preferences.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv, type EntryTexts } from "./texts/sv.ts";

const words: Record<StaffLanguage, EntryTexts> = { sv, fi, en };

/** The words of everything about entering feedback. */
export function entryWords(language: StaffLanguage): EntryTexts {
  return words[language];
}
