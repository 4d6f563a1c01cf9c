const DAY_MS = 86_400_000;
/** A unit closed for longer promises nothing that could be counted. */
const LONGEST_DAYS = 730;

/** The ISO day `days` calendar days after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The `workingDays`-th working day after `day`; the day itself does not count. Undefined where two
 * years do not hold so many.
 */
export function addWorkingDays(
  day: string,
  workingDays: number,
  isFree: (day: string) => boolean,
): string | undefined {
  let left = workingDays;
  for (let ahead = 1; ahead <= LONGEST_DAYS; ahead += 1) {
    const next = addDays(day, ahead);
    if (isFree(next)) continue;
    left -= 1;
    if (left === 0) return next;
  }
  return undefined;
}
