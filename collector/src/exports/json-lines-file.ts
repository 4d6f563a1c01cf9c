import type { ExportFile } from "./export-file.ts";

/** One JSON object per line, each ended by a line feed. */
export const jsonLinesFile: ExportFile = async function* (pages) {
  const utf8 = new TextEncoder();
  for await (const rows of pages) {
    yield utf8.encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
};
