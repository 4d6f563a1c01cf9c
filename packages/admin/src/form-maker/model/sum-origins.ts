import type { RefusedOrigin } from "@respons/wire";

/** Each origin once: all its tries and its last day, most tries first. */
export function sumOrigins(refused: readonly RefusedOrigin[]): RefusedOrigin[] {
  const sums = new Map<string, RefusedOrigin>();
  for (const { origin, day, count } of refused) {
    const sum = sums.get(origin) ?? { origin, day, count: 0 };
    sums.set(origin, { origin, day: day > sum.day ? day : sum.day, count: sum.count + count });
  }
  return [...sums.values()].toSorted((a, b) => b.count - a.count);
}
