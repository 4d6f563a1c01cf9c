import { csvBeginning, toCsvLine, type CsvDialect } from "../csv-line.ts";
import { OPTION_SEPARATOR, type Column } from "./columns.ts";
import type { Exported } from "./exported.ts";
import type { ExportFile } from "./export-file.ts";

/** CSV with a line of names and then one line per response. */
export function createCsvFile(columns: readonly Column[], dialect: CsvDialect): ExportFile {
  const utf8 = new TextEncoder();
  const toLine = (row: Exported) =>
    toCsvLine(
      columns.map(({ cellOf }) => {
        const cell = cellOf(row);
        return Array.isArray(cell) ? cell.join(OPTION_SEPARATOR) : cell;
      }),
      dialect,
    );
  return async function* (pages) {
    const names = columns.map(({ name }) => name);
    yield utf8.encode(csvBeginning(dialect) + toCsvLine(names, dialect));
    for await (const rows of pages) yield utf8.encode(rows.map(toLine).join(""));
  };
}
