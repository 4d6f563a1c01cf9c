import type { OutboxFailure } from "@respons/wire";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Waits after the first failure, the second …; together three days. */
const WAITS_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  4 * HOUR_MS,
  8 * HOUR_MS,
  12 * HOUR_MS,
  15 * HOUR_MS,
  15 * HOUR_MS,
  15 * HOUR_MS,
];

/** What another try would not mend. */
const final = new Set<OutboxFailure>(["address-refused", "message-refused", "unreadable"]);
/** What the next message would meet as well. */
const everybodys = new Set<OutboxFailure>([
  "server-unreachable",
  "sign-in-refused",
  "encryption-failed",
  "sender-refused",
]);

/** Milliseconds until the next try after so many attempts; null: give up. */
export function waitAfter(attempts: number, failure: OutboxFailure): number | null {
  if (final.has(failure)) return null;
  return WAITS_MS[attempts - 1] ?? null;
}

/** Whether the fault lies with the server, so that trying other messages now is no use. */
export function concernsAll(failure: OutboxFailure): boolean {
  return everybodys.has(failure);
}
