import type { StaffLanguage } from "../../preferences.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv, type CodebookTexts } from "./sv.ts";

export const codebookTexts: Record<StaffLanguage, CodebookTexts> = { sv, fi, en };
