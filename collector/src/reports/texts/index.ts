import type { ReportLanguage } from "@respons/wire";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ReportTexts } from "./sv.ts";

/** The words of documents by their language. */
export const reportTexts: Record<ReportLanguage, ReportTexts> = { sv, fi, en };
export type { ReportTexts };
