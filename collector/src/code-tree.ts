import type { Code, CodeDimension } from "@respons/wire";

/** A code with its place in the codebook. */
export interface PlacedCode {
  code: Code;
  dimension: CodeDimension;
  /** 0 for the outermost. */
  depth: number;
  /** The codes that it stands in, itself last. */
  path: readonly string[];
}

/** Every code in the order of the codebook, wider before narrower. */
export function listCodes(dimensions: readonly CodeDimension[]): PlacedCode[] {
  return dimensions.flatMap((dimension) => place(dimension, dimension.codes, []));
}

function place(
  dimension: CodeDimension,
  codes: readonly Code[],
  above: readonly string[],
): PlacedCode[] {
  return codes.flatMap((code) => {
    const path = [...above, code.id];
    const here = { code, dimension, depth: above.length, path };
    return [here, ...place(dimension, code.codes ?? [], path)];
  });
}

/** Ids of the code and of all below it; empty where the codebook has none of this id. */
export function withNarrower(dimensions: readonly CodeDimension[], id: string): string[] {
  return listCodes(dimensions)
    .filter(({ path }) => path.includes(id))
    .map(({ code }) => code.id);
}
