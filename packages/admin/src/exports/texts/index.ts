import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ExportTexts } from "./sv.ts";

export const exportTexts: Record<StaffLanguage, ExportTexts> = { sv, fi, en };
export type { ExportTexts };
