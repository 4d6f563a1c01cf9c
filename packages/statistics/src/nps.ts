import { clippedInterval, type Estimate, type Interval, Z_95 } from "./interval.ts";
import type { ScoreCount } from "./score-counts.ts";

export interface NpsGroups {
  /** Scores 9 and 10. */
  readonly promoters: number;
  /** Scores 7 and 8. */
  readonly passives: number;
  /** Scores 0 to 6. */
  readonly detractors: number;
}

const SCALE = { low: -100, high: 100 };
const PSEUDO = { promoters: 0.75, passives: 1.5, detractors: 0.75 };

/** Sorts scores 0–10 into the three groups. */
export function countNpsGroups(counts: readonly ScoreCount[]): NpsGroups {
  const groups = { promoters: 0, passives: 0, detractors: 0 };
  for (const { score, n } of counts) {
    if (score >= 9) groups.promoters += n;
    else if (score >= 7) groups.passives += n;
    else groups.detractors += n;
  }
  return groups;
}

/**
 * Percent of promoters minus percent of detractors: −100 to +100; passives count in n.
 * Undefined without answers. Source: https://measuringu.com/nps-confidence-intervals/
 */
export function nps(groups: NpsGroups): number | undefined {
  const n = groups.promoters + groups.passives + groups.detractors;
  return n > 0 ? (100 * (groups.promoters - groups.detractors)) / n : undefined;
}

/**
 * The NPS with 0.75 promoters, 1.5 passives and 0.75 detractors added, and the square of its
 * standard error; `raw` is the NPS itself. Undefined without answers.
 * Source: Rocks, The American Statistician 70 (2016), https://ar5iv.labs.arxiv.org/html/1601.07235
 */
export function adjustedNps(
  groups: NpsGroups,
): { raw: number; value: number; squaredError: number } | undefined {
  const raw = nps(groups);
  if (raw === undefined) return undefined;
  const answers = groups.promoters + groups.passives + groups.detractors;
  const n = answers + PSEUDO.promoters + PSEUDO.passives + PSEUDO.detractors;
  const promoters = (groups.promoters + PSEUDO.promoters) / n;
  const detractors = (groups.detractors + PSEUDO.detractors) / n;
  const centre = promoters - detractors;
  const variance = promoters + detractors - centre ** 2;
  return { raw, value: 100 * centre, squaredError: (100 ** 2 * variance) / n };
}

/**
 * 95 % interval of the NPS, −100 to +100: adjusted Wald. Undefined without answers. At n = 1 it
 * lies beside the value itself, one reason more not to show an NPS of few answers.
 */
export function npsInterval(groups: NpsGroups): Interval | undefined {
  const adjusted = adjustedNps(groups);
  return (
    adjusted && clippedInterval(adjusted.value, Z_95 * Math.sqrt(adjusted.squaredError), SCALE)
  );
}

/** NPS and interval together; undefined without answers. */
export function estimateNps(groups: NpsGroups): Estimate | undefined {
  const value = nps(groups);
  const interval = npsInterval(groups);
  return value === undefined || interval === undefined ? undefined : { value, ...interval };
}
