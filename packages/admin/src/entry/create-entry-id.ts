/** A UUIDv7 for one entry: sent again after a fault, it is stored once. Source: RFC 9562 §5.7. */
export function createEntryId(now: number): string {
  const time = now.toString(16).padStart(12, "0");
  // The rest of a random UUID, with the version changed.
  const rest = crypto.randomUUID().slice(15);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest}`;
}
