import { readXlsx } from "hucre/xlsx";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { createCsvFile } from "./csv-file.ts";
import { columns, hostile, row, rows, write } from "./hostile-rows.ts";
import { jsonLinesFile } from "./json-lines-file.ts";
import { createParquetFile } from "./parquet-file.ts";
import { createXlsxFile } from "./xlsx-file.ts";

/** The bytes in an ArrayBuffer of their own, as the reader wants them. */
const toBuffer = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

describe("CSV, read back", () => {
  it.each([
    ["rfc4180", ","],
    ["excel", ";"],
  ] as const)("of the dialect %s has every row and text", async (dialect, delimiter) => {
    const bytes = Buffer.from(await write(createCsvFile(columns, dialect)));
    expect(bytes.subarray(0, 3).equals(Buffer.from("\ufeff"))).toBe(dialect === "excel");
    const read = parse<Record<string, string>>(bytes, { columns: true, bom: true, delimiter });
    expect(Object.keys(read[0] ?? {})).toEqual(columns.map(({ name }) => name));
    const comments = read.map((line) => line["answers.comment"] ?? "");
    expect(comments.map((comment) => comment.replace(/^'/, ""))).toEqual(hostile);
    for (const comment of comments) expect(comment).not.toMatch(/^\s*[=+\-@＝]/);
    expect(read[0]?.["answers.year"]).toBe("2025|not-applicable|other");
  });
});

describe("JSON lines, read back", () => {
  it("are the rows themselves", async () => {
    const lines = new TextDecoder()
      .decode(await write(jsonLinesFile))
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });
});

describe("a workbook, read back", () => {
  it("has every text as text, and numbers as numbers", async () => {
    const { sheets } = await readXlsx(await write(createXlsxFile(columns)));
    const [names, ...cells] = sheets[0]?.rows ?? [];
    expect(names).toEqual(columns.map(({ name }) => name));
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    expect(cells.map((line) => line[at("answers.comment")] ?? "")).toEqual(hostile);
    expect(cells.map((line) => line[at("answers.rating")])).toEqual(
      rows.map(({ answers }) => answers["rating"]),
    );
    expect(cells[1]?.[at("answers.own-language")]).toBe("not-applicable");
    expect(cells[1]?.[at("unitUnknown")]).toBe(false);
    expect(cells[1]?.[at("receivedAt")]).toBe("2023-11-14T22:13:20.124Z");
  });

  it("goes on on a further sheet with the same names", async () => {
    const file = createXlsxFile(columns, 7);
    const { sheets } = await readXlsx(await write(file));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([7, 7, 5]);
    expect(sheets[2]?.rows[0]).toEqual(sheets[0]?.rows[0]);
  });

  it("holds no character that XML does not know, and says where a text was cut", async () => {
    const long = `a\u0000\u000b\ufffe\r\nb${"😀".repeat(20_000)}`;
    const file = createXlsxFile(columns);
    const { sheets } = await readXlsx(await write(file, [row(1, long)]));
    const at = columns.findIndex(({ name }) => name === "answers.comment");
    const cell = String(sheets[0]?.rows[1]?.[at]);
    expect(cell).toMatch(/^a\nb(?:😀)+ \[…cut: .*\]$/u);
    expect(cell.length).toBeLessThanOrEqual(32_767);
  });
});

describe("Parquet, read back", () => {
  it("has typed columns, lists of options, and the count", async () => {
    const file = toBuffer(await write(createParquetFile(columns)));
    const metadata = parquetMetadata(file);
    expect(metadata.key_value_metadata).toContainEqual({
      key: "respons.rows",
      value: String(rows.length),
    });
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    expect(names).toContain("answers.own-language.notApplicable");
    const read = await parquetReadObjects({ file });
    expect(read.map((line) => line["answers.comment"])).toEqual(hostile);
    expect(read[1]).toMatchObject({
      responseId: "r1",
      receivedAt: new Date(1_700_000_000_124),
      formVersion: 1,
      demonstration: false,
      point: null,
      context: { visit: "remote" },
      "answers.rating": 2,
      "answers.own-language": null,
      "answers.own-language.notApplicable": true,
      "answers.year": ["2025", "not-applicable", "other"],
      "answers.year.other": "Förr",
    });
    expect(read[2]).toMatchObject({
      "answers.own-language": 4,
      "answers.own-language.notApplicable": false,
    });
  });

  it("is written in row groups as the rows come", async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => row(i, `text ${i}`));
    const file = toBuffer(await write(createParquetFile(columns), many));
    const metadata = parquetMetadata(file);
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      2_000, 2_000, 1_000,
    ]);
    const read = await parquetReadObjects({ file, rowStart: 4_998 });
    expect(read.map((line) => line["answers.comment"])).toEqual(["text 4998", "text 4999"]);
  });

  it("is a whole file without any response", async () => {
    const file = toBuffer(await write(createParquetFile(columns), []));
    expect(Number(parquetMetadata(file).num_rows)).toBe(0);
  });
});
