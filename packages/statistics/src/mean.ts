import { clippedInterval, type Estimate, type Interval } from "./interval.ts";
import { countAnswers, type ScoreCount } from "./score-counts.ts";
import { studentT95 } from "./student-t.ts";

/** Lowest and highest score of ratings and statements. */
const FIVE_STEPS: Interval = { low: 1, high: 5 };

/** Mean score; undefined without answers. */
export function mean(counts: readonly ScoreCount[]): number | undefined {
  const n = countAnswers(counts);
  return n > 0 ? counts.reduce((sum, count) => sum + count.score * count.n, 0) / n : undefined;
}

/**
 * 95 % interval of the mean, cut to the scale: Student's t with the sample variance. Where all
 * answers are equal, also the only one, see `equalAnswersInterval`. Undefined without answers.
 */
export function meanInterval(
  counts: readonly ScoreCount[],
  scale: Interval = FIVE_STEPS,
): Interval | undefined {
  const centre = mean(counts);
  if (centre === undefined) return undefined;
  const given = counts.filter(({ n }) => n > 0);
  const [first] = given;
  const n = countAnswers(given);
  if (first && given.every(({ score }) => score === first.score)) {
    return equalAnswersInterval(first.score, n, scale);
  }
  const squares = given.reduce((sum, count) => sum + count.n * (count.score - centre) ** 2, 0);
  const standardError = Math.sqrt(squares / (n - 1) / n);
  return clippedInterval(centre, studentT95(n - 1) * standardError, scale);
}

/**
 * Equal answers have no variance, but they do not prove that everybody agrees: with 95 %
 * confidence at most 1 − 0.05^(1/n) of all would answer otherwise ("rule of three"), at worst at
 * an end of the scale. Source: Hanley & Lippman-Hand, JAMA 249 (1983) 1743–1745.
 */
function equalAnswersInterval(score: number, n: number, scale: Interval): Interval {
  const otherwise = 1 - 0.05 ** (1 / n);
  return {
    low: score - otherwise * (score - scale.low),
    high: score + otherwise * (scale.high - score),
  };
}

/** Mean and interval together, on the scale 1–5 unless told; undefined without answers. */
export function estimateMean(
  counts: readonly ScoreCount[],
  scale: Interval = FIVE_STEPS,
): Estimate | undefined {
  const value = mean(counts);
  const interval = meanInterval(counts, scale);
  return value === undefined || interval === undefined ? undefined : { value, ...interval };
}
