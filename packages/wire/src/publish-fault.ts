import * as v from "valibot";
import { LanguageTag } from "./language.ts";

/** Why a draft cannot be published; each has its words in the staff application. */
export const publishFaults = [
  "no-questions",
  "text-missing",
  "name-missing",
  "structure",
  "contrast",
  "owner-missing",
  "expiry-missing",
  "expiry-past",
  "review-missing",
  "unchanged",
] as const;

export const PublishFault = v.object({
  code: v.picklist(publishFaults),
  /** Where: `title`, `questions.2.text`, `questions.2.options.0.text`, `look.accent`, `owner`. */
  path: v.string(),
  language: v.optional(LanguageTag),
});
export type PublishFault = v.InferOutput<typeof PublishFault>;
