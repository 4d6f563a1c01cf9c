import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConnection } from "./connection.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "respons-lock-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Another process that takes the write lock, says so, and holds it for a while. */
async function holdLock(
  url: string,
  holdMs: number,
): Promise<{ ended: Promise<unknown>; isThere: () => boolean; leave: () => void }> {
  const program = `
    import { createClient } from "@libsql/client";
    const client = createClient({ url: ${JSON.stringify(url)}, concurrency: 1 });
    const transaction = await client.transaction("write");
    console.log("locked");
    setTimeout(async () => { await transaction.rollback(); client.close(); }, ${holdMs});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return {
    ended,
    isThere: () => child.exitCode === null && child.signalCode === null,
    leave: () => child.kill("SIGKILL"),
  };
}

describe("a lock of another process", () => {
  it("loses no acknowledged write, during or after", { timeout: 30_000 }, async () => {
    const url = `file:${join(folder, "a.db")}`;
    const connection = await openConnection({ url, role: "writer" });
    await connection.run([{ sql: "CREATE TABLE t (n INTEGER)", args: [] }]);

    // Longer than one busy timeout, so that the driver meets SQLITE_BUSY at least once.
    const holder = await holdLock(url, 1_800);
    let acknowledged = 0;
    for (let n = 0; n < 40; n += 1) {
      await connection.run([{ sql: "INSERT INTO t VALUES (?)", args: [n] }]);
      acknowledged += 1;
    }
    await holder.ended;

    // Read by a connection that shares nothing with the writer, while that is still open.
    const checker = await openConnection({ url, role: "reader" });
    const [rows] = await checker.run([
      { sql: "SELECT count(*), count(DISTINCT n) FROM t", args: [] },
    ]);
    expect(rows).toEqual([[acknowledged, acknowledged]]);
    await checker.close();
    await connection.close();
  });

  it(
    "is said as DatabaseBusy when it does not end, and the connection works after",
    { timeout: 30_000 },
    async () => {
      const url = `file:${join(folder, "b.db")}`;
      const connection = await openConnection({ url, role: "writer" });
      await connection.run([{ sql: "CREATE TABLE t (n INTEGER)", args: [] }]);
      const holder = await holdLock(url, 60_000);
      const insert = { sql: "INSERT INTO t VALUES (1)", args: [] };
      await expect(connection.run([insert])).rejects.toMatchObject({ name: "DatabaseBusy" });
      // Nobody is kept waiting until the lock is free.
      expect(holder.isThere()).toBe(true);
      holder.leave();
      await holder.ended;
      await connection.run([insert]);
      const [rows] = await connection.run([{ sql: "SELECT count(*) FROM t", args: [] }]);
      expect(rows).toEqual([[1]]);
      await connection.close();
    },
  );
});
