import { texts as en } from "./en.ts";
import { texts as fi } from "./fi.ts";
import type { PageTexts } from "./page-texts.ts";
import { texts as sv } from "./sv.ts";

export type { PageTexts } from "./page-texts.ts";

/** Languages of the hosted page's and the receipt page's own words. */
export const pageLanguages = ["sv", "fi", "en"] as const;

const byLanguage: Record<(typeof pageLanguages)[number], PageTexts> = { sv, fi, en };

/** The words for a BCP 47 tag: its own, those of its base language, else the English ones. */
export function pageTexts(language: string): PageTexts {
  const base = language.toLowerCase().split("-")[0];
  return byLanguage[pageLanguages.find((known) => known === base) ?? "en"];
}
