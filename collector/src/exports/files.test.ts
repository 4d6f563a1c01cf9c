import { readXlsx } from "hucre/xlsx";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FormContent } from "@respons/wire";
import { toColumns } from "./columns.ts";
import { createCsvFile } from "./csv-file.ts";
import type { ExportFile } from "./export-file.ts";
import { createToExported, type Exported } from "./exported.ts";
import { jsonLinesFile } from "./json-lines-file.ts";
import { createParquetFile } from "./parquet-file.ts";
import type { StoredLine } from "./store.ts";
import { createXlsxFile } from "./xlsx-file.ts";

const text = { sv: "Fråga" };
const content: FormContent = {
  languages: ["sv"],
  title: text,
  questions: [
    { id: "rating", type: "rating", required: false, text },
    { id: "own-language", type: "statement", required: false, text, notApplicable: true },
    {
      id: "year",
      type: "choice",
      required: false,
      multiple: true,
      allowOther: true,
      text,
      options: ["2025", "not-applicable"].map((id) => ({ id, text })),
    },
    { id: "comment", type: "comment", required: false, text },
  ],
};
const columns = toColumns([content], false);
const toExported = createToExported({
  form: "visit",
  demonstration: false,
  contents: [content],
  unitSlugs: new Map([[1, "clinic"]]),
});

/** What people type and what attackers type; none of it is personal data. */
const hostile = [
  "=1+1",
  '=HYPERLINK("http://evil";"x")',
  "+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  "＝1+1",
  'sa "hej"; sedan,\ngick',
  "åäö 👩‍👩‍👧 שלום",
  "<b>&amp;</b> ]]>",
  "_x0041_ är text",
  " blank ",
  "0012",
  "1e5",
  "TRUE",
  "",
];

function row(seq: number, comment: string): Exported {
  const answers: StoredLine[15] = [
    ["rating", String(1 + (seq % 5)), null],
    ["own-language", seq % 2 ? "not-applicable" : "4", null],
    ["year", "2025", null],
    ["year", "not-applicable", null],
    ["year", "other", "Förr"],
    ["comment", "", comment],
  ];
  const context = { visit: "remote" };
  const about = ["embed", null, null, null, context, 0, 0, null] as const;
  return toExported([seq, 1_700_000_000_123 + seq, `r${seq}`, 1, 1, "sv", 0, ...about, answers]);
}

const rows = hostile.map((comment, i) => row(i, comment));

async function write(file: ExportFile, all: readonly Exported[] = rows): Promise<Uint8Array> {
  async function* pages() {
    for (let i = 0; i < all.length; i += 5) yield all.slice(i, i + 5);
  }
  const parts: Uint8Array[] = [];
  for await (const part of file(pages())) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

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
    const { sheets } = await readXlsx(await write(createXlsxFile(columns, { expectedRows: 1 })));
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
    const file = createXlsxFile(columns, { expectedRows: 1_000_000, maxRowsPerSheet: 7 });
    const { sheets } = await readXlsx(await write(file));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([7, 7, 5]);
    expect(sheets[2]?.rows[0]).toEqual(sheets[0]?.rows[0]);
  });

  it("holds no character that XML does not know, and says where a text was cut", async () => {
    const long = `a\u0000\u000b\ufffe\r\nb${"😀".repeat(20_000)}`;
    const file = createXlsxFile(columns, { expectedRows: 1 });
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
    const many = Array.from({ length: 12_000 }, (_, i) => row(i, `text ${i}`));
    const file = toBuffer(await write(createParquetFile(columns), many));
    const metadata = parquetMetadata(file);
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      5_000, 5_000, 2_000,
    ]);
    const read = await parquetReadObjects({ file, rowStart: 11_998 });
    expect(read.map((line) => line["answers.comment"])).toEqual(["text 11998", "text 11999"]);
  });

  it("is a whole file without any response", async () => {
    const file = toBuffer(await write(createParquetFile(columns), []));
    expect(Number(parquetMetadata(file).num_rows)).toBe(0);
  });
});
