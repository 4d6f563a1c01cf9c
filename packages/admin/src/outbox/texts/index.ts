import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type OutboxTexts } from "./sv.ts";

export const outboxTexts: Record<StaffLanguage, OutboxTexts> = { sv, fi, en };
