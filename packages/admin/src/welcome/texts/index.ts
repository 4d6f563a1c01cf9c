import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type WelcomeTexts } from "./sv.ts";

export const welcomeTexts: Record<StaffLanguage, WelcomeTexts> = { sv, fi, en };
