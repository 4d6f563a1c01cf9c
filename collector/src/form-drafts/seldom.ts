/** Keys that are remembered at most; past that, something is done once more than needed. */
const MAX_KEYS = 10_000;

/** Remembers when something was done last, for what is to be done at most once in `everyMs`. */
export function createSeldom(everyMs: number) {
  const doneAt = new Map<string, number>();
  return {
    isDue(key: string, now: Date): boolean {
      return now.getTime() - (doneAt.get(key) ?? -Infinity) >= everyMs;
    },
    mark(key: string, now: Date): void {
      if (doneAt.size >= MAX_KEYS) doneAt.clear();
      doneAt.set(key, now.getTime());
    },
  };
}
