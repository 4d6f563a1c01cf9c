import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type DeletionTexts } from "./sv.ts";

export const deletionTexts: Record<StaffLanguage, DeletionTexts> = { sv, fi, en };
