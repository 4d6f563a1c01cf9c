import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type MakerTexts } from "./sv.ts";

const words: Record<StaffLanguage, MakerTexts> = { sv, fi, en };

/** The form maker's own words in a language. */
export function makerTexts(language: StaffLanguage): MakerTexts {
  return words[language];
}
