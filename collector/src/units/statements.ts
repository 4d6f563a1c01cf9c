import { and, eq, sql, type SQL } from "drizzle-orm";
import type { NewClosure, NewUnit, UnitChange } from "@respons/wire";
import type { Statement } from "../db/connection.ts";
import type { Queries } from "../db/database.ts";
import { unitClosures, units, type UnitRow } from "./table.ts";

/** Ids of the unit and of all below it. */
const subtree = (unitId: number): SQL => sql`(
  WITH RECURSIVE below(id) AS (
    SELECT ${unitId} UNION SELECT u.id FROM units u JOIN below b ON u.parent_id = b.id
  ) SELECT id FROM below)`;

/** Adds a unit below one that has not ended; nothing where slug or OID are in use. */
export function insertUnit(parentId: number, unit: NewUnit): Statement {
  const { slug, kind, oid = null, name } = unit;
  return {
    sql: `INSERT INTO units (slug, parent_id, kind, oid, name)
      SELECT ?, id, ?, ?, ? FROM units WHERE id = ? AND ended_at IS NULL
      ON CONFLICT DO NOTHING`,
    args: [slug, kind, oid, JSON.stringify(name), parentId],
  };
}

/**
 * Changes a unit of the given revision. Nothing where it has another revision, where the OID is in
 * use, or where the new parent stands at or below the unit itself.
 */
export function updateUnit(
  db: Queries,
  unit: UnitRow,
  { revision, name, kind, oid }: UnitChange,
  parentId: number | undefined,
) {
  return db
    .update(units)
    .set({
      revision: revision + 1,
      ...(name ? { name } : {}),
      ...(kind ? { kind } : {}),
      ...(oid === undefined ? {} : { oid }),
      ...(parentId === undefined ? {} : { parentId }),
    })
    .where(
      and(
        eq(units.id, unit.id),
        eq(units.revision, revision),
        typeof oid === "string"
          ? sql`NOT EXISTS (SELECT 1 FROM units o WHERE o.oid = ${oid} AND o.id <> ${unit.id})`
          : undefined,
        parentId === undefined ? undefined : sql`${parentId} NOT IN ${subtree(unit.id)}`,
      ),
    );
}

/** Ends the unit and all below it that have not ended, at one moment. */
export function endUnits(db: Queries, unitId: number, at: Date) {
  return db
    .update(units)
    .set({ endedAt: at, revision: sql`${units.revision} + 1` })
    .where(sql`${units.id} IN ${subtree(unitId)} AND ${units.endedAt} IS NULL`);
}

/** Brings back the unit and what ended with it; nothing where the unit above has ended. */
export function restoreUnits(db: Queries, { id, parentId, endedAt }: UnitRow) {
  const parentStands = sql`EXISTS (SELECT 1 FROM units p WHERE p.id = ${parentId} AND p.ended_at IS NULL)`;
  return db
    .update(units)
    .set({ endedAt: null, revision: sql`${units.revision} + 1` })
    .where(
      sql`${units.id} IN ${subtree(id)} AND ${units.endedAt} = ${endedAt?.getTime() ?? 0} AND ${parentStands}`,
    );
}

export function insertClosure(db: Queries, unitId: number, { from, to, reason }: NewClosure) {
  const row = { unitId, fromDay: from, toDay: to, reason: reason ?? null };
  return db.insert(unitClosures).values(row);
}

export function deleteClosure(db: Queries, unitId: number, closureId: number) {
  return db
    .delete(unitClosures)
    .where(and(eq(unitClosures.id, closureId), eq(unitClosures.unitId, unitId)));
}
