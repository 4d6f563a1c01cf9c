import type { UnitClosure } from "@respons/wire";
import type { Format } from "../format.ts";

/** "24.12.2026" or "24.12.2026–26.12.2026", as the language writes days. */
export function closureDays(
  { from, to }: Pick<UnitClosure, "from" | "to">,
  format: Format,
): string {
  const [first, last] = [format.day(from), format.day(to)];
  if (from === to) return first;
  // A dash between words has room on both sides.
  return first.includes(" ") ? `${first} – ${last}` : `${first}–${last}`;
}
