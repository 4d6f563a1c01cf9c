// Captured at load, before a script of the host page can replace it.
const fillRandom = crypto.getRandomValues.bind(crypto);

/**
 * A new UUIDv7: the idempotency key of one response. `crypto.randomUUID` makes version 4 only and
 * is missing on pages without TLS.
 * Source: RFC 9562 §5.7.
 */
export function createClientId(nowMs = Date.now()): string {
  const random = Array.from(fillRandom(new Uint8Array(10)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  const time = nowMs.toString(16).padStart(12, "0");
  const variant = "89ab".charAt(parseInt(random.charAt(3), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(8)}`;
}
