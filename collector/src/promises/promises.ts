import { promiseOf, type PromisingForm } from "../answer-promise.ts";
import type { Queries } from "../db/database.ts";
import { createShortCache } from "../short-cache.ts";
import { addDays, addWorkingDays } from "./count-days.ts";
import { listClosures } from "./store.ts";

/** The part of the unit tree that is asked here. */
interface Tree {
  all(): Promise<{ id: number; parentId: number | null }[]>;
}

export interface Promises {
  /** ISO day by which a response that arrived on `day` is to be answered; null without a promise. */
  dayFor(form: PromisingForm, unitId: number, day: string): Promise<string | null>;
}

export function createPromises(db: Queries, units: Tree): Promises {
  const closures = createShortCache((_key: "all") => listClosures(db));
  return {
    async dayFor(form, unitId, day) {
      const promise = promiseOf(form);
      if (!promise) return null;
      if (promise.kind === "calendar-days") return addDays(day, promise.days);
      // Loaded for the first named response: the library takes 20 MB.
      const { isHoliday } = await import("./holidays.ts");
      const above = withThoseAbove(await units.all(), unitId);
      const closed = (await closures.get("all")).filter((closure) => above.has(closure.unitId));
      const isFree = (each: string) =>
        isHoliday(each) || closed.some(({ fromDay, toDay }) => fromDay <= each && each <= toDay);
      return addWorkingDays(day, promise.days, isFree) ?? null;
    },
  };
}

function withThoseAbove(
  tree: readonly { id: number; parentId: number | null }[],
  unitId: number,
): ReadonlySet<number> {
  const ids = new Set<number>();
  let unit = tree.find(({ id }) => id === unitId);
  while (unit && !ids.has(unit.id)) {
    ids.add(unit.id);
    const { parentId } = unit;
    unit = tree.find(({ id }) => id === parentId);
  }
  return ids;
}
