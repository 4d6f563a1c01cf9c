import { MAX_CODE_DEPTH, type Code, type CodeDimension, type LocalizedText } from "@respons/wire";
import { suggestSlug } from "../unit-tree/suggest-slug.ts";

/** What is written of a codebook. */
export interface CodebookDraft {
  name: LocalizedText;
  dimensions: readonly CodeDimension[];
}

/** A code or a dimension by its id, with where it stands among its siblings. */
export interface Item {
  id: string;
  name: LocalizedText;
  /** Undefined for a dimension. */
  code: Code | undefined;
  dimension: CodeDimension;
  /** Id of what it stands below; undefined for a dimension. */
  above: string | undefined;
  index: number;
  siblings: number;
  /** 0 for a dimension. */
  depth: number;
}

/** All dimensions and codes, as the tree goes. */
export function listItems({ dimensions }: CodebookDraft): Item[] {
  return dimensions.flatMap((dimension, index) => [
    {
      id: dimension.id,
      name: dimension.name,
      code: undefined,
      dimension,
      above: undefined,
      index,
      siblings: dimensions.length,
      depth: 0,
    },
    ...listBelow(dimension, dimension.codes, dimension.id, 1),
  ]);
}

function listBelow(
  dimension: CodeDimension,
  codes: readonly Code[],
  above: string,
  depth: number,
): Item[] {
  return codes.flatMap((code, index) => [
    {
      id: code.id,
      name: code.name,
      code,
      dimension,
      above,
      index,
      siblings: codes.length,
      depth,
    },
    ...listBelow(dimension, code.codes ?? [], code.id, depth + 1),
  ]);
}

/** Whether narrower codes may stand below it. */
export function mayHoldCodes({ depth }: Item): boolean {
  return depth < MAX_CODE_DEPTH;
}

type CodeChange = Partial<Pick<Code, "name" | "about" | "retired">>;
type DimensionChange = Partial<Pick<CodeDimension, "name" | "multiple">>;

export function changeCode(draft: CodebookDraft, id: string, change: CodeChange): CodebookDraft {
  return mapLists(draft, (codes) =>
    codes.map((code) => (code.id === id ? { ...code, ...change } : code)),
  );
}

export function changeDimension(
  draft: CodebookDraft,
  id: string,
  change: DimensionChange,
): CodebookDraft {
  const dimensions = draft.dimensions.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...draft, dimensions };
}

/** Puts a code last below a dimension or a code. */
export function addCode(draft: CodebookDraft, above: string, code: Code): CodebookDraft {
  return mapLists(draft, (codes, holder) => (holder === above ? [...codes, code] : codes));
}

export function addDimension(draft: CodebookDraft, dimension: CodeDimension): CodebookDraft {
  return { ...draft, dimensions: [...draft.dimensions, dimension] };
}

/** Takes away a code with all below it, or a dimension. */
export function removeItem(draft: CodebookDraft, id: string): CodebookDraft {
  const without = mapLists(draft, (codes) => codes.filter((code) => code.id !== id));
  return { ...without, dimensions: without.dimensions.filter((one) => one.id !== id) };
}

/** Moves it one place among its siblings; the same draft where there is no such place. */
export function moveItem(draft: CodebookDraft, item: Item, step: 1 | -1): CodebookDraft {
  const to = item.index + step;
  if (to < 0 || to >= item.siblings) return draft;
  if (item.above === undefined) {
    return { ...draft, dimensions: swap(draft.dimensions, item.index, to) };
  }
  return mapLists(draft, (codes, holder) =>
    holder === item.above ? swap(codes, item.index, to) : codes,
  );
}

/** An id that nothing in the draft has, out of a name: it never changes, whatever the name becomes. */
export function makeId(draft: CodebookDraft, above: string | undefined, name: string): string {
  const stem = [above, suggestSlug(name).slice(0, 40) || "code"].filter(Boolean).join(".");
  const taken = new Set(listItems(draft).map(({ id }) => id));
  for (let n = 2; ; n += 1) {
    if (!taken.has(stem)) return stem;
    const numbered = `${stem}-${n}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Ids of a code or dimension and all below it. */
export function idsBelow(draft: CodebookDraft, id: string): string[] {
  const items = listItems(draft);
  const found = new Set([id]);
  for (const item of items)
    if (item.above !== undefined && found.has(item.above)) found.add(item.id);
  return [...found];
}

function mapLists(
  draft: CodebookDraft,
  change: (codes: readonly Code[], holder: string) => readonly Code[],
): CodebookDraft {
  const below = (codes: readonly Code[], holder: string): Code[] =>
    change(codes, holder).map((code) => withNarrower(code, below(code.codes ?? [], code.id)));
  const dimensions = draft.dimensions.map((dimension) => ({
    ...dimension,
    codes: below(dimension.codes, dimension.id),
  }));
  return { ...draft, dimensions };
}

function withNarrower({ codes: _before, ...code }: Code, codes: Code[]): Code {
  return codes.length === 0 ? code : { ...code, codes };
}

function swap<T>(list: readonly T[], from: number, to: number): T[] {
  const moved = list.slice(from, from + 1);
  return list.toSpliced(from, 1).toSpliced(to, 0, ...moved);
}
