import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ReportsTexts } from "./sv.ts";

export const reportsTexts: Record<StaffLanguage, ReportsTexts> = { sv, fi, en };
export type { ReportsTexts };
