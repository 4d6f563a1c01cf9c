import type { PasskeyRow } from "./store.ts";

const KEPT_MS = 10 * 60_000;

/** Passkeys that were just removed, for who thinks better of it; they open nothing meanwhile. */
export function createRemovedPasskeys(clock: () => number = () => performance.now()) {
  const kept = new Map<string, { row: PasskeyRow; until: number }>();
  return {
    keep(row: PasskeyRow): void {
      const now = clock();
      for (const [id, { until }] of kept) if (until <= now) kept.delete(id);
      kept.set(row.id, { row, until: now + KEPT_MS });
    },
    /** The person's own, for ten minutes and once. */
    take(userId: string, id: string): PasskeyRow | undefined {
      const found = kept.get(id);
      if (!found || found.row.userId !== userId || found.until <= clock()) return undefined;
      kept.delete(id);
      return found.row;
    },
  };
}
