import type { UnitRow } from "./units/table.ts";

/** What a figure is to reach in one unit and one year. */
export interface UnitTarget {
  unitId: number;
  year: number;
  value: number;
}

type Tree = readonly Pick<UnitRow, "id" | "parentId">[];

/** The unit and all above it, from below; those that the tree does not know are left out. */
function pathOf(tree: Tree, unitId: number): number[] {
  const path: number[] = [];
  let unit = tree.find(({ id }) => id === unitId);
  while (unit && !path.includes(unit.id)) {
    const { id, parentId } = unit;
    path.push(id);
    unit = tree.find((one) => one.id === parentId);
  }
  return path;
}

/** The unit's own target of that year, or that of the nearest unit above that has one. */
export function nearestTarget(
  tree: Tree,
  targets: readonly UnitTarget[],
  { unitId, year }: { unitId: number; year: number },
): UnitTarget | undefined {
  for (const id of pathOf(tree, unitId)) {
    const found = targets.find((target) => target.unitId === id && target.year === year);
    if (found) return found;
  }
  return undefined;
}

/**
 * The unit whose target a form's figures are held against when `unitId` is looked at: a form that
 * stands further down has no figures but those of its own unit.
 */
export function answeringUnit(tree: Tree, unitId: number, formUnitId: number): number {
  return pathOf(tree, formUnitId).includes(unitId) ? formUnitId : unitId;
}

/** Whether one of both is the other, or stands above it. */
export function areOnOnePath(tree: Tree, a: number, b: number): boolean {
  return pathOf(tree, a).includes(b) || pathOf(tree, b).includes(a);
}

/** The one unit that holds all of them; the organisation where several stand side by side. */
export function topUnit(tree: Tree, unitIds: readonly number[]): number | undefined {
  const tops = tree.filter(
    ({ id, parentId }) =>
      unitIds.includes(id) && (parentId === null || !unitIds.includes(parentId)),
  );
  const root = tree.find(({ parentId }) => parentId === null);
  return tops.length === 1 ? tops[0]?.id : root?.id;
}
