import type { UnitDetail } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { countForms, countPeople, listClosures, listUnitsWithin } from "./store.ts";

/** The units of the scope as those who manage the tree see them. */
export async function readUnits(deps: Pick<Deps, "db">, scope: Scope): Promise<UnitDetail[]> {
  const { read } = deps.db;
  const [rows, closures, people, forms] = await Promise.all([
    listUnitsWithin(read, scope),
    listClosures(read, scope),
    countPeople(read, scope),
    countForms(read, scope),
  ]);
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return rows.map((unit) => ({
    slug: unit.slug,
    name: unit.name,
    kind: unit.kind,
    // Outside the scope the unit is the topmost that the caller manages.
    parent: unit.parentId === null ? null : (slugs.get(unit.parentId) ?? null),
    oid: unit.oid,
    endedAt: unit.endedAt?.toISOString() ?? null,
    revision: unit.revision,
    people: people.get(unit.id) ?? 0,
    forms: forms.get(unit.id) ?? 0,
    closures: closures
      .filter(({ unitId }) => unitId === unit.id)
      .map(({ id, fromDay, toDay, reason }) => ({ id, from: fromDay, to: toDay, reason })),
  }));
}
