import { texts as en } from "./en.ts";
import { texts as fi } from "./fi.ts";
import type { NoticeTexts } from "./notice-texts.ts";
import { texts as sv } from "./sv.ts";

export type { NoticeTexts } from "./notice-texts.ts";

const byLanguage: Record<string, NoticeTexts> = { sv, fi, en };

/** The words for a BCP 47 tag: those of its base language, else the English ones. */
export function noticeTexts(language: string): NoticeTexts {
  return byLanguage[language.toLowerCase().split("-")[0] ?? ""] ?? en;
}
