import type { Chart, ChartRow, Scale } from "./report-document.ts";

export type Ink = "ink" | "quiet" | "rule" | "mark" | "target" | "paper";

/** What a chart is drawn of, in points from its upper left corner. */
export type Shape =
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; ink: Ink; width: number }
  | { kind: "bar"; x: number; y: number; width: number; height: number; ink: Ink }
  | { kind: "dot"; x: number; y: number; radius: number; ink: Ink; isHollow: boolean }
  | { kind: "text"; x: number; y: number; text: string; size: number; ink: Ink; anchor: Anchor };
export type Anchor = "start" | "middle" | "end";

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const ROW = { dots: 26, bars: 22 };
const SIZE = 10;
/** Names of codes are longer than those of years and languages. */
const NAME_WIDTH = { dots: 150, bars: 220 };
const TEXT_WIDTH = { dots: 118, bars: 60 };
const TICKS = 22;
const TARGET = 16;

/** The chart as shapes, `width` points wide: page and print draw the same. */
export function drawChart(chart: Chart, width = 480): Drawing {
  const plot = { left: NAME_WIDTH[chart.style], right: width - TEXT_WIDTH[chart.style] };
  const top = chart.target ? TARGET : 4;
  const row = ROW[chart.style];
  const bottom = top + chart.rows.length * row;
  const toX = (value: number) =>
    round(plot.left + share(chart.scale, value) * (plot.right - plot.left));
  const shapes: Shape[] = [
    ...drawTicks(chart.scale, toX, { top, bottom }),
    ...chart.rows.flatMap((one, i) => drawRow(chart, one, toX, top + (i + 0.5) * row, plot)),
    ...drawTarget(chart, toX, { top, bottom }),
  ];
  return { width, height: bottom + TICKS, shapes };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const share = ({ from, to }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

type Span = { top: number; bottom: number };

function drawTicks(scale: Scale, toX: (value: number) => number, { top, bottom }: Span): Shape[] {
  return scale.ticks.flatMap(({ value, text }): Shape[] => {
    const x = toX(value);
    return [
      { kind: "line", x1: x, y1: top, x2: x, y2: bottom + 3, ink: "rule", width: 0.75 },
      { kind: "text", x, y: bottom + 15, text, size: 9, ink: "quiet", anchor: "middle" },
    ];
  });
}

function drawTarget(chart: Chart, toX: (value: number) => number, { top, bottom }: Span): Shape[] {
  if (!chart.target) return [];
  const x = toX(chart.target.value);
  const { text } = chart.target;
  const dashes: Shape[] = [];
  for (let y = top; y < bottom; y += 6) {
    const y2 = Math.min(bottom, y + 3.5);
    dashes.push({ kind: "line", x1: x, y1: y, x2: x, y2, ink: "target", width: 1.25 });
  }
  return [
    ...dashes,
    { kind: "text", x, y: top - 5, text, size: 9, ink: "target", anchor: "middle" },
  ];
}

function drawRow(
  { style, scale }: Chart,
  row: ChartRow,
  toX: (value: number) => number,
  y: number,
  plot: { left: number; right: number },
): Shape[] {
  const words: Shape[] = [
    { kind: "text", x: 0, y: y + 3.5, text: row.name, size: SIZE, ink: "ink", anchor: "start" },
    {
      kind: "text",
      x: plot.right + 12,
      y: y + 3.5,
      text: row.text,
      size: SIZE,
      ink: row.value === undefined ? "quiet" : "ink",
      anchor: "start",
    },
  ];
  if (row.value === undefined) return words;
  const x = toX(row.value);
  if (style === "bars") {
    const from = toX(scale.from);
    const width = Math.max(1, round(x - from));
    return [...words, { kind: "bar", x: from, y: y - 6, width, height: 12, ink: "mark" }];
  }
  const ends = [row.low, row.high].flatMap((end) => (end === undefined ? [] : [toX(end)]));
  const [low, high] = ends;
  const whisker: Shape[] =
    low === undefined || high === undefined
      ? []
      : [
          { kind: "line", x1: low, y1: y, x2: high, y2: y, ink: "mark", width: 2 },
          ...ends.map((end): Shape => ({
            kind: "line",
            x1: end,
            y1: y - 4,
            x2: end,
            y2: y + 4,
            ink: "mark",
            width: 1.5,
          })),
        ];
  const isHollow = row.isInterim === true;
  return [...words, ...whisker, { kind: "dot", x, y, radius: 4.5, ink: "mark", isHollow }];
}
