const HOUR_MS = 3_600_000;
/** One night to the next, with the hour of summer time and a late start. */
const MAX_STEP_MS = 36 * HOUR_MS;
const MIN_SECOND_LOOK_MS = 12 * HOUR_MS;

/** How far the clock was believed, and what it said when it was not. */
export interface Trust {
  /** By this moment things may have run out. */
  trusted: Date;
  /** What the clock said on the last run. */
  seen: Date;
}

/**
 * What may be deleted by, when the clock says `now`. A step of more than 36 hours since the last
 * run, or the first run of all, is believed on the next night that follows on it: a clock that
 * jumped deletes nothing before somebody could see that.
 */
export function advanceTrust(last: Trust | undefined, now: Date): Trust {
  if (!last) return { trusted: new Date(0), seen: now };
  const sinceTrusted = now.getTime() - last.trusted.getTime();
  if (sinceTrusted <= MAX_STEP_MS) return { trusted: now, seen: now };
  const sinceSeen = now.getTime() - last.seen.getTime();
  if (sinceSeen >= MIN_SECOND_LOOK_MS && sinceSeen <= MAX_STEP_MS) {
    return { trusted: now, seen: now };
  }
  // Asked again within the same night, the first look keeps counting.
  const isSameNight = sinceSeen >= 0 && sinceSeen < MIN_SECOND_LOOK_MS;
  return { trusted: last.trusted, seen: isSameNight ? last.seen : now };
}
