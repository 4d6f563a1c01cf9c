import type { Template } from "./form-template.ts";
import { freeForm } from "./free-form.ts";
import { nationalSet } from "./national-set.ts";
import { nps } from "./nps.ts";
import { pageUseful } from "./page-useful.ts";
import { quickRating } from "./quick-rating.ts";
import { statements } from "./statements.ts";

/** The simplest first. */
export const formTemplates: readonly Template[] = [
  quickRating,
  nps,
  statements,
  freeForm,
  pageUseful,
  nationalSet,
];
