import { scaleBand, scaleLinear } from "d3-scale";
import { stack, stackOffsetExpand } from "d3-shape";

/** Counts of one value: a score, an option id. */
export interface ValueCount {
  value: string;
  n: number;
}

/** A column in percent of the chart's width and in the unit of `height`, from the top. */
export interface Column extends ValueCount {
  x: number;
  width: number;
  y: number;
  height: number;
  /** Percent of all. */
  share: number;
}

/** Columns over `counts`, the highest as high as `height`; empty where nothing was counted. */
export function toColumns(counts: readonly ValueCount[], height: number): Column[] {
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return [];
  const x = scaleBand()
    .domain(counts.map(({ value }) => value))
    .range([0, 100])
    .paddingInner(0.18);
  const highest = Math.max(...counts.map(({ n }) => n));
  const y = scaleLinear().domain([0, highest]).range([0, height]);
  return counts.map(({ value, n }) => ({
    value,
    n,
    x: x(value) ?? 0,
    width: x.bandwidth(),
    y: height - y(n),
    height: y(n),
    share: (100 * n) / total,
  }));
}

/** A part of a whole line, both ends in percent of it. */
export interface Segment extends ValueCount {
  start: number;
  end: number;
}

/** `counts` side by side as parts of 100 %; empty where nothing was counted. */
export function toSegments(counts: readonly ValueCount[]): Segment[] {
  if (counts.every(({ n }) => n === 0)) return [];
  const row = Object.fromEntries(counts.map(({ value, n }) => [value, n]));
  const series = stack<Record<string, number>>()
    .keys(counts.map(({ value }) => value))
    .offset(stackOffsetExpand)([row]);
  return counts.map(({ value, n }, index) => {
    const [start = 0, end = 0] = series[index]?.[0] ?? [];
    return { value, n, start: 100 * start, end: 100 * end };
  });
}

/** Where `value` stands on an axis, in percent of its length; ends are kept. */
export function toPosition(value: number, [low, high]: readonly [number, number]): number {
  return scaleLinear().domain([low, high]).range([0, 100]).clamp(true)(value);
}

/** Scores 0–10 in the three groups of NPS. Source: Reichheld 2003. */
export function toNpsGroups(counts: readonly ValueCount[]): ValueCount[] {
  const sum = (low: number, high: number) =>
    counts
      .filter(({ value }) => Number(value) >= low && Number(value) <= high)
      .reduce((total, { n }) => total + n, 0);
  return [
    { value: "detractors", n: sum(0, 6) },
    { value: "passives", n: sum(7, 8) },
    { value: "promoters", n: sum(9, 10) },
  ];
}

/** `counts` with every step of the scale in order, those nobody picked too. */
export function fillScale(counts: readonly ValueCount[], low: number, high: number): ValueCount[] {
  const steps = Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
  return steps.map((step) => counts.find(({ value }) => value === step) ?? { value: step, n: 0 });
}
