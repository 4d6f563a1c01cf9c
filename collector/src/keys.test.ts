import { describe, expect, it } from "vitest";
import type { ResponsePage } from "@respons/wire";
import { createApp } from "./app.ts";
import { createDeps } from "./create-deps.ts";
import { createKeyRing } from "./keys.ts";
import { openContact, sealContact } from "./seal.ts";
import { openTestCollector, TEST_SECRET, validResponse } from "./test-collector.ts";

const NEW_SECRET = "another secret that is long enough too";

type Collector = Awaited<ReturnType<typeof openTestCollector>>;

/** The same database after its secret was changed. */
function openAgain({ deps }: Collector, secret: string, previous?: string) {
  const { db, config, now, log } = deps;
  const again = createDeps({ db, config, now, log, keys: createKeyRing(secret, previous) });
  const app = createApp(again);
  const post = (body: unknown) =>
    app.request("/v1/forms/visit/responses", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  return { app, deps: again, post };
}

describe("keys", () => {
  it("differ by use and by secret, and are the same every time", () => {
    const { current } = createKeyRing(TEST_SECRET);
    const uses = [current.receipt, current.content, current.erasure, current.contact];
    expect(new Set(uses.map((key) => key.toString("hex"))).size).toBe(4);
    expect(createKeyRing(TEST_SECRET).current).toEqual(current);
    expect(createKeyRing(NEW_SECRET).current.number).not.toBe(current.number);
  });

  it("give a repeat the same receipt after the secret was changed, while the old one is known", async () => {
    const collector = await openTestCollector();
    const response = validResponse();
    const first = await (await collector.post(response)).json();
    const repeat = await openAgain(collector, NEW_SECRET, TEST_SECRET).post(response);
    expect([repeat.status, await repeat.json()]).toEqual([200, first]);
    expect((await openAgain(collector, NEW_SECRET).post(response)).status).toBe(409);
  });

  it("keep an erased response erased after the secret was changed", async () => {
    const collector = await openTestCollector();
    const response = validResponse();
    await collector.post(response);
    await collector.deps.erase(response.id);
    expect((await openAgain(collector, NEW_SECRET, TEST_SECRET).post(response)).status).toBe(410);
  });

  it("open a contact with the secret that sealed it and with no other", async () => {
    const collector = await openTestCollector();
    await collector.post(validResponse({ contact: { name: "Maja", phone: "040 000 0000" } }));
    const [old, other] = [createKeyRing(TEST_SECRET).current, createKeyRing(NEW_SECRET).current];
    const sealed = sealContact(old.contact, { name: "Maja" });
    expect(openContact(old.contact, sealed)).toEqual({ name: "Maja" });
    expect(() => openContact(other.contact, sealed)).toThrow();

    const staff = await collector.signIn();
    const list = (await (await staff.get("/api/responses")).json()) as ResponsePage;
    const path = `/api/responses/${list.responses[0]?.responseId}`;
    const opened = await staff.post(`${path}/contact`, { reason: "answer" }, staff.cookie);
    expect(await opened.json()).toEqual({ name: "Maja", phone: "040 000 0000" });
  });
});
