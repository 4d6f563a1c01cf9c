/** A choice of one value for each factor. */
export type Case<Factors extends Record<string, readonly unknown[]>> = {
  [Name in keyof Factors]: Factors[Name][number];
};

/** Every combination of the factors' values. */
export function combineAll<Factors extends Record<string, readonly unknown[]>>(
  factors: Factors,
): Case<Factors>[] {
  let cases: [name: string, value: unknown][][] = [[]];
  for (const [name, values] of Object.entries(factors)) {
    cases = cases.flatMap((each) => values.map((value) => each.concat([[name, value]])));
  }
  return cases.map((each) => Object.fromEntries(each) as Case<Factors>);
}

/**
 * Few of the combinations, so that every pair of values of two factors is in one of them: greedily
 * the one that brings most pairs not seen yet.
 */
export function coverPairs<Factors extends Record<string, readonly unknown[]>>(
  factors: Factors,
): Case<Factors>[] {
  const candidates = combineAll(factors).map((each) => ({ each, pairs: pairsOf(each) }));
  const missing = new Set(candidates.flatMap(({ pairs }) => pairs));
  const chosen: Case<Factors>[] = [];
  while (missing.size > 0) {
    const gains = candidates.map(({ pairs }) => pairs.filter((pair) => missing.has(pair)).length);
    const best = candidates[gains.indexOf(Math.max(...gains))];
    if (!best) break;
    chosen.push(best.each);
    for (const pair of best.pairs) missing.delete(pair);
  }
  return chosen;
}

/** Each pair of values, written with the names of their factors. */
export function pairsOf(each: Record<string, unknown>): string[] {
  const values = Object.entries(each).map(([name, value]) => `${name}=${String(value)}`);
  return values.flatMap((first, index) =>
    values.slice(index + 1).map((second) => `${first} ${second}`),
  );
}
