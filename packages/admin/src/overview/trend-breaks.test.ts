import type { Cut } from "@respons/wire";
import { expect, it } from "vitest";
import { breakDays, breaksIn } from "./trend-breaks.ts";

const version = (number: number, day: string, ...changed: string[]) => ({
  version: number,
  publishedAt: `${day}T10:00:00Z`,
  day,
  changed,
});
const versions = [
  version(1, "2024-01-01"),
  version(2, "2025-06-01", "rating"),
  version(3, "2026-03-12", "rating", "reasons"),
];
const year = (key: string): Cut => ({ by: "year", key, responses: 9, interimAsOf: null });

it("a question has the days of the versions that changed it", () => {
  expect(breakDays({ versions }, "rating")).toEqual(["2025-06-01", "2026-03-12"]);
  expect(breakDays({ versions }, "reasons")).toEqual(["2026-03-12"]);
  expect(breakDays({ versions }, "comment")).toEqual([]);
});

it("a year has the breaks that fall into it, and no other cut has any", () => {
  const days = breakDays({ versions }, "rating");
  expect(breaksIn(year("2025"), days)).toEqual(["2025-06-01"]);
  expect(breaksIn(year("2024"), days)).toEqual([]);
  expect(breaksIn({ ...year("sv"), by: "language" }, days)).toEqual([]);
});
