import { writeXlsxStream, type CellValue } from "hucre/xlsx";
import { OPTION_SEPARATOR, type Cell, type Column } from "./columns.ts";
import type { Exported } from "./exported.ts";
import type { ExportFile } from "./export-file.ts";

/** Source: Excel specifications and limits. */
const MAX_CELL_LENGTH = 32_767;
const CUT = " […cut: an Excel cell holds 32,767 characters; CSV has it all]";
/**
 * Excel takes 1,048,576, but a sheet must stay under 4 GiB of XML: LibreOffice opens no streamed
 * file of the kind of ZIP that could hold more.
 */
const MAX_ROWS_PER_SHEET = 500_000;

/**
 * A workbook; what does not fit on a sheet goes on on a further one, under the same names. Texts
 * are inline strings, so no cell is a formula.
 */
export function createXlsxFile(
  columns: readonly Column[],
  maxRowsPerSheet = MAX_ROWS_PER_SHEET,
): ExportFile {
  const toCells = (row: Exported) => columns.map(({ cellOf }) => toXlsxCell(cellOf(row)));
  return async function* (pages) {
    async function* rows() {
      for await (const page of pages) for (const row of page) yield toCells(row);
    }
    const stream = writeXlsxStream(rows(), {
      name: "responses",
      columns: columns.map(({ name }) => ({ header: name })),
      freezePane: { rows: 1 },
      maxRowsPerSheet,
    });
    for await (const chunk of stream) yield chunk;
  };
}

export function toXlsxCell(cell: Cell): CellValue {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell === "string") return toXlsxText(cell);
  return toXlsxText(Array.isArray(cell) ? cell.join(OPTION_SEPARATOR) : JSON.stringify(cell));
}

/** Control characters, and two that XML does not know. Source: XML 1.0 §2.2. */
// oxlint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What Excel would read as one character written by its number. Source: ECMA-376 22.9.2.19. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The first half of a character that the cut went through. */
const HALF_AT_END = /[\ud800-\udbff]$/;

/** The text with characters that XML 1.0 has, cut with a note where Excel would refuse it. */
function toXlsxText(text: string): string {
  const legal = text.replace(ILLEGAL, "").replace(/\r\n?/g, "\n");
  const fitting =
    legal.length > MAX_CELL_LENGTH
      ? legal.slice(0, MAX_CELL_LENGTH - CUT.length).replace(HALF_AT_END, "") + CUT
      : legal;
  return fitting.includes("_x") ? fitting.replace(LOOKS_ESCAPED, "_x005F_") : fitting;
}
