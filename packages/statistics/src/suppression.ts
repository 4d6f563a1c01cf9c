/**
 * Groups with fewer answers are not broken down: a figure could point at a person. Our own
 * default; no binding Finnish rule for client feedback was found.
 */
export const SMALL_GROUP = 5;

/** Whether figures of `n` answers must stay hidden. No answers hide nobody. */
export function isSuppressed(n: number): boolean {
  return n > 0 && n < SMALL_GROUP;
}
