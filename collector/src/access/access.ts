import { eq } from "drizzle-orm";
import { rolePermissions, type Permission, type RoleGrant } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { Problem } from "../http/problem.ts";
import type { UnitRow } from "../units/table.ts";
import { createScope, type Scope } from "./scope.ts";
import { roleGrants } from "./table.ts";

/** What one caller may, read anew for each request so that a change of rights acts at once. */
export interface Access {
  /** Empty for a token, which has permissions but no roles. */
  grants: readonly RoleGrant[];
  permissions: readonly Permission[];
  /**
   * Where the caller may do one of these.
   * @throws Problem `not-permitted` where no role of the caller includes any
   */
  scopeFor(...anyOf: readonly Permission[]): Promise<Scope>;
  /** All units that any role reaches, and those above them: what the caller sees of the tree. */
  visibleUnits(): Promise<UnitRow[]>;
}

/** The part of the unit tree that is asked here. */
interface Tree {
  all(): Promise<UnitRow[]>;
}

/** What is allowed on a unit and on all below it. */
interface Reach {
  unitId: number;
  permissions: readonly Permission[];
}

/**
 * The access of a person by their roles. Those that come from the directory count only in a
 * session that it has opened: otherwise whoever has left would keep them.
 */
export async function accessOfUser(
  db: Queries,
  units: Tree,
  { userId, signOn }: { userId: string; signOn: boolean },
): Promise<Access> {
  const all = await db
    .select({ role: roleGrants.role, unitId: roleGrants.unitId, source: roleGrants.source })
    .from(roleGrants)
    .where(eq(roleGrants.userId, userId));
  const grants = all.filter(({ source }) => signOn || source !== "sso");
  const tree = await units.all();
  const named = grants.flatMap(({ role, unitId }) => {
    const unit = tree.find(({ id }) => id === unitId);
    return unit ? [{ role, unit: unit.slug }] : [];
  });
  const reaches = grants.map(({ role, unitId }) => ({
    unitId,
    permissions: rolePermissions[role],
  }));
  return createAccess(tree, reaches, named);
}

/** @returns the access of a token: what it was made for, on one unit and below */
export async function accessOfToken(units: Tree, token: Reach): Promise<Access> {
  return createAccess(await units.all(), [token], []);
}

function createAccess(
  tree: readonly UnitRow[],
  reaches: readonly Reach[],
  grants: readonly RoleGrant[],
): Access {
  const permissions = new Set(reaches.flatMap((reach) => reach.permissions));
  return {
    grants,
    permissions: [...permissions],
    async scopeFor(...anyOf) {
      const roots = reaches.filter((reach) =>
        anyOf.some((permission) => reach.permissions.includes(permission)),
      );
      if (roots.length === 0) throw new Problem("not-permitted");
      return createScope(roots.flatMap(({ unitId }) => belowOf(tree, unitId)));
    },
    async visibleUnits() {
      const reached = new Set(reaches.flatMap(({ unitId }) => belowOf(tree, unitId)));
      const above = reaches.flatMap(({ unitId }) => aboveOf(tree, unitId));
      const visible = new Set([...reached, ...above]);
      return tree.filter(({ id }) => visible.has(id));
    },
  };
}

function belowOf(tree: readonly UnitRow[], unitId: number): number[] {
  const ids = [unitId];
  for (const id of ids) ids.push(...tree.filter((u) => u.parentId === id).map((u) => u.id));
  return ids;
}

function aboveOf(tree: readonly UnitRow[], unitId: number): number[] {
  const ids: number[] = [];
  let unit = tree.find(({ id }) => id === unitId);
  while (unit && unit.parentId !== null) {
    const { parentId } = unit;
    ids.push(parentId);
    unit = tree.find(({ id }) => id === parentId);
  }
  return ids;
}
