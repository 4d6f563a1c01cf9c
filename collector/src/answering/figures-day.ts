import type { Calendar } from "../calendar.ts";

/** How far figures look: what came and was answered before `until`. */
export interface FiguresDay {
  asOf: string;
  /** Whether that day has ended, so that the figures stay as they are. */
  isOver: boolean;
  until: Date;
  /** The last day whose promises are over. */
  dueThrough: string;
}

const DAY_MS = 86_400_000;

/** The end of `asOf`; now, where that is absent or has not come. */
export function toFiguresDay(asOf: string | undefined, calendar: Calendar, now: Date): FiguresDay {
  const today = calendar.dayOf(now);
  if (asOf !== undefined && asOf < today) {
    const until = calendar.startOf(calendar.nextDay(asOf));
    return { asOf, isOver: true, until, dueThrough: asOf };
  }
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  // One millisecond on, so that what happens now is in.
  return {
    asOf: today,
    isOver: false,
    until: new Date(now.getTime() + 1),
    dueThrough: yesterday,
  };
}
