import { createHash } from "node:crypto";
import { Problem } from "../http/problem.ts";
import { createTokenBuckets, type Rate } from "../http/token-buckets.ts";

/** Tries that cost nothing: people mistype. */
const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;
const FORGOTTEN_AFTER_MS = 60 * 60_000;
/** Failed tries of one network address, whatever the accounts. */
const FAILURES: Rate = { burst: 50, perMinute: 10 };
/** Failed tries of all who come without an address of their own: from this machine. */
const FAILURES_WITHOUT_ADDRESS: Rate = { burst: 300, perMinute: 300 };
/** The one key of those. */
const NO_ADDRESS = "";
const MAX_ACCOUNTS = 10_000;

export interface Throttle {
  /**
   * Counts a try before it is made, so that many at once are counted too: for the account, and
   * for the caller, whose floods hold up nobody else.
   * @throws Problem `too-many-requests` with the wait
   */
  begin(account: string, caller?: string): void;
  /** The try was right: the account starts afresh. */
  succeed(account: string, caller?: string): void;
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
  const placed = createTokenBuckets(FAILURES, { clock });
  const unplaced = createTokenBuckets(FAILURES_WITHOUT_ADDRESS, { clock });
  const bucketsOf = (caller: string | undefined) => (caller === undefined ? unplaced : placed);

  return {
    begin(account, caller) {
      const now = clock();
      const key = hashOf(account);
      const before = accounts.get(key);
      const tries =
        before && now - before.last < FORGOTTEN_AFTER_MS
          ? before
          : { failed: 0, notBefore: 0, last: now };
      if (tries.notBefore > now) refuseFor((tries.notBefore - now) / 1_000);
      const wait = bucketsOf(caller).take(caller ?? NO_ADDRESS);
      if (wait > 0) refuseFor(wait);
      const failed = tries.failed + 1;
      // The newest goes last, so that the first is the one longest untried.
      accounts.delete(key);
      accounts.set(key, { failed, notBefore: now + waitAfter(failed), last: now });
      const oldest = accounts.keys().next();
      if (accounts.size > MAX_ACCOUNTS && !oldest.done) accounts.delete(oldest.value);
    },
    succeed(account, caller) {
      accounts.delete(hashOf(account));
      bucketsOf(caller).giveBack(caller ?? NO_ADDRESS);
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

function refuseFor(seconds: number): never {
  throw new Problem("too-many-requests", { retryAfterSeconds: Math.max(1, Math.ceil(seconds)) });
}
