import { asc, countDistinct, eq } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import { roleGrants } from "../access/table.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { unitClosures, units, type UnitRow } from "./table.ts";

/** The whole tree, in the order of its rows; empty before there is an organisation. */
export function listUnits(db: Queries): Promise<UnitRow[]> {
  return db.select().from(units).orderBy(units.id);
}

/** One unit; undefined where the scope holds none of this slug. */
export async function findUnit(
  db: Queries,
  scope: Scope,
  slug: string,
): Promise<UnitRow | undefined> {
  const rows = await db.select().from(units).where(eq(units.slug, slug)).limit(1);
  return rows.find(({ id }) => scope.has(id));
}

export function listUnitsWithin(db: Queries, scope: Scope): Promise<UnitRow[]> {
  return db.select().from(units).where(within(scope, units.id)).orderBy(units.id);
}

export function listClosures(db: Queries, scope: Scope) {
  return db
    .select()
    .from(unitClosures)
    .where(within(scope, unitClosures.unitId))
    .orderBy(asc(unitClosures.fromDay));
}

/** People with a role on the unit itself, by unit. */
export async function countPeople(db: Queries, scope: Scope): Promise<Map<number, number>> {
  const rows = await db
    .select({ unitId: roleGrants.unitId, n: countDistinct(roleGrants.userId) })
    .from(roleGrants)
    .where(within(scope, roleGrants.unitId))
    .groupBy(roleGrants.unitId);
  return new Map(rows.map(({ unitId, n }) => [unitId, n]));
}

/** Forms of the unit itself, by unit. */
export async function countForms(db: Queries, scope: Scope): Promise<Map<number, number>> {
  const rows = await db
    .select({ unitId: forms.unitId, n: countDistinct(forms.id) })
    .from(forms)
    .where(within(scope, forms.unitId))
    .groupBy(forms.unitId);
  return new Map(rows.map(({ unitId, n }) => [unitId, n]));
}
