import { Z_95, type Interval } from "./interval.ts";
import { estimateMean, mean } from "./mean.ts";
import { adjustedNps, type NpsGroups } from "./nps.ts";
import { countAnswers, type ScoreCount } from "./score-counts.ts";
import { studentT95 } from "./student-t.ts";

/** How far a figure has moved, with the 95 % interval of that, in the unit of the figure. */
export interface Change extends Interval {
  /** After minus before. */
  readonly difference: number;
  /** `not-proven` where chance alone could have made it. */
  readonly verdict: "rose" | "fell" | "not-proven";
}

/** Successes among `n`. */
export interface Share {
  readonly successes: number;
  readonly n: number;
}

/**
 * Change of the NPS: adjusted Wald of both, z. Undefined where one has no answers.
 * Source: Lewis & Sauro, https://measuringu.com/nps-significance-test/
 */
export function npsChange(before: NpsGroups, after: NpsGroups): Change | undefined {
  const [first, second] = [adjustedNps(before), adjustedNps(after)];
  if (!first || !second) return undefined;
  const centre = second.value - first.value;
  const halfWidth = Z_95 * Math.sqrt(first.squaredError + second.squaredError);
  return toChange(second.raw - first.raw, { low: centre - halfWidth, high: centre + halfWidth });
}

/**
 * Change of a share in percentage points, 0–100: Wald with one success and one failure added to
 * each. Undefined where one has no answers.
 * Source: Agresti & Caffo, The American Statistician 54 (2000) 280–288.
 */
export function shareChange(before: Share, after: Share): Change | undefined {
  if (before.n === 0 || after.n === 0) return undefined;
  const adjust = ({ successes, n }: Share) => {
    const share = (successes + 1) / (n + 2);
    return { share, squaredError: (share * (1 - share)) / (n + 2) };
  };
  const [first, second] = [adjust(before), adjust(after)];
  const centre = 100 * (second.share - first.share);
  const halfWidth = 100 * Z_95 * Math.sqrt(first.squaredError + second.squaredError);
  const difference = 100 * (after.successes / after.n - before.successes / before.n);
  return toChange(difference, { low: centre - halfWidth, high: centre + halfWidth });
}

/**
 * Change of a mean: Welch's t with Satterthwaite's degrees of freedom. Where all answers of one
 * side are equal, its variance says nothing: then both intervals are joined by their squares.
 * Undefined where one has no answers.
 * Source: Welch, Biometrika 34 (1947) 28–35; for equal answers Zou & Donner, Statistics in
 * Medicine 27 (2008) 1693–1702.
 */
export function meanChange(
  before: readonly ScoreCount[],
  after: readonly ScoreCount[],
): Change | undefined {
  const [first, second] = [spreadOf(before), spreadOf(after)];
  if (!first || !second) return undefined;
  const difference = second.mean - first.mean;
  if (first.squaredError === 0 || second.squaredError === 0) {
    return toChange(difference, joinIntervals(before, after, difference));
  }
  const squaredError = first.squaredError + second.squaredError;
  const degrees =
    squaredError ** 2 /
    (first.squaredError ** 2 / (first.n - 1) + second.squaredError ** 2 / (second.n - 1));
  const halfWidth = studentT95(degrees) * Math.sqrt(squaredError);
  return toChange(difference, { low: difference - halfWidth, high: difference + halfWidth });
}

function spreadOf(counts: readonly ScoreCount[]) {
  const centre = mean(counts);
  if (centre === undefined) return undefined;
  const n = countAnswers(counts);
  const squares = counts.reduce((sum, count) => sum + count.n * (count.score - centre) ** 2, 0);
  return { mean: centre, n, squaredError: n > 1 ? squares / (n - 1) / n : 0 };
}

function joinIntervals(
  before: readonly ScoreCount[],
  after: readonly ScoreCount[],
  difference: number,
): Interval {
  const [first, second] = [estimateMean(before), estimateMean(after)];
  if (!first || !second) return { low: difference, high: difference };
  return {
    low: difference - Math.hypot(second.value - second.low, first.high - first.value),
    high: difference + Math.hypot(second.high - second.value, first.value - first.low),
  };
}

function toChange(difference: number, { low, high }: Interval): Change {
  // The adjustment moves few answers far: it must not tell a rise from what fell.
  const rose = low > 0 && difference > 0;
  const fell = high < 0 && difference < 0;
  return { difference, low, high, verdict: rose ? "rose" : fell ? "fell" : "not-proven" };
}
