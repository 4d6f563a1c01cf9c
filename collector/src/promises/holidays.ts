import Holidays from "date-holidays";

/** The calendar of public holidays that promises are counted by. */
const COUNTRY = "FI";
/** Offices work on New Year's Eve, which the library lists among the days without banks. */
const WORKED_EVE = "12-31";

const calendar = new Holidays(COUNTRY, { types: ["public", "bank"] });
const years = new Map<number, ReadonlySet<string>>();

/** Whether nobody works on this ISO day anywhere: weekends, public holidays, their two free eves. */
export function isHoliday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || holidaysOf(Number(day.slice(0, 4))).has(day);
}

// A year takes milliseconds to work out, and every named response asks.
function holidaysOf(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const days = new Set(
    calendar
      .getHolidays(year)
      .filter(({ rule }) => rule !== WORKED_EVE)
      .map(({ date }) => date.slice(0, 10)),
  );
  years.set(year, days);
  return days;
}
