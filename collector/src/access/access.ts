import { eq } from "drizzle-orm";
import { rolePermissions, type Permission, type Role, type RoleGrant } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { Problem } from "../http/problem.ts";
import type { UnitRow } from "../units/table.ts";
import { createScope, type Scope } from "./scope.ts";
import { roleGrants } from "./table.ts";

/** What one caller may, read anew for each request so that a change of rights acts at once. */
export interface Access {
  grants: readonly RoleGrant[];
  permissions: readonly Permission[];
  /** @throws Problem `not-permitted` where no role of the caller includes it */
  scopeFor(permission: Permission): Promise<Scope>;
  /** All units that any role reaches, and those above them: what the caller sees of the tree. */
  visibleUnits(): Promise<UnitRow[]>;
}

/** The part of the unit tree that is asked here. */
interface Tree {
  all(): Promise<UnitRow[]>;
}
type Grant = { role: Role; unitId: number };

/** @returns the access of a person by their roles */
export async function accessOfUser(db: Queries, units: Tree, userId: string): Promise<Access> {
  const grants = await db
    .selectDistinct({ role: roleGrants.role, unitId: roleGrants.unitId })
    .from(roleGrants)
    .where(eq(roleGrants.userId, userId));
  return createAccess(units, grants);
}

/**
 * Access by grants; `only` narrows it to these permissions, as the scopes of a token do.
 */
export async function createAccess(
  units: Tree,
  grants: readonly Grant[],
  only?: readonly Permission[],
): Promise<Access> {
  const tree = await units.all();
  const includes = (grant: Grant, permission: Permission) =>
    rolePermissions[grant.role].includes(permission) && (!only || only.includes(permission));
  const permissions = new Set(
    grants.flatMap((grant) =>
      rolePermissions[grant.role].filter((permission) => includes(grant, permission)),
    ),
  );
  return {
    grants: grants.flatMap(({ role, unitId }) => {
      const unit = tree.find(({ id }) => id === unitId);
      return unit ? [{ role, unit: unit.slug }] : [];
    }),
    permissions: [...permissions],
    async scopeFor(permission) {
      if (!permissions.has(permission)) throw new Problem("not-permitted");
      const roots = grants.filter((grant) => includes(grant, permission));
      return createScope(roots.flatMap(({ unitId }) => belowOf(tree, unitId)));
    },
    async visibleUnits() {
      const reached = new Set(grants.flatMap(({ unitId }) => belowOf(tree, unitId)));
      const above = grants.flatMap(({ unitId }) => aboveOf(tree, unitId));
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
