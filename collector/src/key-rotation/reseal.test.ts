import { describe, expect, it } from "vitest";
import { createKeyRing } from "../keys.ts";
import { openContact, seal, unseal } from "../seal.ts";
import { openTestCollector, TEST_SECRET, validResponse } from "../test-collector.ts";
import { resealAll, whenPreviousMayGo } from "./reseal.ts";

const NEW_SECRET = "another secret that is long enough too";
const [old, current] = [TEST_SECRET, NEW_SECRET].map((secret) => createKeyRing(secret).current);
const rotating = createKeyRing(NEW_SECRET, TEST_SECRET);

async function openRotating(responses = 3) {
  const collector = await openTestCollector();
  for (let i = 0; i < responses; i += 1) {
    await collector.post(validResponse({ contact: { email: `client-${i}@example.fi` } }));
  }
  const { db } = collector;
  const numbers = async () =>
    (await db.read.values<[number]>("SELECT key_number FROM contacts")).map(([n]) => n);
  return { ...collector, numbers, deps: { ...collector.deps, keys: rotating } };
}

describe("sealing anew", () => {
  it("leaves contacts and mails that the new secret opens alone", async () => {
    const { deps, db, numbers } = await openRotating();
    const mail = seal(old?.outbox ?? Buffer.alloc(0), { to: "a" });
    const insert = `INSERT INTO outbox (key, kind, sealed, key_number, created_at, due_at)
      VALUES ('one', 'mail', ?, ?, 0, 0)`;
    await db.writeAll([{ sql: insert, args: [mail, old?.number ?? 0] }]);
    expect(await resealAll(deps)).toEqual({ contacts: 3, mails: 1, lost: 0 });
    expect(await numbers()).toEqual([current?.number, current?.number, current?.number]);
    const [contact] = await db.read.values<[string]>("SELECT sealed FROM contacts");
    expect(openContact(current?.contact ?? Buffer.alloc(0), contact?.[0] ?? "")).toEqual({
      email: "client-0@example.fi",
    });
    const [sealed] = await db.read.values<[string]>("SELECT sealed FROM outbox");
    expect(unseal(current?.outbox ?? Buffer.alloc(0), sealed?.[0] ?? "")).toEqual({ to: "a" });
    expect(await resealAll(deps)).toEqual({ contacts: 0, mails: 0, lost: 0 });
  });

  it("goes on where an end in the middle left it", async () => {
    const { deps, numbers } = await openRotating(230);
    let batches = 0;
    const dying = {
      ...deps.db,
      writeAll: (...args: Parameters<typeof deps.db.writeAll>) =>
        (batches += 1) > 1 ? Promise.reject(new Error("killed")) : deps.db.writeAll(...args),
    };
    await expect(resealAll({ ...deps, db: dying })).rejects.toThrow("killed");
    expect((await numbers()).filter((n) => n === current?.number)).toHaveLength(200);
    expect(await resealAll(deps)).toMatchObject({ contacts: 30, lost: 0 });
  });

  it("indexes what was stored before there was an index, and looks once at who has none", async () => {
    const { db, post } = await openTestCollector();
    await post(validResponse({ contact: { name: "Maja", email: "maja@example.fi" } }));
    await post(validResponse({ contact: { name: "Maja" } }));
    const read = () => db.read.values("SELECT email_index, phone_index FROM contacts");
    const before = await read();
    await db.writeAll([
      { sql: "UPDATE contacts SET email_index = NULL, phone_index = NULL", args: [] },
    ]);
    const deps = { db, keys: createKeyRing(TEST_SECRET) };
    expect(await resealAll(deps)).toMatchObject({ contacts: 2 });
    expect(await read()).toEqual(before);
    expect(await resealAll(deps)).toMatchObject({ contacts: 0 });
  });

  it("counts what no known secret opens, and leaves it as it is", async () => {
    const { deps, numbers } = await openRotating(1);
    expect(await resealAll({ ...deps, keys: createKeyRing(NEW_SECRET) })).toMatchObject({
      contacts: 0,
      lost: 1,
    });
    expect(await numbers()).toEqual([old?.number]);
  });

  it("says when the secret before may go: a day after the last response under it", async () => {
    const { deps } = await openRotating(1);
    expect(await whenPreviousMayGo(deps)).toEqual(new Date("2026-11-23T10:00:00Z"));
    expect(await whenPreviousMayGo({ ...deps, keys: createKeyRing(NEW_SECRET) })).toBeUndefined();
  });
});
