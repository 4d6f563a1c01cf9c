const DAY_MS = 86_400_000;

/**
 * Last day whose time has run out on `today`: what came on a day is kept through the same day of
 * the month `months` later, or through the last one where that month is shorter. ISO days.
 */
export function throughDay(today: string, months: number): string {
  let day = addMonths(today, -months);
  while (addMonths(day, months) >= today) day = dayBefore(day);
  return day;
}

/** The same day of another month; its last where that one is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

const dayBefore = (day: string): string => toDay(Date.parse(`${day}T00:00:00Z`) - DAY_MS);

const toDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
