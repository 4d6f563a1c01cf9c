import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type PersonDataTexts } from "./sv.ts";

export const personDataTexts: Record<StaffLanguage, PersonDataTexts> = { sv, fi, en };
