import type { StaffLanguage } from "../preferences.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv, type DoorTexts } from "./texts/sv.ts";

const words: Record<StaffLanguage, DoorTexts> = { sv, fi, en };

/** The words of the pages that one meets before signing in. */
export function doorWords(language: StaffLanguage): DoorTexts {
  return words[language];
}
