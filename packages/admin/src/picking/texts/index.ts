import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type PickingTexts } from "./sv.ts";

export const pickingTexts: Record<StaffLanguage, PickingTexts> = { sv, fi, en };
