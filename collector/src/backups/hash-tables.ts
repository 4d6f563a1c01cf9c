import { createHash } from "node:crypto";
import type { InValue } from "@libsql/client";
import type { Connection } from "../db/connection.ts";
import type { TableContent } from "./manifest.ts";

/** Rows that SQLite joins into one text, so that few values cross into JavaScript. */
const BLOCK_ROWS = 2_000;

/** Rows and content hash of every table: equal wherever the same rows stand in the same order. */
export async function hashTables(file: Connection): Promise<Record<string, TableContent>> {
  const tables: Record<string, TableContent> = {};
  for (const name of await listTables(file)) tables[name] = await hashTable(file, name);
  return tables;
}

async function listTables(file: Connection): Promise<string[]> {
  const [rows = []] = await file.run([
    {
      sql: `SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
      args: [],
    },
  ]);
  return rows.map(([name]) => String(name));
}

async function hashTable(file: Connection, table: string): Promise<TableContent> {
  const hash = createHash("sha256");
  const row = await toRowExpression(file, table);
  let rows = 0;
  for (let last: InValue | undefined; ;) {
    const [block = []] = await file.run([
      {
        sql: `SELECT count(*), max(id), group_concat(line, char(10)) FROM (
          SELECT rowid AS id, ${row} AS line FROM ${quoteName(table)}
          ${last === undefined ? "" : "WHERE rowid > ?"} ORDER BY rowid LIMIT ${BLOCK_ROWS})`,
        args: last === undefined ? [] : [last],
      },
    ]);
    const [count, lastId, lines] = block[0] ?? [];
    if (!count) return { rows, hash: hash.digest("hex") };
    rows += Number(count);
    last = lastId as InValue;
    hash.update(`${String(lines)}\n`);
  }
}

/** Each value as an SQL literal, so that 1, '1' and NULL are told apart. */
async function toRowExpression(file: Connection, table: string): Promise<string> {
  const [rows = []] = await file.run([
    { sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", args: [table] },
  ]);
  return rows.map(([name]) => `quote(${quoteName(String(name))})`).join(" || ',' || ");
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
