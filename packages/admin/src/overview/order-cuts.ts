import type { Overview } from "@respons/wire";

/** The overview with its languages in the form's own order; years stay in theirs. */
export function orderCuts(overview: Overview): Overview {
  const rank = (index: number) => {
    const cut = overview.cuts[index];
    if (!cut || cut.by === "all") return -1;
    const place = overview.languages.indexOf(cut.key);
    return cut.by === "year" || place < 0 ? index + overview.languages.length : place;
  };
  const order = overview.cuts.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
  const arrange = <T>(list: readonly T[]): T[] =>
    order.flatMap((index) => list.slice(index, index + 1));
  return {
    ...overview,
    cuts: arrange(overview.cuts),
    items: overview.items.map((item) =>
      Object.assign({}, item, { figures: arrange(item.figures) }),
    ),
  };
}
