import type { StaffLanguage } from "../preferences.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv, type ReplyTexts } from "./texts/sv.ts";

const words: Record<StaffLanguage, ReplyTexts> = { sv, fi, en };

/** The words of everything about reply templates. */
export function replyWords(language: StaffLanguage): ReplyTexts {
  return words[language];
}
