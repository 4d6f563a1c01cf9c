import { textIn, type Code, type Codebook, type CodeDimension } from "@respons/wire";

/** A code with where it stands. */
export interface PlacedCode {
  code: Code;
  dimension: CodeDimension;
  /** The codes above it, outermost first. */
  above: readonly Code[];
}

/** All codes of a codebook in the order of its tree. */
export function listCodes({ dimensions }: Pick<Codebook, "dimensions">): PlacedCode[] {
  return dimensions.flatMap((dimension) => walk(dimension, dimension.codes, []));
}

function walk(
  dimension: CodeDimension,
  codes: readonly Code[],
  above: readonly Code[],
): PlacedCode[] {
  return codes.flatMap((code) => [
    { code, dimension, above },
    ...walk(dimension, code.codes ?? [], [...above, code]),
  ]);
}

/** Name of a code with those above it: `Access › Unreachable › Line busy`. */
export function codePath({ above, code }: PlacedCode, language: string): string {
  return [...above, code].map(({ name }) => textIn(name, language)).join(" › ");
}

/**
 * Codes in use whose name or path has all words of `text`, in any language, case and accents
 * apart; those whose own name begins with it come first. None for an empty text.
 */
export function searchCodes(codes: readonly PlacedCode[], text: string): PlacedCode[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const [first = ""] = words;
  const found = codes.filter((placed) => {
    if (placed.code.retired || placed.above.some(({ retired }) => retired)) return false;
    const all = fold([...placed.above, placed.code].flatMap(namesOf).join(" "));
    return words.every((word) => all.includes(word));
  });
  const rank = ({ code }: PlacedCode) => {
    const names = namesOf(code).map(fold);
    if (names.some((name) => name.startsWith(first))) return 0;
    return names.some((name) => name.includes(first)) ? 1 : 2;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

const namesOf = ({ name }: Code): string[] => Object.values(name);

const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

/**
 * `chosen` with the code put on or taken off. In a dimension that takes one code the others of it
 * go. A code that the codebook does not have changes nothing.
 */
export function toggleCode(
  codes: readonly PlacedCode[],
  chosen: readonly string[],
  id: string,
): string[] {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  const placed = codes.find(({ code }) => code.id === id);
  if (!placed) return [...chosen];
  const { dimension } = placed;
  if (dimension.multiple) return [...chosen, id];
  const rivals = new Set(
    codes.filter((one) => one.dimension.id === dimension.id).map(({ code }) => code.id),
  );
  return [...chosen.filter((one) => !rivals.has(one)), id];
}

/** The codes below `open`, those of the dimension where it is undefined; the retired only where chosen. */
export function levelOf(
  dimension: CodeDimension,
  open: Code | undefined,
  chosen: readonly string[],
): Code[] {
  const codes = open ? (open.codes ?? []) : dimension.codes;
  return codes.filter(({ id, retired }) => !retired || chosen.includes(id));
}

/** Whether a code or one below it is chosen. */
export function holdsChosen(code: Code, chosen: readonly string[]): boolean {
  return chosen.includes(code.id) || (code.codes ?? []).some((one) => holdsChosen(one, chosen));
}
