import { sql } from "drizzle-orm";
import type { Database, Queries } from "../db/database.ts";

export interface Readiness {
  status: "ready" | "not-ready";
  /** What each connection really has, since PRAGMAs hold per connection. */
  reader: Record<string, unknown> | null;
  writer: Record<string, unknown> | null;
}

const pragmas = ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema"];

/** Asks both connections; `not-ready` where one does not answer or syncs less than FULL. */
export async function probeDatabase(db: Database): Promise<Readiness> {
  const [reader, writer] = await Promise.all([readPragmas(db.read), readPragmas(db.write)]);
  const isReady = reader !== null && writer !== null && Number(writer["synchronous"]) >= 2;
  return { status: isReady ? "ready" : "not-ready", reader, writer };
}

async function readPragmas(queries: Queries): Promise<Record<string, unknown> | null> {
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
