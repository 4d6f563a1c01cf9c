import { mayStandBelow, textIn, type UnitDetail } from "@respons/wire";

/** A unit with those below it. */
export interface Branch {
  unit: UnitDetail;
  below: Branch[];
}

const byName = (language: string) => (a: Branch, b: Branch) =>
  textIn(a.unit.name, language).localeCompare(textIn(b.unit.name, language), language, {
    numeric: true,
  });

/** The units as a tree, siblings by name; what stands below no listed unit is on top. */
export function toBranches(units: readonly UnitDetail[], language: string): Branch[] {
  const branches = new Map<string, Branch>(units.map((unit) => [unit.slug, { unit, below: [] }]));
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const above = branches.get(branch.unit.parent ?? "");
    (above?.below ?? top).push(branch);
  }
  for (const { below } of branches.values()) below.sort(byName(language));
  return top.sort(byName(language));
}

/** Slugs of the unit and of all below it. */
export function subtreeOf(units: readonly UnitDetail[], slug: string): Set<string> {
  const found = new Set([slug]);
  for (const one of found) {
    for (const { slug: below, parent } of units) if (parent === one) found.add(below);
  }
  return found;
}

/** Where the unit could be moved to: not where it stands, nor into itself. */
export function movingTargets(units: readonly UnitDetail[], moved: UnitDetail): UnitDetail[] {
  const own = subtreeOf(units, moved.slug);
  return units.filter(
    ({ slug, kind, endedAt }) =>
      !endedAt && !own.has(slug) && slug !== moved.parent && mayStandBelow(moved.kind, kind),
  );
}
