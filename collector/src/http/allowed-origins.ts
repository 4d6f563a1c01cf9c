const LOOPBACK = /^(https?:\/\/)(?:localhost|127\.0\.0\.1|\[::1\])(?=:|$)/;

/**
 * Whether a form takes a response from this origin. An empty list takes every origin; requests
 * without one (the hosted page, scripts) always pass. For attribution, not a protection.
 */
export function isAllowedOrigin(
  origin: string | undefined,
  allowed: readonly string[],
  publicUrl: string,
): boolean {
  if (allowed.length === 0 || origin === undefined) return true;
  const wanted = [publicUrl, ...allowed].map(toComparable);
  return origin !== "null" && wanted.includes(toComparable(origin));
}

function toComparable(origin: string): string {
  return origin.toLowerCase().replace(/\/$/, "").replace(LOOPBACK, "$1localhost");
}
