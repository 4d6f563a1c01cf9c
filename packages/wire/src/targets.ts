import * as v from "valibot";
import { Day } from "./day.ts";
import { Slug } from "./ids.ts";
import { LocalizedText } from "./language.ts";
import { Estimate } from "./overview.ts";

/** How a figure is computed from answers. `statement-mean` of old is `mean`. */
export const formulas = ["nps", "mean", "share-agreeing", "top-two"] as const;
export const Formula = v.picklist(formulas);
export type Formula = v.InferOutput<typeof Formula>;

/** What a share is of: those who answered, or also those whom it did not concern. */
export const denominators = ["answered", "answered-and-not-applicable"] as const;
export const Denominator = v.picklist(denominators);
export type Denominator = v.InferOutput<typeof Denominator>;

/** Lowest and highest value of each figure; shares are in percent. */
export const formulaScales: Record<Formula, { low: number; high: number }> = {
  nps: { low: -100, high: 100 },
  mean: { low: 1, high: 5 },
  "share-agreeing": { low: 0, high: 100 },
  "top-two": { low: 0, high: 100 },
};

const formulasOfType: Record<string, readonly Formula[]> = {
  nps: ["nps"],
  rating: ["mean", "top-two"],
  statement: ["mean", "share-agreeing"],
  statements: ["mean", "share-agreeing"],
};

/** The figures that answers to a question of this type, or to all `statements`, can give. */
export function formulasFor(type: string): readonly Formula[] {
  return formulasOfType[type] ?? [];
}

/** Whether those whom a question did not concern can be counted in. */
export function countsNotApplicable(formula: Formula): boolean {
  return formula === "share-agreeing";
}

/** Fewer answers than this give no figure, unless the organisation asks for more. */
export function defaultMinimumN(formula: Formula): number {
  return formula === "nps" ? 30 : 5;
}

const Year = v.pipe(v.number(), v.integer(), v.minValue(1970), v.maxValue(2999));

/** Never below 5: smaller groups are hidden everywhere. */
const MinimumN = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(100_000));

/** What an indicator should reach in one unit and all below it, in one year. */
export const Target = v.object({ unit: Slug, year: Year, value: v.pipe(v.number(), v.finite()) });
export type Target = v.InferOutput<typeof Target>;

/** `PUT /api/indicators/{id}/targets`; null takes the target away. */
export const TargetChange = v.object({
  ...Target.entries,
  value: v.nullable(Target.entries.value),
});
export type TargetChange = v.InferOutput<typeof TargetChange>;

/** A figure that is followed, with what it should reach in the caller's units and those above. */
export const Indicator = v.object({
  id: v.number(),
  form: Slug,
  title: LocalizedText,
  /** Id of a question, or `ALL_STATEMENTS`. */
  question: v.string(),
  /** What the question asks; null for `ALL_STATEMENTS`. */
  text: v.nullable(LocalizedText),
  formula: Formula,
  denominator: Denominator,
  minimumN: v.number(),
  revision: v.number(),
  /** Whether the caller may change it; targets of their own units they may set anyway. */
  mayChange: v.boolean(),
  targets: v.array(Target),
});
export type Indicator = v.InferOutput<typeof Indicator>;

/** `GET /api/indicators`, and the answer to every change of one. */
export const IndicatorList = v.object({ indicators: v.array(Indicator) });
export type IndicatorList = v.InferOutput<typeof IndicatorList>;

/** `POST /api/indicators`; with `targets`, what was deleted a moment ago comes back whole. */
export const NewIndicator = v.object({
  form: Slug,
  question: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  formula: Formula,
  denominator: v.optional(Denominator),
  minimumN: v.optional(MinimumN),
  targets: v.optional(v.pipe(v.array(Target), v.maxLength(2_000))),
});
export type NewIndicator = v.InferOutput<typeof NewIndicator>;

