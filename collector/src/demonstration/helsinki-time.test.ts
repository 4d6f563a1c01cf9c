import { expect, test } from "vitest";
import { fromHelsinkiTime, toDayNumber, weekdayOf } from "./helsinki-time.ts";

test.each([
  ["2021-01-15", 9 * 3600, "2021-01-15T07:00:00.000Z"],
  ["2021-07-15", 9 * 3600, "2021-07-15T06:00:00.000Z"],
  ["2016-02-29", 86_399, "2016-02-29T21:59:59.000Z"],
  ["2015-11-01", 0, "2015-10-31T22:00:00.000Z"],
  ["2021-03-28", 2 * 3600 + 1800, "2021-03-28T00:30:00.000Z"],
  ["2021-03-28", 4 * 3600, "2021-03-28T01:00:00.000Z"],
  ["2021-10-31", 2 * 3600, "2021-10-30T23:00:00.000Z"],
  ["2021-10-31", 3 * 3600 + 1800, "2021-10-31T00:30:00.000Z"],
  ["2021-10-31", 4 * 3600, "2021-10-31T02:00:00.000Z"],
])("on %s, second %i, it is %s", (day, second, moment) => {
  expect(fromHelsinkiTime(toDayNumber(day), second).toISOString()).toBe(moment);
});

test("agrees with the time zone database at noon of every day from 2015 to 2021", () => {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Helsinki",
    dateStyle: "short",
    timeStyle: "medium",
  });
  for (let day = toDayNumber("2015-01-01"); day <= toDayNumber("2021-12-31"); day += 1) {
    const isoDay = new Date(day * 86_400_000).toISOString().slice(0, 10);
    expect(format.format(fromHelsinkiTime(day, 43_200))).toBe(`${isoDay} 12:00:00`);
  }
});

test("knows the weekday", () => {
  expect(weekdayOf(toDayNumber("2021-08-26"))).toBe(4);
  expect(weekdayOf(toDayNumber("2016-02-28"))).toBe(0);
});
