import * as v from "valibot";

/** A day in the organisation's time zone. */
export const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(isDayOfCalendar, "must be a day between 1970 and 2999"),
);

/** Date rolls the 31st of February over, and years outside these print in other shapes. */
function isDayOfCalendar(day: string): boolean {
  if (day < "1970" || day >= "3000") return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
