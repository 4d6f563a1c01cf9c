import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type AuditTexts } from "./sv.ts";

export const auditTexts: Record<StaffLanguage, AuditTexts> = { sv, fi, en };
