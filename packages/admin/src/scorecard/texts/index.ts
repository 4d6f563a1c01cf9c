import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ScorecardTexts } from "./sv.ts";

export const scorecardTexts: Record<StaffLanguage, ScorecardTexts> = { sv, fi, en };
