/** Next number of a sequence, from 0 up to but not including 1. */
export type Random = () => number;

/**
 * The sequence of `seed`: the same on every machine and in every run. Not for secrets.
 * Source: T. Ettinger, mulberry32.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function pickInteger(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** @throws RangeError on an empty list. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/** One of the entries of `weights`, as often as its weight says; `[["sv", 3], ["fi", 7]]`. */
export function pickWeighted<Item>(random: Random, weights: ReadonlyArray<[Item, number]>): Item {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of weights) {
    left -= weight;
    if (left < 0) return item;
  }
  return pick(
    random,
    weights.map(([item]) => item),
  );
}

/** A new list in another order. Source: Fisher–Yates. */
export function shuffle<Item>(random: Random, items: readonly Item[]): Item[] {
  const rest = [...items];
  const shuffled: Item[] = [];
  while (rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    const last = rest.pop();
    if (last === undefined) break;
    const taken = rest[at];
    if (taken === undefined) shuffled.push(last);
    else {
      shuffled.push(taken);
      rest[at] = last;
    }
  }
  return shuffled;
}

/** Exactly `total` items in random order, each as often as its share of the weights, rounded. */
export function spread<Item>(
  random: Random,
  total: number,
  weights: ReadonlyArray<[Item, number]>,
): Item[] {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  let before = 0;
  const items = weights.flatMap(([item, weight]) => {
    const start = Math.round((before / sum) * total);
    before += weight;
    return Array.from({ length: Math.round((before / sum) * total) - start }, () => item);
  });
  return shuffle(random, items);
}
