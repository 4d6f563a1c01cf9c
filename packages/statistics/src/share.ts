import { clippedInterval, type Estimate, type Interval, Z_95 } from "./interval.ts";
import { countAnswers, type ScoreCount } from "./score-counts.ts";

const PERCENT = { low: 0, high: 100 };

/**
 * 95 % interval of a share, in percent 0–100: adjusted Wald, with z²/2 successes and z²/2
 * failures added. Undefined for n = 0.
 * Source: Agresti & Coull, The American Statistician 52 (1998) 119–126.
 */
export function shareInterval(successes: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const adjustedN = n + Z_95 ** 2;
  const centre = (successes + Z_95 ** 2 / 2) / adjustedN;
  const halfWidth = Z_95 * Math.sqrt((centre * (1 - centre)) / adjustedN);
  return clippedInterval(100 * centre, 100 * halfWidth, PERCENT);
}

/** Share in percent with its interval; undefined for n = 0. */
export function estimateShare(successes: number, n: number): Estimate | undefined {
  const interval = shareInterval(successes, n);
  return interval && { value: (100 * successes) / n, ...interval };
}

/**
 * Percent of answers in the two highest steps of a scale that ends at `highest`: "satisfied"
 * for ratings (CSAT). Undefined without answers.
 */
export function topTwoShare(counts: readonly ScoreCount[], highest = 5): Estimate | undefined {
  const top = counts.filter(({ score }) => score >= highest - 1);
  return estimateShare(countAnswers(top), countAnswers(counts));
}

/** Percent of statement answers that agree: 4 or 5 of 1–5. Undefined without answers. */
export function shareAgreeing(counts: readonly ScoreCount[]): Estimate | undefined {
  return topTwoShare(counts, 5);
}
