const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Days since 1970-01-01 of an ISO day. */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (dayNumber + 4) % 7;
}

function lastSundayOf(year: number, month: number): number {
  const last = Date.UTC(year, month, 0) / DAY_MS;
  return last - weekdayOf(last);
}

/**
 * The moment when clocks in Helsinki show that second of that day. Of an hour that comes twice
 * it is the first; an hour that is left out is counted from the hour before.
 * Source: Directive 2000/84/EC: summer time from the last Sunday of March to that of October, 01:00 UTC.
 */
export function fromHelsinkiTime(dayNumber: number, secondOfDay: number): Date {
  const winter = dayNumber * DAY_MS + secondOfDay * 1000 - 2 * HOUR_MS;
  const year = new Date(dayNumber * DAY_MS).getUTCFullYear();
  const starts = lastSundayOf(year, 3) * DAY_MS + HOUR_MS;
  const ends = lastSundayOf(year, 10) * DAY_MS + HOUR_MS;
  const summer = winter - HOUR_MS;
  return new Date(winter >= starts && summer < ends ? summer : winter);
}
