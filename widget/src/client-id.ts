// Captured at load, before a script of the host page can replace it.
const fillRandom = crypto.getRandomValues.bind(crypto);

/**
 * A new UUIDv7: the idempotency key of one response. `crypto.randomUUID` makes version 4 only and
 * is missing on pages without TLS.
 * Source: RFC 9562 §5.7.
 */
export function createClientId(nowMs = Date.now()): string {
  // Not `Array.from`: old libraries replace it by one that leaves its second argument out.
  const random = [...fillRandom(new Uint16Array(5))];
  const time = toHex(nowMs, 12);
  const [version, variant, ...node] = random.map((word, index) =>
    // The leading bits of these two words are fixed: version 7, variant 10.
    toHex(
      index === 0 ? (word % 0x1000) + 0x7000 : index === 1 ? (word % 0x4000) + 0x8000 : word,
      4,
    ),
  );
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${node.join("")}`;
}

function toHex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
