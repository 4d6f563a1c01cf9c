import type { ExportResult } from "./measure-export.ts";
import { printTable } from "./print-table.ts";

export function printExport(result: ExportResult): void {
  printTable(
    [`Export of ${result.rows}`, "rows/s", "MB", "growth MB", "peak MB", "longest gap ms"],
    result.formats.map((each) => [
      each.format,
      each.rowsPerSecond.toFixed(0),
      each.megabytes.toFixed(0),
      each.growthMb.toFixed(0),
      each.peakMb.toFixed(0),
      each.longestGapMs.toFixed(0),
    ]),
  );
  console.log();
  printTable(
    ["CSV ÷", "rows/s", "ratio", "gate", "goal"],
    [
      [
        "libSQL's own cursor",
        result.cursorRowsPerSecond.toFixed(0),
        result.csvToCursor.toFixed(2),
        0.5,
        1,
      ],
    ],
  );
}
