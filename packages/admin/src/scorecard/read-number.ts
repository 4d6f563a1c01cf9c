/** A number as people type it: comma or point, a minus of any kind; undefined for anything else. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.trim().replace(/[−–]/u, "-").replace(",", ".").replace(/\s*%$/u, "");
  return /^[+-]?\d{1,3}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}
