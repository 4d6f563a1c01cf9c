import { createHash } from "node:crypto";
import type { InValue } from "@libsql/client";
import type { Connection } from "../db/connection.ts";
import type { TableContent } from "./manifest.ts";

/** Rows that SQLite joins into one text, so that few values cross into JavaScript. */
const BLOCK_ROWS = 2_000;

/** Rows and content hash of every table: equal wherever the same rows stand in the same order. */
export async function hashTables(file: Connection): Promise<Record<string, TableContent>> {
  const tables: Record<string, TableContent> = {};
  for (const table of await listTables(file)) tables[table.name] = await hashTable(file, table);
  return tables;
}

interface Table {
  name: string;
  columns: string[];
  /** What its rows are ordered by: the rowid, or the primary key where there is none. */
  key: string[];
}

async function listTables(file: Connection): Promise<Table[]> {
  const [tables = []] = await file.run([
    {
      sql: `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
      args: [],
    },
  ]);
  const columns = await file.run(
    tables.map(([name]) => ({
      sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid",
      args: [String(name)],
    })),
  );
  return tables.map(([name, hasNoRowid], i) => {
    const own = (columns[i] ?? []).map(([column, pk]) => ({
      column: quoteName(String(column)),
      pk: Number(pk),
    }));
    const primary = own.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    return {
      name: String(name),
      columns: own.map(({ column }) => column),
      key: hasNoRowid ? primary.map(({ column }) => column) : ["rowid"],
    };
  });
}

async function hashTable(file: Connection, table: Table): Promise<TableContent> {
  const hash = createHash("sha256");
  let rows = 0;
  for (let last: InValue[] = []; ;) {
    const [block = []] = await file.run([{ sql: toBlockQuery(table, last), args: last }]);
    const [count, lines, , ...lastKey] = block[0] ?? [];
    if (!count) return { rows, hash: hash.digest("hex") };
    rows += Number(count);
    last = lastKey as InValue[];
    hash.update(`${String(lines)}\n`);
  }
}

/** Count, lines and last key of the rows after `last`: beside `max(n)` stands the last row's key. */
function toBlockQuery({ name, columns, key }: Table, last: readonly InValue[]): string {
  // Each value as an SQL literal, so that 1, '1' and NULL are told apart.
  const line = columns.map((column) => `quote(${column})`).join(" || ',' || ");
  const names = key.map((_, i) => `k${i}`);
  const named = key.map((column, i) => `${column} AS k${i}`).join(", ");
  const after =
    last.length > 0 ? `WHERE (${key.join(", ")}) > (${key.map(() => "?").join(", ")})` : "";
  return `SELECT count(*), group_concat(line, char(10)), max(n), ${names.join(", ")} FROM (
    SELECT row_number() OVER () AS n, * FROM (
      SELECT ${named}, ${line} AS line FROM ${quoteName(name)} ${after}
      ORDER BY ${key.join(", ")} LIMIT ${BLOCK_ROWS}))`;
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
