import { describe, expect, it } from "vitest";
import { fillScale, toColumns, toNpsGroups, toPosition, toSegments } from "./geometry.ts";

const counts = [
  { value: "1", n: 10 },
  { value: "2", n: 30 },
  { value: "3", n: 0 },
];

describe("columns", () => {
  it("stand side by side within the chart, as high as their counts", () => {
    const columns = toColumns(counts, 120);
    expect(columns.map(({ height }) => height)).toEqual([40, 120, 0]);
    expect(columns.map(({ y, height }) => y + height)).toEqual([120, 120, 120]);
    expect(columns.map(({ share }) => share)).toEqual([25, 75, 0]);
    const last = columns.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
    expect(columns[1]?.x).toBeGreaterThan((columns[0]?.x ?? 0) + (columns[0]?.width ?? 0));
  });
  it("are none where nothing was counted", () => {
    expect(toColumns([{ value: "1", n: 0 }], 100)).toEqual([]);
  });
});

describe("segments", () => {
  it("fill the whole line in order", () => {
    expect(toSegments(counts).map(({ start, end }) => [start, end])).toEqual([
      [0, 25],
      [25, 100],
      [100, 100],
    ]);
  });
  it("are none where nothing was counted", () => {
    expect(toSegments([{ value: "1", n: 0 }])).toEqual([]);
  });
});

it("a value stands in proportion on its axis and never outside", () => {
  expect(toPosition(3, [1, 5])).toBe(50);
  expect(toPosition(-100, [-100, 100])).toBe(0);
  expect(toPosition(6, [1, 5])).toBe(100);
});

it("the groups of NPS part at 6 and 8", () => {
  const scores = Array.from({ length: 11 }, (_, score) => ({ value: String(score), n: 1 }));
  expect(toNpsGroups(scores).map(({ n }) => n)).toEqual([7, 2, 2]);
});

it("a scale shows the steps that nobody picked", () => {
  const steps = fillScale([{ value: "4", n: 2 }], 1, 5);
  expect(steps.map(({ n }) => n)).toEqual([0, 0, 0, 2, 0]);
});
