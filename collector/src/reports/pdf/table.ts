import type { Row, Table } from "../report-document.ts";
import {
  drawRule,
  leaveGap,
  LEFT,
  measure,
  requireRoom,
  setStyle,
  WIDTH,
  type Element,
  type Sheet,
  type TextStyle,
} from "./sheet.ts";

const CAPTION: TextStyle = { font: "semibold", size: 10.5, ink: "ink" };
const HEAD: TextStyle = { font: "semibold", size: 9.5, ink: "ink" };
const CELL: TextStyle = { font: "regular", size: 9.5, ink: "ink", lineGap: 1 };
const STRONG: TextStyle = { ...CELL, font: "semibold" };
const PAD = 4;
const GUTTER = 12;
const DEPTH = 14;

interface Cell {
  x: number;
  width: number;
  align: "left" | "right";
}

/** Height of the whole table, in points. */
export function measureTable(sheet: Sheet, table: Table): number {
  const cells = layCells(sheet, table);
  const head = toRow(table.columns.map(({ text }) => text));
  const rows = table.rows.map((row) => heightOf(sheet, row, cells, row.isStrong ? STRONG : CELL));
  const caption = measure(sheet.pages, table.caption, CAPTION) + 4;
  return rows.reduce((sum, height) => sum + height, caption + heightOf(sheet, head, cells, HEAD));
}

/** A table whose header cells are known as such and stand above it on each page. */
export function putTable(sheet: Sheet, table: Table): void {
  const { pages } = sheet;
  const cells = layCells(sheet, table);
  const head = toRow(table.columns.map(({ text }) => text));
  const headHeight = heightOf(sheet, head, cells, HEAD);
  const first = table.rows[0];
  const caption = measure(pages, table.caption, CAPTION) + 4;
  const room = caption + headHeight + (first ? heightOf(sheet, first, cells, CELL) * 2 : 0);
  requireRoom(sheet, room);
  const element = pages.struct("Table");
  sheet.parent.add(element);
  putCaption(sheet, element, table.caption);
  putRow(sheet, element, { row: head, cells, style: HEAD, isHead: true });
  for (const row of table.rows) {
    const style = row.isStrong ? STRONG : CELL;
    if (requireRoom(sheet, heightOf(sheet, row, cells, style))) repeatHead(sheet, head, cells);
    putRow(sheet, element, { row, cells, style, isHead: false });
  }
  element.end();
  leaveGap(sheet, 14);
}

const toRow = (cells: readonly string[]): Row => ({ cells });

function putCaption({ pages }: Sheet, element: Element, text: string): void {
  setStyle(pages, CAPTION);
  const { y } = pages;
  element.add(
    pages.struct("Caption", {}, () => {
      pages.text(text, LEFT, y, { width: WIDTH });
    }),
  );
  pages.y += 4;
}

/** Least part of the page that the first column keeps where the others leave it so much. */
const FIRST_SHARE = 0.32;
/** Most that the other columns take together. */
const MOST_SHARE = 0.85;

