import fc from "fast-check";
import { expect, it } from "vitest";
import { planPeriods, type PeriodPlan } from "./plan-periods.ts";

const plan = (parts: Partial<PeriodPlan>): PeriodPlan => ({
  days: [],
  months: [],
  years: [],
  rounded: [],
  ...parts,
});

it.each<[string, Parameters<typeof planPeriods>, PeriodPlan]>([
  ["everything is read by years", [], plan({ years: [["0001", "9999"]] })],
  [
    "what begins within a month is read by its days first",
    ["2021-03-15"],
    plan({
      days: [["2021-03-15", "2021-03-31"]],
      months: [["2021-04", "2021-12"]],
      years: [["2022", "9999"]],
    }),
  ],
  [
    "a leap month is whole",
    ["2024-02-01", "2024-02-29"],
    plan({ months: [["2024-02", "2024-02"]] }),
  ],
  ["a year is one row", ["2025-01-01", "2025-12-31"], plan({ years: [["2025", "2025"]] })],
  [
    "a few days are days",
    ["2025-01-30", "2025-02-03"],
    plan({ days: [["2025-01-30", "2025-02-03"]] }),
  ],
  ["nothing is nothing", ["2025-02-01", "2025-01-01"], plan({})],
  [
    "a month whose days are gone is taken whole",
    ["2021-03-15", "2021-12-31", "2021-03-20"],
    plan({ months: [["2021-03", "2021-12"]], rounded: ["2021-03"] }),
  ],
  [
    "the days after those that are gone still stand",
    ["2021-03-21", "2021-03-31", "2021-03-20"],
    plan({ days: [["2021-03-21", "2021-03-31"]] }),
  ],
  [
    "a month that is cut at both ends is named once",
    ["2021-03-05", "2021-03-10", "2021-06-30"],
    plan({ months: [["2021-03", "2021-03"]], rounded: ["2021-03"] }),
  ],
  [
    "the last month is taken whole as well",
    ["2021-01-01", "2021-03-10", "2021-03-01"],
    plan({ months: [["2021-01", "2021-03"]], rounded: ["2021-03"] }),
  ],
])("%s", (_, input, expected) => {
  expect(planPeriods(...input)).toEqual(expected);
});

it("no day is read twice and none is left out", () => {
  const start = Date.UTC(2023, 10, 1);
  const all = Array.from({ length: 900 }, (_, i) =>
    new Date(start + i * 86_400_000).toISOString().slice(0, 10),
  );
  const any = fc.integer({ min: 0, max: all.length - 1 }).map((i) => all[i] ?? "");
  fc.assert(
    fc.property(any, any, (from, to) => {
      const { days, months, years } = planPeriods(from, to);
      const times = (day: string) =>
        [...days, ...months, ...years].filter(([first, last]) => {
          const period = day.slice(0, first.length);
          return first <= period && period <= last;
        }).length;
      for (const day of all) expect(times(day)).toBe(from <= day && day <= to ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
