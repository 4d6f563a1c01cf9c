import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type UnitTexts } from "./sv.ts";

export const unitTexts: Record<StaffLanguage, UnitTexts> = { sv, fi, en };
