import { createHash } from "node:crypto";
import { get as httpGet, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ExportStatus } from "@respons/wire";
import { auditLog } from "../audit/table.ts";
import { listen, stopListening } from "../http/server.ts";
import { letIn, openFilled, type Collector, type Reader } from "./test-reader.ts";

const CSV = "/api/forms/visit/responses.csv";
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** The same app on a port of its own. */
async function serve({ app }: Collector, { headers }: Reader) {
  const server = await listen(app, { port: 0, host: "127.0.0.1" });
  closers.push(() => stopListening(server, 0));
  const { port } = server.address() as AddressInfo;
  return (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      httpGet({ port, path, headers, agent: false }, resolve).once("error", reject);
    });
}

async function statusOf(staff: Reader, id: string) {
  const answer = await staff.get(`/api/exports/${id}`);
  return (await answer.json()) as ExportStatus;
}

describe("an export over a connection", () => {
  it("says in trailers and beside it how many rows it has, and its hash", async () => {
    const collector = await openFilled(1_203);
    const { staff } = collector;
    const fetch = await serve(collector, staff);
    const message = await fetch(`${CSV}?export=my-own-export`);
    const bytes = Buffer.concat(await message.toArray());
    const hash = createHash("sha256").update(bytes);
    expect(message.complete).toBe(true);
    expect(parse(bytes, { columns: true })).toHaveLength(1_203);
    const status = await statusOf(staff, "my-own-export");
    expect(status).toMatchObject({ state: "complete", rows: 1_203, bytes: bytes.length });
    expect(status.sha256).toBe(hash.copy().digest("hex"));
    expect(message.trailers).toEqual({
      "respons-rows": "1203",
      "repr-digest": `sha-256=:${hash.digest("base64")}:`,
    });
  });

  it("is cut, not ended, where a page cannot be read", async () => {
    const collector = await openFilled(1_203);
    const { db, staff, lines } = collector;
    await db.write.run(sql`UPDATE responses SET context = '{' WHERE seq = 1100`);
    const fetch = await serve(collector, staff);
    const message = await fetch(`${CSV}?export=my-own-export`);
    expect(message.statusCode).toBe(200);
    await expect(message.toArray()).rejects.toThrow("aborted");
    expect(message.complete).toBe(false);
    expect(await statusOf(staff, "my-own-export")).toMatchObject({
      state: "stopped",
      sha256: null,
    });
    expect(lines.join()).toContain("an export failed");
    expect((await staff.get(CSV)).status).toBe(200);
  });

  it("ends for the collector when the client goes away", { timeout: 30_000 }, async () => {
    // More than the buffers of a connection take.
    const collector = await openFilled(30_000, 1_000);
    const { staff } = collector;
    const fetch = await serve(collector, staff);
    const message = await fetch(`${CSV}?export=my-own-export`);
    await new Promise((resolve) => message.once("data", resolve));
    message.destroy();
    await vi.waitFor(
      async () => expect((await statusOf(staff, "my-own-export")).state).toBe("stopped"),
      { timeout: 20_000 },
    );
  });
});

describe("a cancelled export", () => {
  it("breaks the connection of who is downloading it", async () => {
    const collector = await openFilled(30_000, 1_000);
    const { staff } = collector;
    const fetch = await serve(collector, staff);
    const message = await fetch(`${CSV}?export=my-own-export`);
    expect((await staff.send("DELETE", "/api/exports/my-own-export")).status).toBe(204);
    await expect(message.toArray()).rejects.toThrow("aborted");
    expect(message.complete).toBe(false);
  });
});

describe("one export at a time", () => {
  it("is refused to the same caller until the first has ended, and not to others", async () => {
    const collector = await openFilled(3);
    const { staff } = collector;
    const other = await letIn(collector);
    const first = await staff.get(CSV);
    const refused = await staff.get(CSV);
    expect([refused.status, (await refused.json()) as object]).toEqual([
      409,
      expect.objectContaining({ code: "export-running" }),
    ]);
    expect((await other.get(CSV)).status).toBe(200);
    await first.text();
    expect((await staff.get(CSV)).status).toBe(200);
  });

  it("is free again when the first was cancelled by its reader or by its name", async () => {
    const { staff } = await openFilled(3);
    await (await staff.get(CSV)).body?.cancel();
    const second = await staff.get(`${CSV}?export=second-one`);
    expect((await staff.send("DELETE", "/api/exports/second-one")).status).toBe(204);
    await expect(second.text()).rejects.toThrow("the export was stopped");
    expect(await statusOf(staff, "second-one")).toMatchObject({ state: "stopped" });
    expect(await (await staff.get(CSV)).text()).toContain("r3");
  });

  it("can be asked for beforehand without beginning anything", async () => {
    const { db, staff } = await openFilled(3);
    expect((await staff.send("HEAD", CSV)).status).toBe(200);
    expect((await staff.send("HEAD", `${CSV}?language=%00`)).status).toBe(422);
    const first = await staff.get(CSV);
    expect((await staff.send("HEAD", CSV)).status).toBe(409);
    await first.text();
    const deeds = (await db.read.select().from(auditLog)).map(({ action }) => action);
    expect(deeds.filter((action) => action === "responses.exported")).toHaveLength(1);
  });

  it("is nobody else's to look at or to cancel", async () => {
    const collector = await openFilled(1);
    const { staff } = collector;
    await staff.get(`${CSV}?export=my-own-export`);
    const other = await letIn(collector);
    expect((await other.get("/api/exports/my-own-export")).status).toBe(404);
    expect((await other.send("DELETE", "/api/exports/my-own-export")).status).toBe(404);
    expect((await statusOf(staff, "my-own-export")).state).toBe("running");
  });
});
