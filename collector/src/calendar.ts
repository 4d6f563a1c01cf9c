/** Days in the organisation's time zone. */
export interface Calendar {
  /** ISO day of a moment. */
  dayOf(moment: Date): string;
  /** First moment of an ISO day. */
  startOf(day: string): Date;
  /** The day after an ISO day. */
  nextDay(day: string): string;
}

/** Every time zone begins its days at a quarter of an hour. */
const QUARTER_MS = 900_000;

export function createCalendar(timeZone: string): Calendar {
  // The Swedish format of a date is the ISO one.
  const days = new Intl.DateTimeFormat("sv-SE", { timeZone });
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  let last = { quarter: NaN, day: "" };
  const offsetMs = (at: number) =>
    Date.parse(`${clock.format(at).replace(" ", "T")}Z`) - Math.floor(at / 1_000) * 1_000;
  return {
    dayOf(moment) {
      const quarter = Math.floor(moment.getTime() / QUARTER_MS);
      if (quarter !== last.quarter) last = { quarter, day: days.format(moment) };
      return last.day;
    },
    startOf(day) {
      const asUtc = Date.parse(`${day}T00:00:00Z`);
      // Twice, since the offset may differ on both sides of a change to or from summer time.
      const guess = asUtc - offsetMs(asUtc);
      return new Date(asUtc - offsetMs(guess));
    },
    nextDay: (day) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
  };
}
