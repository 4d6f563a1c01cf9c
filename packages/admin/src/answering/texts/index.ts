import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type AnsweringTexts } from "./sv.ts";

export const answeringTexts: Record<StaffLanguage, AnsweringTexts> = { sv, fi, en };