/** Columns are as wide as what stands in them; the first takes what is left. No word is broken. */
function layCells({ pages }: Sheet, { columns, rows }: Table): Cell[] {
  const wanted = columns.map((column, i) => {
    setStyle(pages, STRONG);
    const texts = rows.map(({ cells }) => cells[i] ?? "");
    const widest = Math.max(0, ...texts.map((text) => pages.widthOfString(text)));
    const word = Math.max(...column.text.split(" ").map((part) => pages.widthOfString(part)));
    // A heading may take two lines, not five.
    const half = pages.widthOfString(column.text) / 2 + 8;
    const most = column.isNumber ? 110 : 150;
    const least = word + 1 + GUTTER;
    return { least, most: Math.max(least, Math.min(most, Math.max(widest, half) + 1) + GUTTER) };
  });
  const sumOf = (kind: "least" | "most") =>
    wanted.slice(1).reduce((sum, width) => sum + width[kind], 0);
  const room = WIDTH * (1 - FIRST_SHARE) - sumOf("least");
  const spread = Math.min(1, Math.max(0, room / Math.max(1, sumOf("most") - sumOf("least"))));
  // A table of very many columns breaks words rather than run off the page.
  const fit = Math.min(1, (WIDTH * MOST_SHARE) / Math.max(1, sumOf("least")));
  const widths = wanted.map(({ least, most }) => (least + (most - least) * spread) * fit);
  const others = widths.slice(1).reduce((sum, width) => sum + width, 0);
  // What is left is shared where a table is narrow, so that the eye can follow the row.
  const firstWidth = Math.min(WIDTH - others, Math.max((widths[0] ?? 0) + 60, WIDTH * 0.42));
  const spare = WIDTH - firstWidth - others;
  let x = LEFT;
  return columns.map((column, i) => {
    const more = spare / Math.max(1, columns.length - 1);
    const width = i === 0 ? firstWidth : (widths[i] ?? 0) + more;
    // Numbers keep their distance from what stands to their left, words from what follows.
    const cell: Cell =
      column.isNumber && i > 0
        ? { x: x + GUTTER, width: width - GUTTER, align: "right" }
        : { x: i === 0 ? x : x + GUTTER, width: width - GUTTER, align: "left" };
    x += width;
    return cell;
  });
}

const placeOf = (cell: Cell, row: Row, i: number): Cell => {
  const shift = i === 0 ? (row.depth ?? 0) * DEPTH : 0;
  return { ...cell, x: cell.x + shift, width: cell.width - shift };
};

function heightOf({ pages }: Sheet, row: Row, cells: readonly Cell[], style: TextStyle): number {
  const heights = cells.map((cell, i) =>
    measure(pages, row.cells[i] ?? "", style, placeOf(cell, row, i).width),
  );
  return Math.max(...heights) + 2 * PAD;
}

interface Placing {
  row: Row;
  cells: readonly Cell[];
  style: TextStyle;
  isHead: boolean;
}

function putRow(sheet: Sheet, element: Element, { row, cells, style, isHead }: Placing): void {
  const { pages } = sheet;
  const height = heightOf(sheet, row, cells, style);
  const top = pages.y;
  const line = pages.struct("TR");
  element.add(line);
  for (const [i, cell] of cells.entries()) {
    const scope = isHead ? { scope: "Column" } : i === 0 ? { scope: "Row" } : {};
    const tag = isHead || i === 0 ? "TH" : "TD";
    const draw = () => drawCell(sheet, row, placeOf(cell, row, i), { i, top, style });
    line.add(pages.struct(tag, scope as object, draw));
  }
  line.end();
  endRow(sheet, top + height, isHead);
}

function drawCell(
  { pages }: Sheet,
  row: Row,
  { x, width, align }: Cell,
  { i, top, style }: { i: number; top: number; style: TextStyle },
): void {
  setStyle(pages, style);
  pages.text(row.cells[i] ?? "", x, top + PAD, { width, align, lineGap: style.lineGap ?? 0 });
}

function endRow({ pages }: Sheet, y: number, isHead: boolean): void {
  drawRule(pages, y, isHead ? "ink" : "rule", isHead ? 1 : 0.5);
  pages.x = LEFT;
  pages.y = y;
}

/** Seen on the next page, but not read out a second time. */
function repeatHead(sheet: Sheet, head: Row, cells: readonly Cell[]): void {
  const { pages } = sheet;
  const top = pages.y;
  const height = heightOf(sheet, head, cells, HEAD);
  pages.markContent("Artifact", { type: "Pagination" });
  for (const [i, cell] of cells.entries()) drawCell(sheet, head, cell, { i, top, style: HEAD });
  pages.endMarkedContent();
  endRow(sheet, top + height, true);
}
