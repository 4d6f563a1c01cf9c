import { and, eq, sql } from "drizzle-orm";
import { roleGrants } from "../access/table.ts";
import type { RoleGrant } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { signInLinks, user } from "./table.ts";

type RolesDeps = Pick<Deps, "db" | "units" | "audit" | "log">;

/**
 * Makes the person's roles that come from the directory these; those given by hand stay. A unit
 * that the mapping names and the tree has not is left out and logged.
 */
export async function applyDirectoryRoles(
  { db, units, audit, log }: RolesDeps,
  person: { id: string; name: string },
  wanted: readonly RoleGrant[],
): Promise<void> {
  const tree = await units.all();
  const known = wanted.flatMap(({ role, unit: slug }) => {
    const unit = tree.find((one) => one.slug === slug);
    if (!unit) log({ level: "warn", message: `sign-on: there is no unit ${slug}` });
    return unit ? [{ role, unit: slug, unitId: unit.id }] : [];
  });
  const isOwn = and(eq(roleGrants.userId, person.id), eq(roleGrants.source, "sso"));
  const before = await db.write.select().from(roleGrants).where(isOwn);
  const added = known.filter((grant) => !before.some((one) => isSame(one, grant)));
  const removed = before.filter((grant) => !known.some((one) => isSame(one, grant)));
  if (added.length + removed.length === 0) return;
  const slugOf = (unitId: number) => tree.find(({ id }) => id === unitId)?.slug ?? String(unitId);
  await audit.write(
    {
      actor: { kind: "system", id: null, name: "Respons" },
      action: "person.directory-roles-changed",
      unitId: [...added, ...removed][0]?.unitId ?? null,
      objectKind: "person",
      objectId: person.id,
      details: {
        added: added.map(({ role, unit }) => ({ role, unit })),
        removed: removed.map(({ role, unitId }) => ({ role, unit: slugOf(unitId) })),
      },
    },
    [
      ...removed.map(({ role, unitId }) =>
        db.write
          .delete(roleGrants)
          .where(and(isOwn, eq(roleGrants.role, role), eq(roleGrants.unitId, unitId))),
      ),
      ...added.map(({ role, unitId }) =>
        db.write
          .insert(roleGrants)
          .values({ userId: person.id, role, unitId, source: "sso" })
          .onConflictDoNothing(),
      ),
      // Whoever holds a link from before must not come to the new roles by it.
      ...(added.length > 0
        ? [db.write.delete(signInLinks).where(eq(signInLinks.userId, person.id))]
        : []),
      db.write
        .update(user)
        .set({ revision: sql`${user.revision} + 1` })
        .where(eq(user.id, person.id)),
    ],
  );
}

type Grant = Pick<typeof roleGrants.$inferSelect, "role" | "unitId">;

function isSame(a: Grant, b: Grant): boolean {
  return a.role === b.role && a.unitId === b.unitId;
}
