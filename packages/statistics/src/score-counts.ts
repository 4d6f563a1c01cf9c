/** How many answers gave this score. "Not applicable" has no score and is left out. */
export interface ScoreCount {
  readonly score: number;
  readonly n: number;
}

/** Answers in all. */
export function countAnswers(counts: readonly ScoreCount[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0);
}
