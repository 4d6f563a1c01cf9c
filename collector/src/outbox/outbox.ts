import type { Statement } from "../db/connection.ts";
import type { Database } from "../db/database.ts";
import { EffectFailed, type Effect, type EffectOutcome, type MailEffect } from "../effect.ts";
import type { Log } from "../http/log.ts";
import type { KeyRing } from "../keys.ts";
import { seal, unseal } from "../seal.ts";
import { concernsAll, waitAfter } from "./backoff.ts";
import * as store from "./store.ts";

/** Does a mail for good. @throws EffectFailed */
export type SendMail = (mail: MailEffect, key: string) => Promise<EffectOutcome>;

/** What goes out of the collector, once the transaction that decided on it has committed. */
export interface Outbox {
  /**
   * The effect as a statement for the caller's transaction, right after the one that decides: it
   * is written where that changed something. Call `wake` after the commit.
   */
  put(effect: Effect): Statement;
  /** There may be something to do; nobody waits for it. */
  wake(): void;
  /** From now on, what is due is done. */
  start(): Promise<void>;
  /** Begins nothing new; resolves when what is under way has ended, or after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
  /** Does all that is due. */
  workOff(): Promise<void>;
  /** As `wake`, and forgets that the server was not there a moment ago. */
  retry(): void;
}

/** Longer than any send: a claim that is older belongs to nobody. */
const LEASE_MS = 3 * 60_000;
/** After a fault of the server's, before anything else is tried. */
const PAUSE_MS = 60_000;
/** The clock may jump: nothing waits longer than this to be looked at again. */
const MAX_SLEEP_MS = 60_000;
const MIN_SLEEP_MS = 250;

interface OutboxDeps {
  db: Database;
  keys: KeyRing;
  now: () => Date;
  log: Log;
  /** Undefined where no mail server is set up: mails wait. */
  sendMail: SendMail | undefined;
  /** What else is written once the effect of this key was done, in the same transaction. */
  afterDone: (key: string, now: Date) => Statement[];
}

export function createOutbox(deps: OutboxDeps): Outbox {
  const worker = createWorker(deps);
  let isStarted = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let isWoken = false;

  const turn = async () => {
    isWoken = false;
    await worker.workOff(() => isStarted);
  };
  const run = () => {
    clearTimeout(timer);
    if (!isStarted) return;
    isWoken = true;
    working ??= turn()
      .catch((error: unknown) => {
        const name = error instanceof Error ? error.name : "unknown";
        deps.log({ level: "error", message: `outbox: interrupted (${name})` });
      })
      .then(() => worker.sleepMs())
      .catch(() => MAX_SLEEP_MS)
      .then((ms) => {
        working = undefined;
        timer = setTimeout(run, isWoken ? 0 : ms).unref();
      });
  };

  return {
    put(effect) {
      const { number, outbox } = deps.keys.current;
      const sealed = seal(outbox, effect.mail);
      return store.insertStatement(effect, { sealed, keyNumber: number, now: deps.now() });
    },
    wake: run,
    async start() {
      // The data folder is ours alone: who had claimed these is gone.
      await store.releaseClaimed(deps.db.write, deps.now());
      isStarted = true;
      run();
    },
    async stop(graceMs = 8_000) {
      isStarted = false;
      clearTimeout(timer);
      if (!working) return;
      let cut: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => (cut = setTimeout(resolve, graceMs)));
      await Promise.race([working, grace]);
      clearTimeout(cut);
      clearTimeout(timer);
    },
    workOff: () => worker.workOff(() => true),
    retry() {
      worker.resume();
      run();
    },
  };
}

/** One after the other: claims what is due, does it, writes down what came of it. */
function createWorker({ db, keys, now, log, sendMail, afterDone }: OutboxDeps) {
  const kinds: Effect["kind"][] = sendMail ? ["mail"] : [];
  /** Done, though the file could not be told: not to be done again while we live. */
  const unrecorded = new Map<number, Statement[]>();
  let pausedUntil = 0;

  const doOne = async (row: store.OutboxRow): Promise<EffectOutcome> => {
    const key = keys.byNumber(row.keyNumber)?.outbox;
    if (!key) throw new EffectFailed("unreadable");
    if (!sendMail) throw new EffectFailed("unknown");
    return sendMail(unsealOrFail(key, row.sealed), row.key);
  };
  const recordFailure = async (row: store.OutboxRow, error: unknown) => {
    const failure = error instanceof EffectFailed ? error.failure : "unknown";
    const waitMs = waitAfter(row.attempts, failure);
    const dueAt = waitMs === null ? null : new Date(now().getTime() + waitMs);
    await store.markFailed(db.write, row, { failure, dueAt, now: now() });
    if (concernsAll(failure)) pausedUntil = now().getTime() + PAUSE_MS;
    const outcome = dueAt ? "not done" : "given up";
    log({
      level: dueAt ? "warn" : "error",
      message: `outbox: ${row.kind} ${outcome} (${failure}), attempt ${row.attempts}`,
    });
  };
  const recordDone = async () => {
    for (const [id, more] of unrecorded) {
      await db.writeAll([store.doneStatement(id, now()), ...more]);
      unrecorded.delete(id);
    }
  };

  return {
    async workOff(mayGoOn: () => boolean): Promise<void> {
      await recordDone();
      await store.deleteExpired(db.write, now());
      while (mayGoOn() && kinds.length > 0 && now().getTime() >= pausedUntil) {
        const leaseEnd = new Date(now().getTime() + LEASE_MS);
        const row = await store.claimNext(db.write, kinds, { now: now(), leaseEnd });
        if (!row) return;
        try {
          const outcome = await doOne(row);
          unrecorded.set(row.id, outcome === "done" ? afterDone(row.key, now()) : []);
        } catch (error) {
          await recordFailure(row, error);
          continue;
        }
        await recordDone();
      }
    },
    async sleepMs(): Promise<number> {
      const due = kinds.length > 0 ? await store.findNextDue(db.read, kinds) : null;
      const from = now().getTime();
      const until = Math.max(due?.getTime() ?? Number.POSITIVE_INFINITY, pausedUntil);
      return Math.min(Math.max(until - from, MIN_SLEEP_MS), MAX_SLEEP_MS);
    },
    resume() {
      pausedUntil = 0;
    },
  };
}

function unsealOrFail(key: Buffer, sealed: string): MailEffect {
  try {
    return unseal(key, sealed) as MailEffect;
  } catch {
    throw new EffectFailed("unreadable");
  }
}
