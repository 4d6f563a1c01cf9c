import {
  countAnswers,
  countNpsGroups,
  estimateMean,
  estimateNps,
  estimateShare,
  isSuppressed,
  meanChange,
  npsChange,
  shareChange,
  type Change,
  type Estimate,
  type NpsGroups,
  type ScoreCount,
  type Share,
} from "@respons/statistics";
import { NOT_APPLICABLE } from "@respons/wire";
import type { IndicatorRow } from "./store.ts";
import type { Tally } from "./tally.ts";

/** Answers as one formula needs them. */
export type Sample = { n: number } & (
  | { kind: "nps"; groups: NpsGroups }
  | { kind: "mean"; counts: ScoreCount[] }
  | { kind: "share"; share: Share }
);

/**
 * What an indicator is computed from. Of several questions joined each response counts once: one
 * person's answers resemble each other.
 */
export function toSample(
  { formula, denominator }: Pick<IndicatorRow, "formula" | "denominator">,
  tally: Tally,
  questions: readonly string[],
): Sample {
  const values = questions.flatMap((question) => [...(tally.answers.get(question) ?? [])]);
  const given = values.filter(([value]) => value !== "" && value !== NOT_APPLICABLE);
  const isAll = denominator === "answered-and-not-applicable";
  const others = values.filter(([value]) => isAll && value === NOT_APPLICABLE);
  const answers = sum([...given, ...others]);
  const weight = questions.length > 1 && answers > 0 ? Math.min(1, tally.responses / answers) : 1;
  const n = Math.round(answers * weight);
  const counts = given.map(([value, count]) => ({ score: Number(value), n: count * weight }));
  if (formula === "nps") return { n, kind: "nps", groups: countNpsGroups(counts) };
  if (formula === "mean") return { n, kind: "mean", counts };
  const successes = countAnswers(counts.filter(({ score }) => score >= 4));
  return { n, kind: "share", share: { successes, n: answers * weight } };
}

const sum = (values: readonly (readonly [string, number])[]): number =>
  values.reduce((total, [, n]) => total + n, 0);

/** The figure and its interval; undefined where there are too few answers. */
export function estimateOf(
  sample: Sample,
  { minimumN }: Pick<IndicatorRow, "minimumN">,
): Estimate | undefined {
  if (sample.n < minimumN || sample.n === 0 || isSuppressed(sample.n)) return undefined;
  switch (sample.kind) {
    case "nps":
      return estimateNps(sample.groups);
    case "mean":
      return estimateMean(sample.counts);
    case "share":
      return estimateShare(sample.share.successes, sample.share.n);
  }
}

/** Undefined where one of both is empty, or they are of two kinds. */
export function changeBetween(before: Sample, after: Sample): Change | undefined {
  if (before.kind === "nps" && after.kind === "nps") return npsChange(before.groups, after.groups);
  if (before.kind === "mean" && after.kind === "mean") {
    return meanChange(before.counts, after.counts);
  }
  if (before.kind === "share" && after.kind === "share") {
    return shareChange(before.share, after.share);
  }
  return undefined;
}
