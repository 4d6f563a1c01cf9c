import type { Deps } from "../deps.ts";
import { LAST_DAY } from "./case-plan.ts";

/** The day before the first feedback came. */
const FIRST_DAY = "2015-10-31";

/** Every day on which staff handled feedback, as promises count them. */
export async function listWorkingDays({ promises }: Pick<Deps, "promises">): Promise<string[]> {
  const days: string[] = [];
  const next = { category: null, promiseWorkingDays: 1 };
  let day: string | null = FIRST_DAY;
  while (day !== null && day < LAST_DAY) {
    day = await promises.dayFor(next, 0, day);
    if (day !== null) days.push(day);
  }
  return days;
}
