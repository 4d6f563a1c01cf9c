import fc from "fast-check";
import { expect, it } from "vitest";
import { suppressCells, type Cell, type Line } from "./suppress-cells.ts";

const toCells = (numbers: number[]): Cell[] => numbers.map((n) => ({ n, hidden: false }));

function suppress(total: number, numbers: number[]): string {
  const parts = toCells(numbers);
  suppressCells(parts, [{ total, parts }]);
  return parts.map(({ n, hidden }) => (hidden ? "-" : String(n))).join(" ");
}

it("hides one to four, and what they could be subtracted from", () => {
  expect(suppress(20, [20, 0])).toBe("20 0");
  expect(suppress(20, [9, 8, 3])).toBe("9 - -");
  expect(suppress(20, [13, 4, 3])).toBe("13 - -");
  expect(suppress(20, [17, 2, 1])).toBe("- - -");
});

it("leaves what cannot be worked out: a rest without a code, texts with several", () => {
  expect(suppress(100, [40, 3])).toBe("40 -");
  expect(suppress(20, [18, 12, 3])).toBe("18 12 -");
});

it("hides a part of what is hidden, where adding up would find it", () => {
  const [a, b, a1, a2] = toCells([13, 3, 7, 6]);
  if (!a || !b || !a1 || !a2) throw new Error("four cells");
  suppressCells(
    [a, b, a1, a2],
    [
      { total: 16, parts: [a, b] },
      { total: a, parts: [a1, a2] },
    ],
  );
  expect([a, b, a1, a2].map(({ hidden }) => hidden)).toEqual([true, true, false, true]);
});

/** A table whose rows and columns add up, with its margins as cells. */
const tables = fc
  .array(fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((inner) => {
    const rows = inner.map((row) => toCells([row.reduce((a, b) => a + b, 0), ...row]));
    const sums = [0, 1, 2, 3].map((i) => rows.reduce((sum, row) => sum + (row[i]?.n ?? 0), 0));
    const margins = toCells(sums);
    const lines: Line[] = [margins, ...rows].flatMap(([total, ...parts]) =>
      total ? [{ total, parts }] : [],
    );
    margins.forEach((total, i) => {
      lines.push({ total, parts: rows.flatMap((row) => row.slice(i, i + 1)) });
    });
    return { cells: [...margins, ...rows.flat()], lines };
  });

it("shows no small figure, and no line gives one away", () => {
  fc.assert(
    fc.property(tables, ({ cells, lines }) => {
      suppressCells(cells, lines);
      for (const { n, hidden } of cells) if (!hidden) expect(n === 0 || n >= 5).toBe(true);
      for (const { total, parts } of lines) {
        if (typeof total === "number") continue;
        const hidden = parts.filter((part) => part.hidden);
        if (total.hidden) {
          expect(hidden.length > 0 || total.n === 0).toBe(true);
          continue;
        }
        const left = parts.reduce((rest, { n, hidden }) => (hidden ? rest : rest - n), total.n);
        // What subtraction gives: nothing, or the sum of several that is itself no small figure.
        expect(left === 0 || (hidden.length > 1 && left >= 5)).toBe(true);
      }
    }),
    { numRuns: 200, seed: 5 },
  );
});
