import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ReviewTexts } from "./sv.ts";

export const reviewTexts: Record<StaffLanguage, ReviewTexts> = { sv, fi, en };
