import { createHmac, randomBytes } from "node:crypto";

/** Shorter texts are what people say alike: "Tack!", "Allt gick bra". */
const MIN_CHARACTERS = 40;
/** The same text from so many before it is a repeat: a family or a class may well agree. */
const SAME_BEFORE = 5;
const WITHIN_MS = 3_600_000;
/** Texts remembered; the one seen longest ago is forgotten first. */
const MAX_TEXTS = 20_000;

export interface RepeatedTexts {
  /**
   * Whether the same text came from many others lately; from now on this one is among them. The
   * same response sent again is one.
   */
  isRepeated(form: string, id: string, texts: readonly string[]): boolean;
}

interface Seen {
  /** Milliseconds of the clock at which it was first sent. */
  from: number;
  /** Responses that said it, no more than it takes. */
  ids: string[];
}

/**
 * Remembers hashes of texts under a key that ends with the process, never the texts.
 * @param clock milliseconds that never jump
 */
export function createRepeatedTexts(clock: () => number = () => performance.now()): RepeatedTexts {
  const key = randomBytes(32);
  const seen = new Map<string, Seen>();

  const isRepeat = (form: string, id: string, text: string): boolean => {
    const hash = createHmac("sha256", key).update(`${form} ${text}`).digest("base64url");
    const now = clock();
    const known = seen.get(hash);
    const mine = known && now - known.from < WITHIN_MS ? known : { from: now, ids: [] };
    const isSameAsMany = mine.ids.length >= SAME_BEFORE && !mine.ids.includes(id);
    if (!isSameAsMany && !mine.ids.includes(id)) mine.ids.push(id);
    // The newest goes last.
    seen.delete(hash);
    seen.set(hash, mine);
    const [oldest] = seen.keys();
    if (seen.size > MAX_TEXTS && oldest !== undefined) seen.delete(oldest);
    return isSameAsMany;
  };

  return {
    isRepeated: (form, id, texts) =>
      texts
        .map(toComparable)
        .filter((text) => text.length >= MIN_CHARACTERS)
        .some((text) => isRepeat(form, id, text)),
  };
}

function toComparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