/** `PUT /api/indicators/{id}` */
export const IndicatorChange = v.object({
  denominator: Denominator,
  minimumN: MinimumN,
  /** That of the indicator as it was read. */
  revision: v.number(),
});
export type IndicatorChange = v.InferOutput<typeof IndicatorChange>;

/** A channel whose share of the responses moved by 20 points or more; shares in percent. */
export const ChannelShift = v.object({ channel: v.string(), from: v.number(), to: v.number() });
export type ChannelShift = v.InferOutput<typeof ChannelShift>;

/** How a figure stands to that of the year before it on the card. */
export const YearChange = v.variant("kind", [
  v.object({
    kind: v.literal("compared"),
    /** The year before it on the card. */
    since: v.number(),
    before: v.number(),
    difference: v.number(),
    low: v.number(),
    high: v.number(),
    /** `not-proven` where chance alone could have made it. */
    verdict: v.picklist(["rose", "fell", "not-proven"]),
    /** Channels rate differently: where their mix moved, the figure moves with it. */
    channelShifts: v.array(ChannelShift),
  }),
  /** The question asks otherwise than it did: the figures cannot be compared. */
  v.object({ kind: v.literal("question-changed"), since: v.number() }),
]);
export type YearChange = v.InferOutput<typeof YearChange>;

/** The figure of one indicator in one year. */
export const YearFigure = v.object({
  year: v.number(),
  /** Answers that it is computed from; persons where several statements are joined. */
  n: v.number(),
  /** Null where there are fewer answers than the indicator's minimum. */
  estimate: v.nullable(Estimate),
  /** An NPS of fewer than 100 answers. */
  indicative: v.boolean(),
  /** The day it was taken, where the year's figure is not final. */
  interimAsOf: v.nullable(Day),
  target: v.nullable(
    v.object({
      value: v.number(),
      /** The unit whose target it is: its own, or the nearest above. */
      unit: Slug,
      /** Null without an estimate. */
      verdict: v.nullable(v.picklist(["reached", "not-reached", "not-proven"])),
    }),
  ),
  /** Null for the first year, and where one of both has no figure. */
  change: v.nullable(YearChange),
});
export type YearFigure = v.InferOutput<typeof YearFigure>;

/** One row of the scorecard; `figures[i]` belongs to `years[i]`. */
export const ScorecardRow = v.object({
  indicator: v.number(),
  form: Slug,
  title: LocalizedText,
  /** The form's figures are made up, or modelled on the document that `source` cites. */
  demonstration: v.boolean(),
  source: v.nullable(LocalizedText),
  /** Id of a question, or `ALL_STATEMENTS`. */
  question: v.string(),
  /** Null for `ALL_STATEMENTS`. */
  text: v.nullable(LocalizedText),
  formula: Formula,
  denominator: Denominator,
  minimumN: v.number(),
  figures: v.array(YearFigure),
  /** The units right below that have answers, all below them included. */
  units: v.array(v.object({ unit: Slug, name: LocalizedText, figures: v.array(YearFigure) })),
});
export type ScorecardRow = v.InferOutput<typeof ScorecardRow>;

/** Up to ten years, as `2019,2020,2021`. */
const Years = v.pipe(v.string(), v.regex(/^(?:19[7-9]\d|2\d{3})(?:,(?:19[7-9]\d|2\d{3})){0,9}$/));

/** What a scorecard is asked for; without years, the last three that have answers. */
export const ScorecardQuery = v.object({
  unit: v.optional(Slug),
  years: v.optional(Years),
  asOf: v.optional(Day),
});

/** `GET /api/scorecard` */
export const Scorecard = v.object({
  unit: Slug,
  name: LocalizedText,
  /** Figures hold what came through this day. */
  asOf: Day,
  years: v.array(v.number()),
  /** Months (`2021-03`) that are taken whole although `asOf` reaches only into them. */
  wholeMonths: v.array(v.string()),
  rows: v.array(ScorecardRow),
});
export type Scorecard = v.InferOutput<typeof Scorecard>;
