import { createHash } from "node:crypto";
import { Problem } from "../http/problem.ts";

/** Tries that cost nothing: people mistype. */
const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;
const FORGOTTEN_AFTER_MS = 60 * 60_000;
/** Failed tries of all accounts together, in a minute. */
const MAX_FAILURES_PER_MINUTE = 300;
const MINUTE_MS = 60_000;
const MAX_ACCOUNTS = 10_000;

export interface Throttle {
  /**
   * Counts a try before it is made, so that many at once are counted too.
   * @throws Problem `too-many-requests` with the wait
   */
  begin(account: string): void;
  /** The try was right: the account starts afresh. */
  succeed(account: string): void;
}

interface Tries {
  failed: number;
  /** Milliseconds of the clock. */
  notBefore: number;
  last: number;
}

/**
 * Slows guessing down: after five failed tries each further one doubles the wait, to a quarter of
 * an hour, so that nobody is shut out for ever. Kept in memory, by hash.
 * @param clock milliseconds that never jump
 */
export function createThrottle(clock: () => number = () => performance.now()): Throttle {
  const accounts = new Map<string, Tries>();
  let minute = { from: clock(), failed: 0 };

  function refuseUntil(moment: number): never {
    const seconds = Math.max(1, Math.ceil((moment - clock()) / 1_000));
    throw new Problem("too-many-requests", { retryAfterSeconds: seconds });
  }

  return {
    begin(account) {
      const now = clock();
      if (now - minute.from >= MINUTE_MS) minute = { from: now, failed: 0 };
      if (minute.failed >= MAX_FAILURES_PER_MINUTE) refuseUntil(minute.from + MINUTE_MS);
      const key = hashOf(account);
      const before = accounts.get(key);
      const tries =
        before && now - before.last < FORGOTTEN_AFTER_MS
          ? before
          : { failed: 0, notBefore: 0, last: now };
      if (tries.notBefore > now) refuseUntil(tries.notBefore);
      const failed = tries.failed + 1;
      minute.failed += 1;
      // The newest goes last, so that the first is the one longest untried.
      accounts.delete(key);
      accounts.set(key, { failed, notBefore: now + waitAfter(failed), last: now });
      const oldest = accounts.keys().next();
      if (accounts.size > MAX_ACCOUNTS && !oldest.done) accounts.delete(oldest.value);
    },
    succeed(account) {
      accounts.delete(hashOf(account));
      minute.failed = Math.max(0, minute.failed - 1);
    },
  };
}

function waitAfter(failed: number): number {
  if (failed < FREE_TRIES) return 0;
  return Math.min(1_000 * 2 ** (failed - FREE_TRIES), LONGEST_WAIT_MS);
}

function hashOf(account: string): string {
  return createHash("sha256").update(account.trim().toLowerCase()).digest("base64url");
}
