import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConnection } from "./connection.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "respons-connection-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const pragma = (name: string) => ({ sql: `PRAGMA ${name}`, args: [] });

describe("connection", () => {
  it("syncs every commit and guards keys, on writer and reader, also after a fault", async () => {
    const url = `file:${join(folder, "a.db")}`;
    const names = [
      "journal_mode",
      "synchronous",
      "foreign_keys",
      "secure_delete",
      "trusted_schema",
    ];
    for (const role of ["writer", "reader"] as const) {
      const connection = await openConnection({ url, role });
      for (let round = 0; round < 2; round += 1) {
        const rows = await connection.run(names.map(pragma));
        expect(rows).toEqual([[["wal"]], [[2]], [[1]], [[1]], [[0]]]);
        await expect(connection.run([{ sql: "SELECT nonsense", args: [] }])).rejects.toThrow();
      }
      await connection.close();
    }
  });

  it("lets a reader write nothing", async () => {
    const url = `file:${join(folder, "a.db")}`;
    const writer = await openConnection({ url, role: "writer" });
    await writer.run([{ sql: "CREATE TABLE t (n)", args: [] }]);
    const reader = await openConnection({ url, role: "reader" });
    await expect(reader.run([{ sql: "INSERT INTO t VALUES (1)", args: [] }])).rejects.toThrow(
      /readonly/i,
    );
    await reader.close();
    await writer.close();
  });

  it("takes back all statements of a transaction when one fails", async () => {
    const connection = await openConnection({
      url: `file:${join(folder, "a.db")}`,
      role: "writer",
    });
    await connection.run([{ sql: "CREATE TABLE t (n INTEGER NOT NULL)", args: [] }]);
    const insert = (n: number | null) => ({ sql: "INSERT INTO t VALUES (?)", args: [n] });
    await expect(connection.run([insert(1), insert(null)])).rejects.toThrow(/NOT NULL/);
    const [rows] = await connection.run([{ sql: "SELECT count(*) FROM t", args: [] }]);
    expect(rows).toEqual([[0]]);
    await connection.close();
  });

  it("says that the disk is full, stores nothing, and works again once it is not", async () => {
    const url = `file:${join(folder, "a.db")}`;
    const connection = await openConnection({ url, role: "writer" });
    await connection.run([{ sql: "CREATE TABLE t (text)", args: [] }]);
    const insert = { sql: "INSERT INTO t VALUES (?)", args: ["x".repeat(50_000)] };
    // SQLite's own limit of pages stands for the disk's; it holds until the connection is reopened.
    const full = connection.run([pragma("max_page_count = 5"), insert]);
    await expect(full).rejects.toMatchObject({ name: "StorageFailed", message: "SQLITE_FULL" });
    const [none] = await connection.run([{ sql: "SELECT count(*) FROM t", args: [] }]);
    expect(none).toEqual([[0]]);
    await connection.run([insert]);
    const [one] = await connection.run([{ sql: "SELECT count(*) FROM t", args: [] }]);
    expect(one).toEqual([[1]]);
    await connection.close();
  });

  it("lets the event loop turn after each call, so that the driver frees its memory", async () => {
    const connection = await openConnection({ url: "file::memory:", role: "writer" });
    let turns = 0;
    const count = () => {
      turns += 1;
      if (turns < 1_000) setImmediate(count);
    };
    setImmediate(count);
    for (let n = 0; n < 50; n += 1) await connection.run([{ sql: "SELECT 1", args: [] }]);
    expect(turns).toBeGreaterThanOrEqual(49);
    await connection.close();
  });

  it("empties the log beside the file when it is told to", async () => {
    const file = join(folder, "a.db");
    const connection = await openConnection({ url: `file:${file}`, role: "writer" });
    await connection.run([{ sql: "CREATE TABLE t (n)", args: [] }]);
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    await connection.truncateLog();
    expect(statSync(`${file}-wal`).size).toBe(0);
    await connection.run([{ sql: "INSERT INTO t VALUES (1)", args: [] }]);
    const [rows] = await connection.run([{ sql: "SELECT n FROM t", args: [] }]);
    expect(rows).toEqual([[1]]);
    await connection.close();
  });
});
