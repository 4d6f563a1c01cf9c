import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Day } from "./day.ts";

describe("Day", () => {
  it.each(["1970-01-01", "2024-02-29", "2999-12-31"])("takes %s", (day) => {
    expect(v.is(Day, day)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "2026-04-31",
    "0000-01-01",
    "0001-01-01",
    "1969-12-31",
    "3000-01-01",
    "9999-12-31",
    "2026-13-01",
    "2026-1-1",
    "2026-01-01T00:00:00Z",
    "",
  ])("refuses %j", (day) => {
    expect(v.is(Day, day)).toBe(false);
  });
});
