import { mkdtempSync, rmSync } from "node:fs";
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
});
