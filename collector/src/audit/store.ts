import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  gte,
  isNull,
  like,
  lt,
  or,
  sql,
  type AnyColumn,
  type SQL,
} from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { units } from "../units/table.ts";
import { auditLog } from "./table.ts";

/** What is read of the log: always inside a scope. */
export interface AuditSelection {
  scope: Scope;
  person?: string | undefined;
  action?: string | undefined;
  object?: string | undefined;
  from?: Date | undefined;
  /** Exclusive. */
  until?: Date | undefined;
}

export type ReadEntry = Awaited<ReturnType<typeof listEntries>>[number];

const select = (db: Queries) =>
  db
    .select({ row: auditLog, unit: units.slug })
    .from(auditLog)
    .leftJoin(units, eq(units.id, auditLog.unitId));

/** Newest first, below the number `before`. */
export function listEntries(
  db: Queries,
  selection: AuditSelection,
  before: number | undefined,
  limit: number,
) {
  return select(db)
    .where(
      and(
        ...toConditions(db, selection),
        before === undefined ? undefined : lt(auditLog.seq, before),
      ),
    )
    .orderBy(desc(auditLog.seq))
    .limit(limit);
}

/** Oldest first, above the number `after`: the order of an export. */
export function listForExport(
  db: Queries,
  selection: AuditSelection,
  after: number,
  limit: number,
) {
  return select(db)
    .where(and(...toConditions(db, selection), gt(auditLog.seq, after)))
    .orderBy(asc(auditLog.seq))
    .limit(limit);
}

/** Every row in the order of the chain, above the number `after`; for the command line alone. */
export function listAll(db: Queries, after: number, limit: number) {
  return select(db).where(gt(auditLog.seq, after)).orderBy(asc(auditLog.seq)).limit(limit);
}

function toConditions(db: Queries, selection: AuditSelection): (SQL | undefined)[] {
  const { scope, person, action, object, from, until } = selection;
  const rootInScope = db
    .select({ id: units.id })
    .from(units)
    .where(and(isNull(units.parentId), within(scope, units.id)));
  return [
    // What belongs to no unit is the whole organisation's.
    or(within(scope, auditLog.unitId), and(isNull(auditLog.unitId), exists(rootInScope))),
    person ? or(contains(auditLog.actorName, person), eq(auditLog.actorId, person)) : undefined,
    action ? or(eq(auditLog.action, action), like(auditLog.action, `${action}.%`)) : undefined,
    object ? contains(auditLog.objectId, object) : undefined,
    from && gte(auditLog.at, from),
    until && lt(auditLog.at, until),
  ];
}

/** Case is ignored in the letters a–z only, as SQLite does. */
const contains = (column: AnyColumn, text: string): SQL =>
  sql`instr(lower(${column}), lower(${text})) > 0`;
