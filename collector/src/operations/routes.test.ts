import { describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { jobRuns } from "../jobs/table.ts";
import { outbox } from "../outbox/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

/** As it comes over a socket. */
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const HOUR_MS = 3_600_000;

describe("/metrics", () => {
  it.each([
    ["127.0.0.1", {}, 200],
    ["::1", {}, 200],
    ["::ffff:127.0.0.1", {}, 200],
    ["192.0.2.7", {}, 404],
    ["127.0.0.1", { "X-Forwarded-For": "192.0.2.7" }, 404],
    ["127.0.0.1", { Forwarded: "for=192.0.2.7" }, 404],
  ] as const)("without a token, from %s with %o: %i", async (address, headers, status) => {
    const { app } = await openTestCollector();
    expect((await app.request("/metrics", { headers }, from(address))).status).toBe(status);
    expect((await app.request("/metrics", { headers })).status).toBe(404);
  });

  it("with a token asks this machine for it too", async () => {
    const token = "a token of sixteen";
    const { app } = await openTestCollector({ environment: { RESPONS_METRICS_TOKEN: token } });
    const headers = { Authorization: `Bearer ${token}` };
    expect((await app.request("/metrics", {}, from("127.0.0.1"))).status).toBe(404);
    expect((await app.request("/metrics", { headers }, from("192.0.2.7"))).status).toBe(200);
  });

  it("tell of writer, queues, outbox, jobs and quarantine, and nothing of a client", async () => {
    const { app, post, db, clock } = await openTestCollector();
    const comment = "marker-7f3a";
    await post(validResponse({ answers: { rating: 5, comment }, contact: { name: comment } }));
    await db.write.run("UPDATE responses SET standing = 'quarantined'");
    const at = new Date(clock.now.getTime() - HOUR_MS);
    await db.write.insert(jobRuns).values({ name: "backup", startedAt: at, succeededAt: at });
    const row = { kind: "mail", sealed: "", keyNumber: 1, createdAt: at, dueAt: at } as const;
    await db.write.insert(outbox).values([
      { ...row, key: "a" },
      { ...row, key: "b", state: "given-up" },
    ]);
    const text = await (await app.request("/metrics", {}, from("127.0.0.1"))).text();
    for (const line of [
      "respons_writer_up 1",
      "respons_held_responses 1",
      "respons_backup_age_seconds 3600",
      'respons_job_age_seconds{job="backup"} 3600',
      "respons_outbox_waiting 1",
      "respons_outbox_given_up 1",
      "respons_outbox_oldest_due_seconds 3600",
      'respons_queue_length{queue="responses"} 0',
      'respons_queue_bytes{queue="responses"} 0',
      "respons_batch_responses_count 1",
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    expect(text).toMatch(/^respons_commits [1-9]/m);
    expect(text).not.toContain(comment);
  });
});

describe("/readyz", () => {
  it("tells strangers whether, and who may watch why", async () => {
    const { app } = await openTestCollector();
    const stranger = await app.request("/readyz", {}, from("192.0.2.7"));
    expect([stranger.status, await stranger.json()]).toEqual([200, { status: "ready" }]);
    const local = await app.request("/readyz", {}, from("127.0.0.1"));
    expect(await local.json()).toMatchObject({
      status: "ready",
      faults: [],
      warnings: [],
      writer: { isStuck: false, pragmas: { synchronous: 2 } },
      reader: { pragmas: { synchronous: 2 } },
    });
  });

  it("is not ready while the writer stands still, and does not wait for it", async () => {
    const { deps } = await openTestCollector();
    const state = { ...deps.db.writer(), isStuck: true };
    const app = createApp({ ...deps, db: { ...deps.db, writer: () => state } });
    const answer = await app.request("/readyz", {}, from("127.0.0.1"));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: "not-ready", faults: ["writer-stuck"] });
  });
});

describe("a full disk", () => {
  it("refuses what is sent with 503, lets staff read on, and takes again what comes after", async () => {
    const { app, post, deps, db, signIn } = await openTestCollector();
    await post(validResponse());
    const staff = await signIn();
    await db.write.run("PRAGMA max_page_count = 1");
    const sent = validResponse({ answers: { rating: 5, comment: "å".repeat(5_000) } });
    const refused = [];
    for (let n = 0; n < 3; n += 1) refused.push(await post({ ...sent, id: validResponse().id }));
    expect(refused.at(-1)?.status).toBe(503);
    expect(refused.at(-1)?.headers.get("retry-after")).toBe("30");
    expect((await staff.get("/api/responses")).status).toBe(200);
    const ready = await app.request("/readyz", {}, from("127.0.0.1"));
    expect(await ready.json()).toMatchObject({ faults: ["storage-failing"] });
    await db.write.run("PRAGMA max_page_count = 1073741823");
    expect((await post(sent)).status).toBe(201);
    expect(deps.db.writer().sinceStorageFaultMs).not.toBeNull();
  });
});
