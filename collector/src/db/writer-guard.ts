import { DatabaseBusy, monotonicMs, StorageFailed, type Connection } from "./connection.ts";

/** What is known of the writer without asking it. */
export interface WriterState {
  /** Nothing new is taken: what was taken before waits, or has just failed for a lock. */
  isStuck: boolean;
  /** Milliseconds since the last transaction that went well; null before the first. */
  sinceCommitMs: number | null;
  /** Milliseconds since the disk last refused a write; null where it never did. */
  sinceStorageFaultMs: number | null;
  /** Transactions that went well since the start. */
  commits: number;
}

export interface GuardedWriter extends Connection {
  state(): WriterState;
}

/** From the call on; one attempt more may last its busy timeout of 1 s. */
const PATIENCE_MS = 3_000;
/** A transaction that lasts longer is no place to queue behind. */
const STUCK_MS = 3_000;
/** After a lock was met: until then nobody, from then on one at a time until one goes well. */
const PAUSE_MS = 1_000;

/**
 * The writer behind a fuse: every call is settled within about 5 s, and while nothing can be
 * written, calls fail at once instead of filling memory and the clients' patience.
 */
export function guardWriter(writer: Connection, clock: () => number = monotonicMs): GuardedWriter {
  const begun = new Set<{ at: number }>();
  let closedUntil: number | undefined;
  let committedAt: number | undefined;
  let storageFaultAt: number | undefined;
  let commits = 0;

  const isStuck = () => {
    const [oldest] = begun;
    if (oldest && clock() - oldest.at > STUCK_MS) return true;
    return closedUntil !== undefined && (clock() < closedUntil || begun.size > 0);
  };
  const since = (at: number | undefined) => (at === undefined ? null : clock() - at);

  return {
    ...writer,
    async run(statements, deadlineMs = clock() + PATIENCE_MS) {
      if (isStuck()) throw new DatabaseBusy("the writer stands still");
      const call = { at: clock() };
      begun.add(call);
      try {
        const rows = await writer.run(statements, deadlineMs);
        committedAt = clock();
        commits += 1;
        closedUntil = undefined;
        return rows;
      } catch (error) {
        if (error instanceof DatabaseBusy) closedUntil = clock() + PAUSE_MS;
        if (error instanceof StorageFailed) storageFaultAt = clock();
        throw error;
      } finally {
        begun.delete(call);
      }
    },
    state: () => ({
      isStuck: isStuck(),
      sinceCommitMs: since(committedAt),
      sinceStorageFaultMs: since(storageFaultAt),
      commits,
    }),
  };
}
