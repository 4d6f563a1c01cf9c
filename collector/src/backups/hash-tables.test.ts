import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openConnection, type Connection } from "../db/connection.ts";
import { hashTables } from "./hash-tables.ts";

let folder: string;
let file: Connection;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "respons-hash-"));
  file = await openConnection({ url: `file:${join(folder, "a.db")}`, role: "writer" });
});
afterEach(async () => {
  await file.close();
  rmSync(folder, { recursive: true });
});

const run = (sql: string) => file.run([{ sql, args: [] }]);
const NUMBERS = `WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 5000)`;

it("counts every row of tables with and without a rowid, over many blocks", async () => {
  await run("CREATE TABLE a (n INTEGER PRIMARY KEY, x)");
  await run("CREATE TABLE b (x TEXT, n INTEGER, y, PRIMARY KEY (x, n)) WITHOUT ROWID");
  await run("CREATE TABLE c (x TEXT PRIMARY KEY)");
  await run(`${NUMBERS} INSERT INTO a SELECT n, 'é' || n FROM s`);
  await run(`${NUMBERS} INSERT INTO b SELECT n % 7, n, NULL FROM s`);
  const tables = await hashTables(file);
  expect(
    Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows])),
  ).toEqual({ a: 5_000, b: 5_000, c: 0 });
  expect(await hashTables(file)).toEqual(tables);
});

it.each(["'1'", "NULL", "''", "2", "1.5", "x'31'"])("tells 1 and %s apart", async (value) => {
  await run("CREATE TABLE a (n INTEGER PRIMARY KEY, x)");
  await run("INSERT INTO a VALUES (1, 1)");
  const before = await hashTables(file);
  await run(`UPDATE a SET x = ${value}`);
  expect(await hashTables(file)).not.toEqual(before);
});
