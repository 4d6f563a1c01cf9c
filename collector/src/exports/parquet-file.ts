import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { NOT_APPLICABLE } from "@respons/wire";
import type { Cell, Column } from "./columns.ts";
import type { Exported } from "./exported.ts";
import type { ExportFile } from "./export-file.ts";

/** Rows that are encoded in one go: more would hold up other requests. */
const ROWS_PER_GROUP = 2_000;

/** One column of the file: where a score may be "not applicable", a second one says so. */
interface Field {
  name: string;
  elements: SchemaElement[];
  valueOf: (row: Exported) => unknown;
}

/** Typed columns, a row group at a time; the metadata has the count of rows. */
export function createParquetFile(columns: readonly Column[]): ExportFile {
  const fields = columns.flatMap(toFields);
  const schema: SchemaElement[] = [
    { name: "responses", num_children: fields.length },
    ...fields.flatMap(({ elements }) => elements),
  ];
  return async function* (pages) {
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({ writer, schema, createdBy: "Respons" });
    const take = () => {
      const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
      writer.index = 0;
      return bytes;
    };
    const writeGroup = (rows: readonly Exported[]) => {
      void parquet.write({
        columnData: fields.map(({ name, valueOf }) => ({
          name,
          data: rows.map(valueOf),
          offsetIndex: false,
        })),
        rowGroupSize: ROWS_PER_GROUP,
      });
      return take();
    };
    let waiting: Exported[] = [];
    for await (const rows of pages) {
      waiting.push(...rows);
      if (waiting.length < ROWS_PER_GROUP) continue;
      yield writeGroup(waiting);
      waiting = [];
    }
    if (waiting.length > 0) yield writeGroup(waiting);
    parquet.kvMetadata = [{ key: "respons.rows", value: String(parquet.num_rows) }];
    void parquet.finish();
    yield take();
  };
}

const optional = { repetition_type: "OPTIONAL" } as const;
const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

const asIs = (cell: Cell): unknown => cell;

function toFields({ name, kind, cellOf, mayNotApply }: Column): Field[] {
  const field = (
    element: Omit<SchemaElement, "name">,
    toValue: (cell: Cell) => unknown,
  ): Field => ({
    name,
    elements: [{ name, ...optional, ...element }],
    valueOf: (row) => toValue(cellOf(row)),
  });
  switch (kind) {
    case "text":
      return [field(text, asIs)];
    case "integer":
      return [field({ type: "INT32" }, asIs)];
    case "boolean":
      return [field({ type: "BOOLEAN" }, asIs)];
    case "moment":
      return [
        field({ type: "INT64", converted_type: "TIMESTAMP_MILLIS" }, (cell) =>
          typeof cell === "string" ? new Date(cell) : null,
        ),
      ];
    case "json":
      return [field({ type: "BYTE_ARRAY", converted_type: "JSON" }, asIs)];
    case "score":
      return [
        field({ type: "INT32" }, (cell) => (cell === NOT_APPLICABLE ? null : cell)),
        ...(mayNotApply ? [notApplicableField(name, cellOf)] : []),
      ];
    case "options":
      return [{ ...field({}, asIs), elements: listElements(name) }];
  }
}

function notApplicableField(scoreName: string, cellOf: Column["cellOf"]): Field {
  const name = `${scoreName}.notApplicable`;
  return {
    name,
    elements: [{ name, ...optional, type: "BOOLEAN" }],
    valueOf: (row) => (cellOf(row) === NOT_APPLICABLE ? true : cellOf(row) === null ? null : false),
  };
}

/** Source: Apache Parquet, logical types, lists. */
const listElements = (name: string): SchemaElement[] => [
  { name, ...optional, num_children: 1, converted_type: "LIST" },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { name: "element", repetition_type: "REQUIRED", ...text },
];
