import { describe, expect, it } from "vitest";
import { createCalendar } from "./calendar.ts";

const helsinki = createCalendar("Europe/Helsinki");

describe("calendar", () => {
  it.each([
    ["2021-01-01", "2020-12-31T22:00:00.000Z"],
    ["2021-07-01", "2021-06-30T21:00:00.000Z"],
    ["2026-03-29", "2026-03-28T22:00:00.000Z"],
    ["2026-03-30", "2026-03-29T21:00:00.000Z"],
    ["2026-10-25", "2026-10-24T21:00:00.000Z"],
    ["2026-10-26", "2026-10-25T22:00:00.000Z"],
  ])("knows when %s begins in Helsinki", (day, start) => {
    expect(helsinki.startOf(day).toISOString()).toBe(start);
    expect(helsinki.dayOf(new Date(start))).toBe(day);
    expect(helsinki.dayOf(new Date(Date.parse(start) - 1))).not.toBe(day);
  });

  it("goes over the end of a year and a leap day", () => {
    expect(helsinki.nextDay("2020-12-31")).toBe("2021-01-01");
    expect(helsinki.nextDay("2024-02-28")).toBe("2024-02-29");
  });
});
