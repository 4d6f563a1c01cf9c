export interface Comparison {
  medianMs: [number, number];
  /** Of the two medians, second less first. */
  differenceMs: number;
  /** Mann–Whitney's z; beyond ±2.58 in 1 of 100 comparisons of the same. */
  z: number;
}

/**
 * Whether one of two kinds of tries takes longer than the other, by ranks: a few slow tries decide
 * nothing. Source: Mann & Whitney 1947, normal approximation, ties by their middle rank.
 */
export function compareTimes(first: readonly number[], second: readonly number[]): Comparison {
  const all = [
    ...first.map((ms) => ({ ms, isFirst: true })),
    ...second.map((ms) => ({ ms, isFirst: false })),
  ].toSorted((a, b) => a.ms - b.ms);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.ms === all[from]?.ms) to += 1;
    const ties = all.slice(from, to).filter(({ isFirst }) => isFirst).length;
    rankSum += (ties * (from + 1 + to)) / 2;
    from = to;
  }
  const [n, m] = [first.length, second.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
  const medianMs: [number, number] = [quantile(first, 0.5), quantile(second, 0.5)];
  return {
    medianMs,
    differenceMs: medianMs[1] - medianMs[0],
    z: ((n * m) / 2 - u) / deviation,
  };
}

/** The value below which `share` of them lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
