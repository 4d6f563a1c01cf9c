/** After this long without a request a session is over. */
const IDLE_MS = 60 * 60_000;
/** A session never lives longer. */
export const ABSOLUTE_MS = 12 * 60 * 60_000;
/** How exactly it is known when a session was last used; each note is a write. */
export const SEEN_STEP_MS = 60_000;

/** Whether a session was used lately enough, and is young enough. */
export function isLive(
  { createdAt, lastSeenAt }: { createdAt: Date; lastSeenAt?: Date | null | undefined },
  now: Date,
): boolean {
  const idleMs = now.getTime() - (lastSeenAt ?? createdAt).getTime();
  return idleMs < IDLE_MS && now.getTime() - createdAt.getTime() < ABSOLUTE_MS;
}
