import { isSuppressed } from "@respons/statistics";
import type { CodeCounts, CodeCountsQuery, CodeDimension } from "@respons/wire";
import { listCodes, type PlacedCode } from "../code-tree.ts";
import { suppressCells, type Cell, type Line } from "./suppress-cells.ts";

/** A coded response: its codes, whoever put them there. */
export interface CodedResponse {
  language: string;
  /** Slug. */
  unit: string;
  codes: readonly string[];
}

/**
 * Counts each response once per code, also under the codes that its own stand in; beside all
 * responses those of each language or unit. Small figures are hidden, and what would give them
 * away.
 * @param within counts responses with this code, or one below it, alone
 */
export function countCodes(
  dimensions: readonly CodeDimension[],
  coded: readonly CodedResponse[],
  { by = "all", within }: CodeCountsQuery,
): CodeCounts {
  const placed = listCodes(dimensions);
  const paths = new Map(placed.map(({ code, path }) => [code.id, path]));
  const rolled = coded
    .map(({ codes, ...one }) => ({
      ...one,
      all: new Set(codes.flatMap((c) => paths.get(c) ?? [])),
    }))
    .filter(({ all }) => within === undefined || all.has(within));
  const keyOf = (one: CodedResponse | (typeof rolled)[number]) => (by === "all" ? "" : one[by]);
  const keys = by === "all" ? [] : [...new Set(rolled.map(keyOf))].toSorted();
  const groups = [rolled, ...keys.map((key) => rolled.filter((one) => keyOf(one) === key))];
  const cuts = groups.map((group, i) => ({
    by: i === 0 ? ("all" as const) : by,
    key: keys[i - 1] ?? "",
    coded: group.length,
    suppressed: isSuppressed(group.length),
  }));
  const cells = placed.map(({ code }) =>
    groups.map((group, i): Cell => {
      const n = group.filter(({ all }) => all.has(code.id)).length;
      return { n, hidden: cuts[i]?.suppressed ?? true };
    }),
  );
  suppressCells(cells.flat(), toLines(placed, cells, cuts));
  return {
    cuts,
    rows: placed.map(({ code, dimension, depth }, row) => ({
      dimension: dimension.id,
      code: code.id,
      depth,
      name: code.name,
      cells: (cells[row] ?? []).map(({ n, hidden }) =>
        hidden ? { n: null, suppressed: true } : { n, suppressed: false },
      ),
    })),
  };
}

/** In each row all is the sum of the cuts; in each cut a code is above others, or among the first. */
function toLines(
  placed: readonly PlacedCode[],
  cells: readonly Cell[][],
  cuts: CodeCounts["cuts"],
): Line[] {
  const across = cells.flatMap(([all, ...parts]): Line[] => (all ? [{ total: all, parts }] : []));
  const down = cuts.flatMap(({ coded }, i): Line[] => {
    const pick = (isPart: (one: PlacedCode) => boolean) =>
      placed.flatMap((one, row) => (isPart(one) ? (cells[row]?.slice(i, i + 1) ?? []) : []));
    const firsts = [...new Set(placed.map(({ dimension }) => dimension))].map((dimension) => ({
      total: coded,
      parts: pick((one) => one.dimension === dimension && one.depth === 0),
    }));
    const belows = placed.flatMap(({ code, depth }, row): Line[] => {
      const total = cells[row]?.[i];
      const isBelow = (one: PlacedCode) => one.depth === depth + 1 && one.path[depth] === code.id;
      return total ? [{ total, parts: pick(isBelow) }] : [];
    });
    return [...firsts, ...belows];
  });
  return [...across, ...down];
}
