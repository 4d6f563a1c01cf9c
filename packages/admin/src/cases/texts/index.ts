import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type CaseTexts } from "./sv.ts";

export const caseTexts: Record<StaffLanguage, CaseTexts> = { sv, fi, en };
