import { OTHER } from "@respons/wire";

/** Words that the wire refuses as ids, and the one that belongs to the free text. */
const reserved: ReadonlySet<string> = new Set(["constructor", "prototype", OTHER]);
const LONGEST = 40;

/**
 * An id for a question or option with this text: its first words in plain letters, a number behind
 * it where it is taken; `fallback` where the text has no such letters.
 */
export function toItemId(text: string, taken: readonly string[], fallback: string): string {
  const stem = toStem(text) || fallback;
  const isFree = (id: string) => !taken.includes(id) && !reserved.has(id);
  if (isFree(stem)) return stem;
  for (let n = 2; ; n += 1) if (isFree(`${stem}-${n}`)) return `${stem}-${n}`;
}

/** The text as the beginning of an address: a–z, digits and single hyphens, at most 40. */
export function toStem(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const words = plain.split("-").filter(Boolean);
  let stem = "";
  for (const word of words) {
    const longer = stem ? `${stem}-${word}` : word.slice(0, LONGEST);
    if (longer.length > LONGEST) break;
    stem = longer;
  }
  return stem;
}
