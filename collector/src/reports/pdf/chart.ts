import { drawChart, type Shape } from "../chart-shapes.ts";
import type { Chart } from "../report-document.ts";
import { measureTable } from "./table.ts";
import {
  inks,
  leaveGap,
  LEFT,
  measure,
  requireRoom,
  setStyle,
  WIDTH,
  type Pages,
  type Sheet,
  type TextStyle,
} from "./sheet.ts";

/** The head of its table stands on the chart's page, with a row or two. */
const MOST_BELOW = 90;
const TITLE: TextStyle = { font: "semibold", size: 10.5, ink: "ink" };

/** Height of the chart and of what has to stand on its page, in points. */
export function measureChart(sheet: Sheet, chart: Chart): number {
  const below = Math.min(measureTable(sheet, chart.table), MOST_BELOW);
  const { height } = drawChart(chart, WIDTH);
  return measure(sheet.pages, chart.title, TITLE) + height + 24 + below;
}

/** The chart as one figure that is known by its words. */
export function putChart(sheet: Sheet, chart: Chart): void {
  const { pages } = sheet;
  const { height, shapes } = drawChart(chart, WIDTH);
  requireRoom(sheet, measureChart(sheet, chart));
  const figure = pages.struct("Figure", {
    alt: chart.alt,
    bbox: [LEFT, pages.y, LEFT + WIDTH, pages.y + height + 24],
    placement: "Block",
  } as object);
  sheet.parent.add(figure);
  const { y } = pages;
  let bottom = y;
  figure.add(() => {
    setStyle(pages, TITLE);
    pages.text(chart.title, LEFT, y, { width: WIDTH });
    const top = pages.y + 8;
    for (const shape of shapes) drawShape(pages, shape, top);
    bottom = top + height;
  });
  figure.end();
  pages.x = LEFT;
  pages.y = bottom;
  leaveGap(sheet, 8);
}

function drawShape(pages: Pages, shape: Shape, top: number): void {
  const ink = inks[shape.ink];
  switch (shape.kind) {
    case "line":
      pages
        .moveTo(LEFT + shape.x1, top + shape.y1)
        .lineTo(LEFT + shape.x2, top + shape.y2)
        .lineWidth(shape.width)
        .stroke(ink);
      break;
    case "bar":
      pages.rect(LEFT + shape.x, top + shape.y, shape.width, shape.height).fill(ink);
      break;
    case "dot":
      pages.circle(LEFT + shape.x, top + shape.y, shape.radius).lineWidth(2);
      if (shape.isHollow) pages.fillAndStroke(inks.paper, ink);
      else pages.fill(ink);
      break;
    case "text":
      drawText(pages, shape, top);
  }
}

function drawText(pages: Pages, shape: Extract<Shape, { kind: "text" }>, top: number): void {
  setStyle(pages, { font: "regular", size: shape.size, ink: shape.ink });
  const width = pages.widthOfString(shape.text);
  const before = { start: 0, middle: width / 2, end: width }[shape.anchor];
  pages.text(shape.text, LEFT + shape.x - before, top + shape.y, {
    lineBreak: false,
    baseline: "alphabetic",
  });
}
