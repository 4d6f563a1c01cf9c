import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type TokenTexts } from "./sv.ts";

export const tokenTexts: Record<StaffLanguage, TokenTexts> = { sv, fi, en };
