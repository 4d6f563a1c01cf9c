import type { CaseTexts } from "./texts/sv.ts";

const DAY_MS = 86_400_000;

/** The ISO day of a moment as the calendar of `timeZone` has it. */
function dayOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(moment);
}

/** Whole days from today to `day`, both as the calendar of `timeZone` has them; negative when it is over. */
export function daysUntil(day: string, now: Date, timeZone: string): number {
  return Math.round((Date.parse(day) - Date.parse(dayOf(now, timeZone))) / DAY_MS);
}

/** How far away a promised day is, in words: `i morgon`, `3 dagar försenat`. @param days as from `daysUntil` */
export function promiseWords(days: number, { promise }: CaseTexts): string {
  if (days < 0) return promise.late(-days);
  if (days === 0) return promise.today;
  return days === 1 ? promise.tomorrow : promise.inDays(days);
}

const HOUR_MS = 3_600_000;
const HOURS_A_DAY = 24;

/** How long something has waited, in whole hours or days. */
export function ageWords(since: string, now: Date, { age }: CaseTexts): string {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / HOUR_MS);
  if (hours < 1) return age.now;
  return hours < HOURS_A_DAY ? age.hours(hours) : age.days(Math.floor(hours / HOURS_A_DAY));
}
