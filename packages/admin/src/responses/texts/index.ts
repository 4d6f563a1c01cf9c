import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ContactTexts } from "./sv.ts";

export const contactTexts: Record<StaffLanguage, ContactTexts> = { sv, fi, en };
