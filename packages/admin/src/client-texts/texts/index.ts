import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ClientTextTexts } from "./sv.ts";

export const clientTexts: Record<StaffLanguage, ClientTextTexts> = { sv, fi, en };
