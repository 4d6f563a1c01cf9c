import { describe, expect, it } from "vitest";
import { createCalendar } from "../calendar.ts";
import { addDays, addWorkingDays } from "./count-days.ts";
import { isHoliday } from "./holidays.ts";

/** Days that fall outside weekends and on which nobody works. Source: the Finnish almanacs. */
const freeWeekdays = [
  ["2024", "01-01 03-29 04-01 05-01 05-09 06-21 12-06 12-24 12-25 12-26"],
  ["2025", "01-01 01-06 04-18 04-21 05-01 05-29 06-20 12-24 12-25 12-26"],
  ["2026", "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25"],
  ["2027", "01-01 01-06 03-26 03-29 05-06 06-25 12-06 12-24"],
] as const;

describe("the days on which nobody works", () => {
  it.each(freeWeekdays)("of %s", (year, days) => {
    const free = Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter(
      (day) => day.startsWith(year) && isHoliday(day) && !isWeekend(day),
    );
    expect(free).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });

  it("do not include New Year's Eve", () => {
    expect(["2024-12-31", "2026-12-31"].filter(isHoliday)).toEqual([]);
  });
});

describe("a promise in working days", () => {
  it.each([
    ["a Monday, five days on", "2026-11-23", 5, "2026-11-30"],
    ["a Friday, one day on", "2026-11-20", 1, "2026-11-23"],
    ["a Saturday, one day on", "2026-11-21", 1, "2026-11-23"],
    ["a Sunday, one day on", "2026-11-22", 1, "2026-11-23"],
    ["the Thursday before midsummer 2026", "2026-06-18", 1, "2026-06-22"],
    ["midsummer eve itself", "2026-06-19", 1, "2026-06-22"],
    ["midsummer 2027, five days on", "2027-06-23", 5, "2027-07-01"],
    ["the Wednesday before Good Friday", "2026-04-01", 5, "2026-04-10"],
    ["the eve of Epiphany", "2026-01-05", 1, "2026-01-07"],
    ["Independence Day on a Monday", "2027-12-03", 1, "2027-12-07"],
    ["Independence Day on a Sunday gives nothing back", "2026-12-04", 1, "2026-12-07"],
    ["the day before Christmas Eve", "2026-12-23", 1, "2026-12-28"],
    ["the turn of the year", "2026-12-30", 3, "2027-01-05"],
    ["the night into summer time", "2026-03-27", 2, "2026-03-31"],
    ["the night out of summer time", "2026-10-23", 2, "2026-10-27"],
    ["the end of February in a leap year", "2028-02-28", 1, "2028-02-29"],
  ])("from %s", (_, day, days, expected) => {
    expect(addWorkingDays(day, days, isHoliday)).toBe(expected);
  });

  it("passes over the days on which the unit is closed", () => {
    const isClosed = (day: string) =>
      isHoliday(day) || ("2026-07-06" <= day && day <= "2026-07-31");
    expect(addWorkingDays("2026-07-03", 2, isClosed)).toBe("2026-08-04");
  });

  it("is none where nobody ever works", () => {
    expect(addWorkingDays("2026-07-03", 1, () => true)).toBeUndefined();
  });
});

it("counts from the day of the organisation's time zone, not from that of UTC", () => {
  const calendar = createCalendar("Europe/Helsinki");
  const lateOnThursday = calendar.dayOf(new Date("2026-11-19T21:59:00Z"));
  const earlyOnFriday = calendar.dayOf(new Date("2026-11-19T22:01:00Z"));
  expect(addWorkingDays(lateOnThursday, 1, isHoliday)).toBe("2026-11-20");
  expect(addWorkingDays(earlyOnFriday, 1, isHoliday)).toBe("2026-11-23");
});

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
