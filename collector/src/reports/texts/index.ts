import type { ReportLanguage } from "@respons/wire";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { reviewEn } from "./review-en.ts";
import { reviewFi } from "./review-fi.ts";
import { reviewSv, type ReviewTexts } from "./review-sv.ts";
import { sv, type ReportTexts } from "./sv.ts";

/** The words of the board report, and of all documents, by their language. */
export const reportTexts: Record<ReportLanguage, ReportTexts> = { sv, fi, en };

/** The words of the review by their language. */
export const reviewTexts: Record<ReportLanguage, ReviewTexts> = {
  sv: reviewSv,
  fi: reviewFi,
  en: reviewEn,
};
export type { ReportTexts, ReviewTexts };
