import type { PublicChannel } from "@respons/wire";
import { fromHelsinkiTime, toDayNumber, weekdayOf } from "./helsinki-time.ts";
import { type Random, pickInteger } from "./random.ts";

/** First and last day, both included. */
export type Period = { from: string; to: string };

/** Hours of the day, with minutes as fractions: 16.5 is half past four. */
type Hours = { opens: number; closes: number; weekends: number };

const office: Hours = { opens: 8, closes: 16, weekends: 0 };
const roundTheClock: Hours = { opens: 0, closes: 24, weekends: 1 };
const atHome: Hours = { opens: 7, closes: 22.5, weekends: 0.6 };
const textMessage: Hours = { opens: 12, closes: 20, weekends: 0.8 };

function hoursOf(channel: PublicChannel, unit: string): Hours {
  if (channel === "sms") return textMessage;
  if (channel === "embed" || channel === "link") return atHome;
  return unit === "emergency-clinic" ? roundTheClock : office;
}

/**
 * A moment of the period at which a client of that unit would answer by that channel: on the
 * premises while they are open, at home when people are awake. Holidays are not left out.
 */
export function pickMoment(
  random: Random,
  period: Period,
  channel: PublicChannel,
  unit: string,
): Date {
  const { opens, closes, weekends } = hoursOf(channel, unit);
  const first = toDayNumber(period.from);
  const last = toDayNumber(period.to);
  let day = pickInteger(random, first, last);
  while (weekdayOf(day) % 6 === 0 && random() >= weekends) day = pickInteger(random, first, last);
  const middleHeavy = (random() + random()) / 2;
  const hour = opens + middleHeavy * (closes - opens);
  return fromHelsinkiTime(day, Math.min(Math.floor(hour * 3600), 86_399));
}
