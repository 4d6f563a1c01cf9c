import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, expect, it } from "vitest";
import { openConnection } from "./connection.ts";
import { createLogTruncation } from "./log-truncation.ts";

const folder = mkdtempSync(join(tmpdir(), "respons-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("leaves nothing deleted in the log once no reader needs it", async () => {
  const file = join(folder, "respons.db");
  const writer = await openConnection({ url: `file:${file}`, role: "writer" });
  const run = (sql: string) => writer.run([{ sql, args: [] }]);
  await run("CREATE TABLE t (a TEXT)");
  await run("INSERT INTO t VALUES ('a marker of the test')");
  const reader = createClient({ url: `file:${file}` });
  const reading = await reader.transaction("read");
  await reading.execute("SELECT * FROM t");
  await run("DELETE FROM t");
  const truncation = createLogTruncation(() => writer.truncateLog());
  await truncation.request();
  truncation.stop();
  const raw = () => `${readFileSync(file, "latin1")}${readFileSync(`${file}-wal`, "latin1")}`;
  expect(raw()).toContain("a marker of the test");

  await reading.rollback();
  reader.close();
  await truncation.request();
  expect(raw()).not.toContain("a marker of the test");
  await run("INSERT INTO t VALUES ('still writing')");
  expect(await run("SELECT a FROM t")).toEqual([[["still writing"]]]);
  await writer.close();
});

it("shares one truncation between deletions that come meanwhile", async () => {
  const open: ((done: boolean) => void)[] = [];
  const truncation = createLogTruncation(() => new Promise((resolve) => open.push(resolve)));
  const first = truncation.request();
  const others = Promise.all([truncation.request(), truncation.request()]);
  open[0]?.(true);
  await expect.poll(() => open.length).toBe(2);
  open[1]?.(true);
  await Promise.all([first, others]);
  expect(open).toHaveLength(2);
});
