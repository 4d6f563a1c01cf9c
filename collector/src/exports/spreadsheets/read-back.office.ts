import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columns, hostile, rows, write } from "../hostile-rows.ts";
import { createCsvFile } from "../csv-file.ts";
import { createXlsxFile } from "../xlsx-file.ts";

// LibreOffice opens each file and saves it again: what it took for a formula is one then.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "respons-office-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Comma or semicolon, quotes, UTF-8, every column as LibreOffice guesses it. */
const csvFilter = (separator: string) => `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true`;

/** Opens the file in LibreOffice and saves it as `format`. */
function convert(file: string, format: string, inputFilter?: string): string {
  const program = process.env["SOFFICE_PATH"];
  if (!program) throw new Error("SOFFICE_PATH is not set: run `npm run test:exports`");
  const out = mkdtempSync(join(folder, "out-"));
  const { status, stderr } = spawnSync(
    program,
    [
      "--headless",
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      ...(inputFilter ? [`--infilter=${inputFilter}`] : []),
      "--convert-to",
      format,
      "--outdir",
      out,
      file,
    ],
    { encoding: "utf8", timeout: 110_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  const ending = format.split(":")[0];
  return join(out, `file.${ending}`);
}

const at = columns.findIndex(({ name }) => name === "answers.comment");
/** Apostrophes that disarm stand before the text, in CSV alone. */
const plain = (text: string) => text.replace(/^'/, "");

/** The formulas of a flat ODF file; LibreOffice keeps what is true or false as one too. */
const formulasOf = (file: string) =>
  (readFileSync(file, "utf8").match(/table:formula="[^"]*"/g) ?? []).filter(
    (formula) => !/"of:=(?:TRUE|FALSE)\(\)"/.test(formula),
  );

/** What whoever reads CSV without types takes for a number or for a truth; a workbook keeps it. */
const isText = (text: string) => !/^(?:0012|1e5|TRUE)$/.test(text);

describe.each([
  ["rfc4180", ","],
  ["excel", ";"],
] as const)("CSV of the dialect %s", (dialect, separator) => {
  it("has no formula, and the same rows and columns", async () => {
    const file = join(folder, "file.csv");
    writeFileSync(file, await write(createCsvFile(columns, dialect)));
    const filter = csvFilter(separator);
    expect(formulasOf(convert(file, "fods", filter))).toEqual([]);
    const { sheets } = await readXlsx(readFileSync(convert(file, "xlsx", filter)));
    const cells = sheets[0]?.rows ?? [];
    expect(cells).toHaveLength(rows.length + 1);
    expect(cells[0]).toEqual(columns.map(({ name }) => name));
    const texts = cells.slice(1).map((line) => plain(String(line[at] ?? "")));
    const expected = hostile.map((text, i) => (isText(text) ? text : texts[i]));
    expect(texts).toEqual(expected);
  });
});

describe("a workbook", () => {
  it("has no formula, and every text as it was written", async () => {
    const file = join(folder, "file.xlsx");
    writeFileSync(file, await write(createXlsxFile(columns)));
    expect(formulasOf(convert(file, "fods"))).toEqual([]);
    const csv = convert(file, `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false`);
    const read = parse(readFileSync(csv), { relax_column_count: true });
    expect(read).toHaveLength(rows.length + 1);
    expect(read[0]).toEqual(columns.map(({ name }) => name));
    expect(read.slice(1).map((line) => line[at])).toEqual(hostile);
  });

  it("goes on on a second sheet, which LibreOffice opens too", async () => {
    const file = join(folder, "file.xlsx");
    const sheetsOf10 = createXlsxFile(columns, 10);
    writeFileSync(file, await write(sheetsOf10));
    const { sheets } = await readXlsx(readFileSync(convert(file, "xlsx")));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["responses", 10],
      ["responses_2", rows.length + 2 - 10],
    ]);
  });
});
