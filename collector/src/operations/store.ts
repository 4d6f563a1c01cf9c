import { count, eq, sql } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { jobRuns } from "../jobs/table.ts";
import { outbox } from "../outbox/table.ts";
import { responses } from "../responses/table.ts";

const pragmas = ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema"];

/** What a connection really has, since PRAGMAs hold per connection; null where it does not answer. */
export async function readPragmas(queries: Queries): Promise<Record<string, unknown> | null> {
  try {
    const state: Record<string, unknown> = {};
    for (const pragma of pragmas) {
      const [row] = await queries.values<[unknown]>(sql.raw(`PRAGMA ${pragma}`));
      state[pragma] = row?.[0];
    }
    return state;
  } catch {
    return null;
  }
}

/** When each job last went well. */
export async function listJobSuccesses(db: Queries): Promise<{ name: string; at: Date | null }[]> {
  return db.select({ name: jobRuns.name, at: jobRuns.succeededAt }).from(jobRuns);
}

/** What waits for a person or for the other side. */
export async function countWaiting(db: Queries) {
  const [held] = await db
    .select({ n: count() })
    .from(responses)
    // As the partial index says it, so that it is used.
    .where(sql`${responses.standing} <> 'counted' AND ${eq(responses.standing, "quarantined")}`);
  const messages = await db
    .select({
      state: outbox.state,
      n: count(),
      dueSince: sql<number | null>`min(${outbox.dueAt})`,
    })
    .from(outbox)
    .groupBy(outbox.state);
  const of = (state: string) => messages.find((row) => row.state === state);
  return {
    held: held?.n ?? 0,
    waiting: (of("waiting")?.n ?? 0) + (of("doing")?.n ?? 0),
    givenUp: of("given-up")?.n ?? 0,
    /** The oldest moment at which something was due. */
    dueSince: of("waiting")?.dueSince ?? null,
  };
}
