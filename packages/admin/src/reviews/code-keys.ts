import type { Code, Codebook } from "@respons/wire";
import { levelOf, listCodes } from "./code-tree.ts";

/**
 * One row of keys for each of the first three dimensions, so that none has to be chosen first.
 * Without `g`, which begins the shortcuts that lead elsewhere.
 */
const keyRows = ["123456789", "qwertyuio", "asdfhjkl"];
/** Keys of the codes used lately; each keeps its key until a newer one needs it. */
export const recentKeys = "zxcvb";
/** Key of the code whose narrower ones are open. */
export const OPENED_KEY = "0";

/** Which code of a dimension is open, by the dimension's id. */
export type OpenCodes = Readonly<Record<string, string | undefined>>;

/** The key of each code that can be reached by one now, by the code's id. */
export function assignKeys(
  codebook: Codebook,
  open: OpenCodes,
  chosen: readonly string[],
): Map<string, string> {
  const placed = listCodes(codebook);
  return new Map(
    codebook.dimensions.slice(0, keyRows.length).flatMap((dimension, i) => {
      const opened: Code | undefined = placed.find(
        ({ code }) => code.id === open[dimension.id],
      )?.code;
      const row = keyRows[i] ?? "";
      return levelOf(dimension, opened, chosen)
        .slice(0, row.length)
        .map(({ id }, at): [string, string] => [id, row.charAt(at)]);
    }),
  );
}

/** The codes used lately, in the order of their keys, after `code` was used. */
export function useRecent(
  recent: readonly { code: string; at: number }[],
  code: string,
  at: number,
): { code: string; at: number }[] {
  if (recent.some((one) => one.code === code)) {
    return recent.map((one) => (one.code === code ? { code, at } : one));
  }
  if (recent.length < recentKeys.length) return [...recent, { code, at }];
  const oldest = Math.min(...recent.map((one) => one.at));
  return recent.map((one) => (one.at === oldest ? { code, at } : one));
}
