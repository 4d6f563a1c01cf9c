import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type ShortcutTexts } from "./sv.ts";

export const shortcutTexts: Record<StaffLanguage, ShortcutTexts> = { sv, fi, en };
