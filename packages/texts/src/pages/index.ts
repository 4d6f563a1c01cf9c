import { texts as en } from "./en.ts";
import { texts as fi } from "./fi.ts";
import type { PageTexts } from "./page-texts.ts";
import { texts as sv } from "./sv.ts";

export type { MaskNames, PageTexts } from "./page-texts.ts";

/** Languages of the hosted page's and the receipt page's own words. */
export const pageLanguages = ["sv", "fi", "en"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const byLanguage: Record<PageLanguage, PageTexts> = { sv, fi, en };

/** The words for a BCP 47 tag: its own, those of its base language, else the English ones. */
export function pageTexts(language: string): PageTexts {
  return byLanguage[pageLanguage(language)];
}

export function pageLanguage(language: string): PageLanguage {
  const base = language.toLowerCase().split("-")[0];
  return pageLanguages.find((known) => known === base) ?? "en";
}
