import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths, throughDay } from "./through-day.ts";

it.each([
  ["2026-11-22", 6, "2026-05-21"],
  ["2026-03-31", 1, "2026-02-28"],
  ["2026-03-01", 1, "2026-01-31"],
  ["2026-03-02", 1, "2026-02-01"],
  ["2028-02-29", 12, "2027-02-28"],
  ["2027-02-28", 12, "2026-02-27"],
  ["2027-03-01", 12, "2026-02-28"],
])("on %s what is kept for %i months has run out through %s", (today, months, through) => {
  expect(throughDay(today, months)).toBe(through);
});

it("a day runs out after its months, and not a day later", () => {
  const days = fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(n * 86_400_000));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 240 }), (date, months) => {
      const today = date.toISOString().slice(0, 10);
      const through = throughDay(today, months);
      const next = new Date(Date.parse(through) + 86_400_000).toISOString().slice(0, 10);
      expect(addMonths(through, months) < today).toBe(true);
      expect(addMonths(next, months) >= today).toBe(true);
    }),
  );
});
