import { mayStandBelow, type NewUnit, type UnitChange } from "@respons/wire";
import type { Actor } from "../access/actor.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { endUnits, insertUnit, restoreUnits, updateUnit } from "./statements.ts";
import { findUnit } from "./store.ts";
import type { UnitRow } from "./table.ts";

type UnitDeps = Pick<Deps, "db" | "audit" | "units" | "now">;

/** Who changes which units. */
export interface Change {
  actor: Actor;
  scope: Scope;
}

/** @throws Problem `not-found` for a unit that is unknown or outside the scope */
export async function requireUnit(deps: UnitDeps, scope: Scope, slug: string): Promise<UnitRow> {
  const unit = await findUnit(deps.db.read, scope, slug);
  if (!unit) throw new Problem("not-found");
  return unit;
}

/** The fact of a change for the audit log. */
export function unitFact(
  actor: Actor,
  action: string,
  unit: Pick<UnitRow, "id" | "slug">,
  details: Record<string, unknown> = {},
) {
  return { actor, action, unitId: unit.id, objectKind: "unit", objectId: unit.slug, details };
}

/** @throws Problem `not-found` (the parent), `input-invalid`, `taken` */
export async function createUnit(deps: UnitDeps, by: Change, unit: NewUnit): Promise<void> {
  const parent = await requireUnit(deps, by.scope, unit.parent);
  requireFit(unit.kind, parent);
  const { slug, kind } = unit;
  // Its own key is not known yet: the row belongs to the unit above.
  const made = { id: parent.id, slug };
  const fact = unitFact(by.actor, "unit.created", made, { parent: parent.slug, kind });
  const isStored = await deps.audit.write(fact, [insertUnit(parent.id, unit)]);
  deps.units.refresh();
  if (!isStored) throw new Problem("taken");
}

/** @throws Problem `not-found`, `input-invalid`, `taken` (the OID), `changed-meanwhile` */
export async function changeUnit(
  deps: UnitDeps,
  by: Change,
  slug: string,
  change: UnitChange,
): Promise<void> {
  const unit = await requireUnit(deps, by.scope, slug);
  const isMoved = change.parent !== undefined;
  const parent = isMoved ? await requireUnit(deps, by.scope, change.parent ?? "") : undefined;
  // From under a unit of others only they may take it away.
  if (isMoved && unit.parentId !== null && !by.scope.has(unit.parentId)) {
    throw misfit("parent", "the unit above belongs to others");
  }
  await requireChangeFits(deps, unit, change, parent);
  const { revision: _revision, ...changed } = change;
  const details = isMoved ? { to: change.parent } : { fields: Object.keys(changed) };
  const action = isMoved ? "unit.moved" : "unit.changed";
  const isStored = await deps.audit.write(unitFact(by.actor, action, unit, details), [
    updateUnit(deps.db.write, unit, change, parent?.id),
  ]);
  deps.units.refresh();
  if (isStored) return;
  const now = await findUnit(deps.db.read, by.scope, slug);
  throw new Problem(now?.revision === change.revision ? "taken" : "changed-meanwhile");
}

async function requireChangeFits(
  { units }: UnitDeps,
  unit: UnitRow,
  { kind = unit.kind }: UnitChange,
  newParent: UnitRow | undefined,
): Promise<void> {
  const isRoot = unit.parentId === null;
  if (isRoot && newParent) throw misfit("parent", "the organisation cannot be moved");
  if (isRoot && kind !== "organisation") throw misfit("kind", "the organisation keeps its kind");
  const tree = await units.all();
  const parent = newParent ?? tree.find(({ id }) => id === unit.parentId);
  if (parent) requireFit(kind, parent);
  const below = tree.filter(({ parentId }) => parentId === unit.id);
  if (!below.every((child) => mayStandBelow(child.kind, kind))) {
    throw misfit("kind", "the units below it are of a coarser kind");
  }
  const isBelowItself = newParent && (await units.subtreeIds(unit.slug)).includes(newParent.id);
  if (isBelowItself) throw misfit("parent", "must not be the unit itself or below it");
}

function requireFit(kind: UnitRow["kind"], parent: UnitRow): void {
  if (parent.endedAt) throw misfit("parent", "has ended");
  if (!mayStandBelow(kind, parent.kind)) throw misfit("kind", "does not stand below this parent");
}

const misfit = (path: string, message: string) =>
  new Problem("input-invalid", { errors: [{ path, message }] });

/** Ends the unit and all below it. @throws Problem `not-found`, `input-invalid` (the organisation) */
export async function endUnit(deps: UnitDeps, by: Change, slug: string): Promise<void> {
  const unit = await requireUnit(deps, by.scope, slug);
  if (unit.parentId === null) throw misfit("unit", "the organisation cannot be ended");
  const fact = unitFact(by.actor, "unit.ended", unit);
  await deps.audit.write(fact, [endUnits(deps.db.write, unit.id, deps.now())]);
  deps.units.refresh();
}

/** @throws Problem `not-found`, `input-invalid` where the unit above has ended */
export async function restoreUnit(deps: UnitDeps, by: Change, slug: string): Promise<void> {
  const unit = await requireUnit(deps, by.scope, slug);
  if (!unit.endedAt) return;
  const fact = unitFact(by.actor, "unit.restored", unit);
  const isStored = await deps.audit.write(fact, [restoreUnits(deps.db.write, unit)]);
  deps.units.refresh();
  if (!isStored) throw misfit("parent", "has ended");
}
