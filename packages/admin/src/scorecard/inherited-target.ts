import type { Indicator, UnitSummary } from "@respons/wire";

/** The target that a unit has from above where it sets none itself. */
export function inheritedTarget(
  { targets }: Pick<Indicator, "targets">,
  units: readonly UnitSummary[],
  { unit, year }: { unit: string; year: number },
): number | undefined {
  let above = units.find(({ slug }) => slug === unit)?.parent;
  while (above) {
    const slug: string = above;
    const found = targets.find((target) => target.unit === slug && target.year === year);
    if (found) return found.value;
    above = units.find((one) => one.slug === slug)?.parent;
  }
  return undefined;
}
