import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type BackupTexts } from "./sv.ts";

export const backupTexts: Record<StaffLanguage, BackupTexts> = { sv, fi, en };
