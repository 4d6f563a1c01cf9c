import { createHash } from "node:crypto";
import { desc, sql, type SQL } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { InValue } from "@libsql/client";
import type { Actor } from "../access/actor.ts";
import { DatabaseBusy, type Statement } from "../db/connection.ts";
import type { Database } from "../db/database.ts";
import { auditLog } from "./table.ts";

/** What is written down about it; never a client's text, a contact or a secret. */
export interface AuditFact {
  actor: Actor;
  /** Stable code, such as `form.published`. */
  action: string;
  unitId: number | null;
  objectKind: string;
  objectId: string;
  details?: Record<string, unknown>;
}

/** Anything that drizzle can turn into a statement. */
type Query = { toSQL(): { sql: string; params: unknown[] } } | Statement;

export interface Audit {
  /** Writes down what changed nothing here: a sign-in, a read of a contact. */
  record(fact: AuditFact): Promise<void>;
  /**
   * Runs the statements and writes the fact down in one transaction. The last statement decides:
   * where it changed no row, nothing is written down and the answer is false.
   */
  write(fact: AuditFact, statements: Query[]): Promise<boolean>;
}

/** More than this waiting means that the disk cannot follow: 503 instead of memory. */
const MAX_PENDING = 1_000;

/** What stands before the first row. */
export const FIRST_HASH = "0".repeat(64);

export type AuditRow = typeof auditLog.$inferSelect;

/** SHA-256 over the hash before and the row's columns in a fixed order. */
export function hashRow(row: Omit<AuditRow, "hash" | "seq">): string {
  const { previousHash, at, actorKind, actorId, actorName, action, unitId } = row;
  const { objectKind, objectId, details } = row;
  const columns = [
    at.getTime(),
    actorKind,
    actorId,
    actorName,
    action,
    unitId,
    objectKind,
    objectId,
  ];
  const text = JSON.stringify([previousHash, ...columns, details]);
  return createHash("sha256").update(text).digest("hex");
}

/** One chain per database, and one writer of it: writes follow each other. */
export function createAudit(db: Database, now: () => Date): Audit {
  let lastHash: Promise<string> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let pending = 0;

  const writeOne = async (fact: AuditFact, statements: Query[]): Promise<boolean> => {
    const previousHash = await (lastHash ??= readLastHash(db));
    const facts = { ...fact, at: now(), details: fact.details ?? {}, previousHash };
    const row = { ...facts, ...toColumns(fact.actor) };
    const hash = hashRow(row);
    const results = await db.writeAll([
      ...statements.map(toStatement),
      insertAfter({ ...row, hash }, statements.length > 0),
    ]);
    const isWritten = (results.at(-1)?.length ?? 0) > 0;
    if (isWritten) lastHash = Promise.resolve(hash);
    return isWritten;
  };

  const write = (fact: AuditFact, statements: Query[]): Promise<boolean> => {
    if (pending >= MAX_PENDING) return Promise.reject(new DatabaseBusy("the audit log is behind"));
    pending += 1;
    const mine = queue.then(() => writeOne(fact, statements));
    queue = mine
      .catch(() => {
        // What the file holds is not known after a fault: read it again.
        lastHash = undefined;
      })
      .finally(() => (pending -= 1));
    return mine;
  };

  return {
    write,
    async record(fact) {
      await write(fact, []);
    },
  };
}

function toColumns(actor: Actor) {
  return { actorKind: actor.kind, actorId: actor.id, actorName: actor.name };
}

async function readLastHash(db: Database): Promise<string> {
  const [last] = await db.write
    .select({ hash: auditLog.hash })
    .from(auditLog)
    .orderBy(desc(auditLog.seq))
    .limit(1);
  return last?.hash ?? FIRST_HASH;
}

/** The row, where the statement before it changed something. */
function insertAfter(row: Omit<AuditRow, "seq">, isConditional: boolean): Statement {
  const values: SQL[] = [
    row.at.getTime(),
    row.actorKind,
    row.actorId,
    row.actorName,
    row.action,
    row.unitId,
    row.objectKind,
    row.objectId,
    JSON.stringify(row.details),
    row.previousHash,
    row.hash,
  ].map((value) => sql`${value}`);
  const condition = isConditional ? sql`WHERE changes() > 0` : sql``;
  return toStatement(
    new SQLiteSyncDialect().sqlToQuery(
      sql`INSERT INTO audit_log (at, actor_kind, actor_id, actor_name, action, unit_id, object_kind,
        object_id, details, previous_hash, hash) SELECT ${sql.join(values, sql`, `)} ${condition}
        RETURNING seq`,
    ),
  );
}

function toStatement(query: Query | { sql: string; params: unknown[] }): Statement {
  if ("args" in query) return query;
  const { sql: text, params } = "toSQL" in query ? query.toSQL() : query;
  return { sql: text, args: params as InValue[] };
}
