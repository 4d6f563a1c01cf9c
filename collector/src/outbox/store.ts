import { and, asc, count, eq, inArray, isNull, lte, max, min, or, sql } from "drizzle-orm";
import type { OutboxFailure } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import type { Statement } from "../db/connection.ts";
import type { Effect } from "../effect.ts";
import { outbox } from "./table.ts";

export type OutboxRow = typeof outbox.$inferSelect;
type Kind = Effect["kind"];

/** A row about to be done again must not fall to a second worker meanwhile. */
const open = ["waiting", "doing"] as const;

/**
 * The row of an effect, where the statement before it in the transaction changed something: what
 * was not decided is not done. An effect whose key is known is not put in twice.
 */
export function insertStatement(
  effect: Effect,
  row: { sealed: string; keyNumber: number; now: Date },
): Statement {
  const { key, kind, response = null, expiresAt } = effect;
  const at = row.now.getTime();
  return {
    sql: `INSERT INTO outbox
        (key, kind, sealed, key_number, response, created_at, due_at, expires_at)
      SELECT ?1, ?2, ?3, ?4, (SELECT seq FROM responses WHERE response_id = ?5), ?6, ?6, ?7
      WHERE changes() > 0
        AND (?5 IS NULL OR EXISTS (SELECT 1 FROM responses WHERE response_id = ?5))
      ON CONFLICT (key) DO UPDATE SET key = excluded.key`,
    args: [key, kind, row.sealed, row.keyNumber, response, at, expiresAt?.getTime() ?? null],
  };
}

/** Takes the row that has been due longest, until `leaseEnd`. */
export async function claimNext(
  db: Queries,
  kinds: Kind[],
  { now, leaseEnd }: { now: Date; leaseEnd: Date },
): Promise<OutboxRow | undefined> {
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inArray(outbox.state, open), lte(outbox.dueAt, now), inArray(outbox.kind, kinds)))
    .orderBy(asc(outbox.dueAt))
    .limit(1);
  const [row] = await db
    .update(outbox)
    .set({ state: "doing", dueAt: leaseEnd, attempts: sql`${outbox.attempts} + 1` })
    .where(and(inArray(outbox.id, due), inArray(outbox.state, open)))
    .returning();
  return row;
}

/** The effect was done: what it held goes, its key stays. */
export function doneStatement(id: number, now: Date): Statement {
  return {
    sql: `UPDATE outbox SET state = 'done', sealed = '', failure = NULL, done_at = ? WHERE id = ?`,
    args: [now.getTime(), id],
  };
}

/** Gives the claimed row back, to be tried at `dueAt`; null: never again by itself. */
export async function markFailed(
  db: Queries,
  row: OutboxRow,
  { failure, dueAt, now }: { failure: OutboxFailure; dueAt: Date | null; now: Date },
): Promise<void> {
  await db
    .update(outbox)
    .set(dueAt ? { state: "waiting", dueAt, failure } : { state: "given-up", failure, doneAt: now })
    .where(
      and(eq(outbox.id, row.id), eq(outbox.state, "doing"), eq(outbox.attempts, row.attempts)),
    );
}

/** What a process that is gone was about to do is due at once. */
export async function releaseClaimed(db: Queries, now: Date): Promise<void> {
  await db.update(outbox).set({ state: "waiting", dueAt: now }).where(eq(outbox.state, "doing"));
}

export async function deleteExpired(db: Queries, now: Date): Promise<void> {
  await db.delete(outbox).where(lte(outbox.expiresAt, now));
}

/** Deletes what was done or given up before `before`. @returns how many rows went */
export async function deleteEnded(db: Queries, before: Date): Promise<number> {
  const gone = await db
    .delete(outbox)
    .where(and(inArray(outbox.state, ["done", "given-up"]), lte(outbox.doneAt, before)))
    .returning({ id: outbox.id });
  return gone.length;
}

/** When there is next something to do. */
export async function findNextDue(db: Queries, kinds: Kind[]): Promise<Date | null> {
  const [row] = await db
    .select({ at: min(outbox.dueAt) })
    .from(outbox)
    .where(and(inArray(outbox.state, open), inArray(outbox.kind, kinds)));
  return row?.at ?? null;
}

/** Everything that waits or was given up, to be tried now from the first attempt on. */
export function retryStatement(db: Queries, now: Date) {
  return db
    .update(outbox)
    .set({ state: "waiting", attempts: 0, dueAt: now, doneAt: null })
    .where(
      and(
        inArray(outbox.state, ["waiting", "given-up"]),
        or(isNull(outbox.expiresAt), sql`${outbox.expiresAt} > ${now.getTime()}`),
      ),
    );
}

/** Figures of the whole outbox; `dueSince` is the oldest moment at which work was due. */
export async function countOutbox(db: Queries) {
  const rows = await db
    .select({
      state: outbox.state,
      n: count(),
      oldest: min(outbox.createdAt),
      dueSince: min(outbox.dueAt),
      lastDoneAt: max(outbox.doneAt),
    })
    .from(outbox)
    .groupBy(outbox.state);
  const of = (state: OutboxRow["state"]) => rows.find((row) => row.state === state);
  const [waiting, doing] = [of("waiting"), of("doing")];
  const createdAts = [waiting?.oldest, doing?.oldest].filter((at) => at instanceof Date);
  return {
    waiting: (waiting?.n ?? 0) + (doing?.n ?? 0),
    waitingSince: createdAts.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null,
    dueSince: waiting?.dueSince ?? null,
    givenUp: of("given-up")?.n ?? 0,
    lastDoneAt: of("done")?.lastDoneAt ?? null,
  };
}

/** What is not done, the oldest first. */
export function listUndone(db: Queries, limit: number): Promise<OutboxRow[]> {
  return db
    .select()
    .from(outbox)
    .where(inArray(outbox.state, ["waiting", "doing", "given-up"]))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(limit);
}
