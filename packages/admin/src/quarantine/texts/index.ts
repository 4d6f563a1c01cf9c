import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type QuarantineTexts } from "./sv.ts";

export const quarantineTexts: Record<StaffLanguage, QuarantineTexts> = { sv, fi, en };
