import { textIn, type UnitSummary } from "@respons/wire";

/** The unit's name in `language`; its slug where the unit is not known. */
export function unitName(units: readonly UnitSummary[], slug: string, language: string): string {
  const unit = units.find((one) => one.slug === slug);
  return unit ? textIn(unit.name, language) : slug;
}

export interface UnitRow {
  unit: UnitSummary;
  /** 0 for the topmost. */
  depth: number;
}

/** The units in the order of their tree, siblings by name in `language`. */
export function toUnitRows(units: readonly UnitSummary[], language: string): UnitRow[] {
  const known = new Set(units.map((unit) => unit.slug));
  const below = new Map<string | null, UnitSummary[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const walk = (parent: string | null, depth: number): UnitRow[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) =>
        textIn(a.name, language).localeCompare(textIn(b.name, language), language, {
          numeric: true,
        }),
      )
      .flatMap((unit) => [{ unit, depth }].concat(walk(unit.slug, depth + 1)));
  return walk(null, 0);
}
