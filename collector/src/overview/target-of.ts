import type { ResponseFilter } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { nearestTarget } from "../nearest-target.ts";
import type { UnitRow } from "../units/table.ts";
import type { OverviewInput } from "./build-overview.ts";
import type { CutBy } from "./store.ts";

interface TargetInput {
  tree: readonly UnitRow[];
  /** Whose targets hold: its own, or the nearest above. */
  unitId: number;
  indicators: Awaited<ReturnType<Deps["indicators"]["ofForm"]>>;
  by: CutBy;
  filter: ResponseFilter;
}

/** A year is held against its own target, any other cut against one that all its years share. */
export function createTargetOf(input: TargetInput): OverviewInput["targetOf"] {
  const { tree, unitId, indicators, by, filter } = input;
  return (question, formula, cut) => {
    const targets = indicators
      .filter((one) => one.question === question && one.formula === formula)
      .flatMap((one) => one.targets);
    const [from, to] = [
      Number(filter.from?.slice(0, 4) ?? 0),
      Number(filter.to?.slice(0, 4) ?? 9e3),
    ];
    const isYear = by === "year" && cut !== "";
    const years = isYear
      ? [Number(cut)]
      : targets.map(({ year }) => year).filter((year) => year >= from && year <= to);
    const found = years.flatMap((year) => nearestTarget(tree, targets, { unitId, year }) ?? []);
    const values = new Set(found.map(({ value }) => value));
    return values.size === 1 ? [...values][0] : undefined;
  };
}
