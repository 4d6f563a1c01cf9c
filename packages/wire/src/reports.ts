import * as v from "valibot";
import { Day } from "./day.ts";
import { Slug } from "./ids.ts";
import { LanguageTag, LocalizedText } from "./language.ts";
import { limits } from "./limits.ts";

/** `board`: figures against targets; `review`: what clients wrote, coded. */
export const reportKinds = ["board", "review"] as const;
export const ReportKind = v.picklist(reportKinds);
export type ReportKind = v.InferOutput<typeof ReportKind>;

/** Where the author's own words stand; `title` takes the place of the one that is made. */
export const reportSections = {
  board: ["title", "summary", "targets", "languages", "units", "answering", "measures"],
  review: ["title", "summary", "selection", "themes", "positive", "measures"],
} as const satisfies Record<ReportKind, readonly string[]>;
export type ReportSection = (typeof reportSections)[ReportKind][number];

/** Languages that a document can be made in. */
export const reportLanguages = ["sv", "fi", "en"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** Years beside each other in one report. */
const MAX_YEARS = 6;

const Year = v.pipe(v.number(), v.integer(), v.minValue(1970), v.maxValue(2999));

/** What a report is made from. */
export const ReportParameters = v.object({
  /** Figures are those of this day: later ones of its year are left out, and it is interim. */
  asOf: v.optional(Day),
  /** Calendar years that are set beside each other. */
  years: v.optional(v.pipe(v.array(Year), v.maxLength(MAX_YEARS))),
  /** Of a `review`. */
  reviewId: v.optional(v.pipe(v.string(), v.maxLength(64))),
});
export type ReportParameters = v.InferOutput<typeof ReportParameters>;

/** The author's own words, by section and language. */
export const ReportWords = v.record(
  v.pipe(v.string(), v.maxLength(60)),
  v.record(LanguageTag, v.pipe(v.string(), v.maxLength(10_000))),
);
export type ReportWords = v.InferOutput<typeof ReportWords>;

export const ReportSummary = v.object({
  reportId: v.string(),
  kind: ReportKind,
  /** What staff know it by. */
  name: v.string(),
  unit: Slug,
  unitName: LocalizedText,
  parameters: ReportParameters,
  /** Languages that some section has words of its own in. */
  languages: v.array(LanguageTag),
  createdBy: v.nullable(v.string()),
  updatedAt: v.string(),
  revision: v.number(),
  mayWrite: v.boolean(),
});
export type ReportSummary = v.InferOutput<typeof ReportSummary>;

export const Report = v.object({ ...ReportSummary.entries, words: ReportWords });
export type Report = v.InferOutput<typeof Report>;

const ReportName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name));

/** `POST /api/reports`; with `words`, one that was deleted a moment ago comes back. */
export const NewReport = v.object({
  kind: ReportKind,
  name: ReportName,
  unit: Slug,
  parameters: ReportParameters,
  words: v.optional(ReportWords),
});
export type NewReport = v.InferOutput<typeof NewReport>;

/** `PUT /api/reports/{reportId}` */
export const ReportChange = v.object({
  name: ReportName,
  parameters: ReportParameters,
  words: ReportWords,
  /** That was seen. */
  revision: v.number(),
});
export type ReportChange = v.InferOutput<typeof ReportChange>;

/** Query of `GET /api/reports/{reportId}/document.{html|pdf}`. */
export const DocumentQuery = v.object({ language: v.optional(v.picklist(reportLanguages)) });
export type DocumentQuery = v.InferOutput<typeof DocumentQuery>;
