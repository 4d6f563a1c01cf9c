import * as v from "valibot";
import { LanguageTag, LocalizedText } from "./language.ts";
import { Slug } from "./ids.ts";
import { PointName } from "./points.ts";
import { ResponseFilter } from "./staff.ts";

/** A point estimate with its 95 % interval, in the unit of the indicator. */
export const Estimate = v.object({ value: v.number(), low: v.number(), high: v.number() });
export type Estimate = v.InferOutput<typeof Estimate>;

/**
 * `reached` and `not-reached` only where the whole interval lies on that side of the target;
 * `not-proven` otherwise.
 */
export const TargetVerdict = v.object({
  target: v.number(),
  verdict: v.picklist(["reached", "not-reached", "not-proven"]),
});
export type TargetVerdict = v.InferOutput<typeof TargetVerdict>;

/**
 * The figures of one question in one cut. `distribution` counts answers by value (score, option
 * id or `not-applicable`). Where 0 < n < 5 it is `suppressed`: no distribution, no indicators.
 */
export const Figure = v.object({
  /**
   * Answers that count: without `not-applicable`. For choices, of which one response may pick
   * several, and comments: the responses that answered.
   */
  n: v.number(),
  notApplicable: v.number(),
  suppressed: v.boolean(),
  distribution: v.array(v.object({ value: v.string(), n: v.number() })),
  /** −100 to +100; only from n ≥ 30, indicative below 100. */
  nps: v.optional(v.object({ ...Estimate.entries, indicative: v.boolean() })),
  /** On the scale 1–5. */
  mean: v.optional(Estimate),
  /** Percent of answers 4–5, for statements. */
  shareAgreeing: v.optional(Estimate),
  /** Percent of answers 4–5, for ratings. */
  topTwo: v.optional(Estimate),
  target: v.optional(TargetVerdict),
});
export type Figure = v.InferOutput<typeof Figure>;

/** What the columns of the overview are: everything, one language, one year, or one point. */
export const Cut = v.object({
  by: v.picklist(["all", "language", "year", "point"]),
  /** Language tag, year, or slug of a point or `NO_POINT`; empty for `all`. */
  key: v.string(),
  /** What staff call the point; in cuts by point only. */
  name: v.optional(v.string()),
  /** Responses in the cut. */
  responses: v.number(),
  /** Set where the year's figures are not final: the day they were taken. */
  interimAsOf: v.nullable(v.string()),
});
export type Cut = v.InferOutput<typeof Cut>;

/** Key of the cut of responses that came from no registered point. */
export const NO_POINT = "*none";

/** Question id of the row that joins all statement answers of a form. */
export const ALL_STATEMENTS = "*statements";

/** `GET /api/forms/{form}/overview`; `figures[i]` belongs to `cuts[i]`. */
export const Overview = v.object({
  form: Slug,
  title: LocalizedText,
  demonstration: v.boolean(),
  /** The document whose figures these are, to be cited beside them. */
  source: v.nullable(LocalizedText),
  filter: ResponseFilter,
  /**
   * Months (`2021-03`) into which the filter's days reach and that are taken whole: what ran out is
   * counted by month alone.
   */
  wholeMonths: v.array(v.string()),
  languages: v.array(LanguageTag),
  /** All points of the form in the caller's units, ended ones too. */
  points: v.array(PointName),
  cuts: v.array(Cut),
  /** Those that these responses were given to, oldest first. */
  versions: v.array(
    v.object({
      version: v.number(),
      publishedAt: v.string(),
      /** Day of `publishedAt` in the organisation's time zone. */
      day: v.string(),
      /**
       * Questions, `ALL_STATEMENTS` among them, that ask otherwise than in the version before: their
       * figures from before are not comparable.
       */
      changed: v.array(v.string()),
    }),
  ),
  items: v.array(
    v.object({
      question: v.string(),
      type: v.picklist(["rating", "nps", "statement", "statements", "choice", "comment"]),
      text: LocalizedText,
      options: v.array(v.object({ id: v.string(), text: LocalizedText })),
      /** Its words are not the official ones of the national item. */
      unofficial: v.optional(v.literal(true)),
      figures: v.array(Figure),
    }),
  ),
});
export type Overview = v.InferOutput<typeof Overview>;
