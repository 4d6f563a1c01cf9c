import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type AccountTexts } from "./sv.ts";

export const accountTexts: Record<StaffLanguage, AccountTexts> = { sv, fi, en };
