import * as v from "valibot";
import { Day } from "./day.ts";
import { LanguageTag } from "./language.ts";

/** `board`: figures against targets; `review`: what clients wrote, coded. */
export const reportKinds = ["board", "review"] as const;
export const ReportKind = v.picklist(reportKinds);
export type ReportKind = v.InferOutput<typeof ReportKind>;

/** What a report is made from. */
export const ReportParameters = v.object({
  /** Figures are those of this day: later ones of its year are left out, and it is interim. */
  asOf: v.optional(Day),
  /** Calendar years that are set beside each other. */
  years: v.optional(v.array(v.number())),
  /** Of a `review`. */
  reviewId: v.optional(v.string()),
});
export type ReportParameters = v.InferOutput<typeof ReportParameters>;

/** The author's own words, by section and language. */
export const ReportWords = v.record(
  v.pipe(v.string(), v.maxLength(60)),
  v.record(LanguageTag, v.pipe(v.string(), v.maxLength(10_000))),
);
export type ReportWords = v.InferOutput<typeof ReportWords>;
