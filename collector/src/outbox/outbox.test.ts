import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Effect } from "../effect.ts";
import { toLinkMail } from "../link-mail.ts";
import { startPostOffice, type PostOfficeMood } from "../mail/test-post-office.ts";
import {
  createLinkToken,
  hashLinkToken,
  insertLinkStatements,
  toLinkUrl,
} from "../one-time-link.ts";
import { user } from "../sign-in/table.ts";
import { openTestCollector } from "../test-collector.ts";
import { createOutboxCleaning } from "./cleaning-job.ts";
import { outbox } from "./table.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

async function open(mood: PostOfficeMood = "keep") {
  const office = await startPostOffice(mood);
  const collector = await openTestCollector({ environment: office.environment });
  const { db, deps, clock } = collector;
  const person = { id: "anna", name: "Anna", email: "anna@example.fi", language: "fi" } as const;
  await db.write.insert(user).values({ ...person, createdAt: clock.now, updatedAt: clock.now });
  /** Decides on a mail in one transaction, as an invitation does. */
  const decide = async (changes: Partial<Omit<Effect, "mail">> = {}) => {
    const token = createLinkToken();
    const [url, tokenHash] = [toLinkUrl("https://r.example.fi", token), hashLinkToken(token)];
    const expiresAt = new Date(clock.now.getTime() + 7 * DAY_MS);
    const link = { purpose: "invitation", tokenHash, expiresAt } as const;
    const effect = { ...toLinkMail(person, { ...link, url }), ...changes };
    await deps.audit.write(
      {
        actor: { kind: "system", id: null, name: "t" },
        action: "person.invitation-link-made",
        unitId: 1,
        objectKind: "person",
        objectId: person.id,
      },
      [
        ...insertLinkStatements(db.write, {
          ...link,
          userId: person.id,
          createdBy: null,
          createdAt: clock.now,
        }),
        deps.outbox.put(effect),
      ],
    );
    return effect;
  };
  const rows = () => db.read.select().from(outbox);
  const pass = (ms: number) => (clock.now = new Date(clock.now.getTime() + ms));
  return { ...collector, office, decide, rows, pass, workOff: () => deps.outbox.workOff() };
}

describe("the outbox", () => {
  it("sends what was decided, once, and keeps nothing of it but its key", async () => {
    const { office, decide, rows, workOff } = await open();
    const { key, mail } = await decide();
    const [waiting] = await rows();
    expect(waiting).toMatchObject({ key, state: "waiting", attempts: 0 });
    expect(JSON.stringify(waiting)).not.toContain(mail.to.email);
    expect(JSON.stringify(waiting)).not.toContain(new URL(mail.url).hash.slice(1));
    await workOff();
    await workOff();
    expect(office.mails.map(({ messageId }) => messageId)).toEqual([`${key}@example.fi`]);
    expect(await rows()).toEqual([expect.objectContaining({ key, state: "done", sealed: "" })]);
    await office.close();
  });

  it("does nothing that was not decided", async () => {
    const { office, deps, db, decide, rows, workOff } = await open();
    const { key: _key, ...effect } = await decide();
    await db.write.delete(outbox);
    const nothing = db.write.update(user).set({ name: "x" }).where(eq(user.id, "nobody"));
    const fact = {
      actor: { kind: "system", id: null, name: "t" },
      action: "person.changed",
    } as const;
    const isWritten = await deps.audit.write(
      { ...fact, unitId: 1, objectKind: "person", objectId: "nobody" },
      [nothing, deps.outbox.put({ ...effect, key: "undecided" })],
    );
    expect([isWritten, await rows()]).toEqual([false, []]);
    await workOff();
    expect(office.mails).toEqual([]);
    await office.close();
  });

  it("is put in once, however often the same is decided", async () => {
    const { office, decide, rows, workOff } = await open();
    const { key } = await decide();
    await decide({ key });
    expect(await rows()).toHaveLength(1);
    await workOff();
    await decide({ key });
    await workOff();
    expect([office.mails.length, (await rows()).length]).toEqual([0, 1]);
    await office.close();
  });

  it("drops a mail whose link was replaced, used or has expired", async () => {
    const { office, decide, rows, workOff, pass } = await open();
    await decide();
    const newer = await decide();
    await workOff();
    expect(office.mails.map(({ messageId }) => messageId)).toEqual([`${newer.key}@example.fi`]);
    await decide();
    pass(7 * DAY_MS);
    await workOff();
    expect([office.mails.length, await rows()]).toEqual([1, []]);
    await office.close();
  });

  it("goes with the response that it is about", async () => {
    const { office, post, db, deps, decide, rows, workOff } = await open();
    const { validResponse } = await import("../test-collector.ts");
    const sent = validResponse();
    await post(sent);
    const [[response] = [""]] = await db.read.values<[string]>("SELECT response_id FROM responses");
    await decide({ response });
    expect(await rows()).toHaveLength(1);
    await deps.erase(sent.id);
    expect(await rows()).toEqual([]);
    // Erased before it was decided: nothing is put in.
    await decide({ response });
    await workOff();
    expect([await rows(), office.mails]).toEqual([[], []]);
    await office.close();
  });
});

describe("a server that does not take a mail", () => {
  it("is tried again after a minute, then ever more seldom, for three days", async () => {
    const { office, decide, rows, pass, clock, workOff, lines } = await open("defer");
    const begin = clock.now.getTime();
    await decide();
    const tries: number[] = [];
    for (;;) {
      await workOff();
      const [row] = await rows();
      if (row?.state !== "waiting") break;
      tries.push((row.dueAt.getTime() - clock.now.getTime()) / MINUTE_MS);
      clock.now = row.dueAt;
    }
    expect(tries).toEqual([1, 5, 30, 120, 240, 480, 720, 900, 900, 900]);
    expect((clock.now.getTime() - begin) / DAY_MS).toBeCloseTo(3, 0);
    expect(await rows()).toEqual([
      expect.objectContaining({ state: "given-up", failure: "deferred", attempts: 11 }),
    ]);
    expect(lines.join("")).toContain("given up (deferred)");
    expect(lines.join("")).not.toContain("anna@");
    office.state.mood = "keep";
    pass(DAY_MS);
    await workOff();
    expect(office.mails).toEqual([]);
    await office.close();
  });

  it.each([
    ["refuse", "message-refused"],
    ["unknown-address", "address-refused"],
  ] as const)("is not asked again when it says for good: %s", async (mood, failure) => {
    const { office, decide, rows, workOff } = await open(mood);
    await decide();
    await workOff();
    expect(await rows()).toEqual([
      expect.objectContaining({ state: "given-up", failure, attempts: 1 }),
    ]);
    await office.close();
  });

  it.each([
    ["locked", "sign-in-refused"],
    ["unknown-sender", "sender-refused"],
  ] as const)("is left alone for a minute when it takes nothing: %s", async (mood, failure) => {
    const { office, decide, rows, pass, workOff } = await open(mood);
    await decide();
    await workOff();
    await decide();
    await workOff();
    expect((await rows()).map((row) => [row.attempts, row.failure])).toEqual([
      [1, failure],
      [0, null],
    ]);
    office.state.mood = "keep";
    pass(MINUTE_MS);
    await workOff();
    expect((await rows()).map(({ state }) => state)).toEqual(["done", "done"]);
    await office.close();
  });

  it("may give a mail twice when it vanishes before it answers, with one Message-ID", async () => {
    const { office, decide, rows, pass, workOff } = await open("vanish");
    const { key } = await decide();
    await workOff();
    expect(await rows()).toEqual([
      expect.objectContaining({ state: "waiting", failure: "server-unreachable" }),
    ]);
    office.state.mood = "keep";
    pass(MINUTE_MS);
    await workOff();
    expect(office.mails.map(({ messageId }) => messageId)).toEqual(
      Array.from({ length: 2 }, () => `${key}@example.fi`),
    );
    await office.close();
  });
});

describe("what is on its way", () => {
  it("waits for a mail server where none is set up", async () => {
    const { deps, db, clock } = await openTestCollector();
    const effect = { key: "a", kind: "mail", mail: {} } as unknown as Effect;
    await db.write.run("UPDATE organisation SET revision = revision + 1");
    await db.writeAll([
      { sql: "UPDATE organisation SET revision = revision + 1", args: [] },
      deps.outbox.put(effect),
    ]);
    clock.now = new Date(clock.now.getTime() + 30 * DAY_MS);
    await deps.outbox.workOff();
    await createOutboxCleaning(deps).run();
    expect(await db.read.select().from(outbox)).toEqual([
      expect.objectContaining({ state: "waiting", attempts: 0 }),
    ]);
  });

  it("is sent by itself once started, and again when a process left it half done", async () => {
    const { office, deps, db, decide } = await open();
    await decide();
    await db.write.update(outbox).set({ state: "doing", attempts: 1 });
    await deps.outbox.start();
    await office.received(1);
    await deps.outbox.stop();
    await decide();
    await deps.outbox.start();
    await office.received(2);
    await deps.outbox.stop();
    await office.close();
  });

  it("is given up when its key is gone", async () => {
    const { office, db, decide, rows, workOff } = await open();
    await decide();
    await db.write.update(outbox).set({ keyNumber: 7 });
    await workOff();
    expect(await rows()).toEqual([
      expect.objectContaining({ state: "given-up", failure: "unreadable" }),
    ]);
    await office.close();
  });

  it("leaves no row a month after it was done", async () => {
    const { office, deps, decide, rows, pass, workOff } = await open();
    await decide({ expiresAt: new Date("2100-01-01") });
    await workOff();
    pass(29 * DAY_MS);
    expect(await createOutboxCleaning(deps).run()).toEqual({ deleted: 0 });
    pass(2 * DAY_MS);
    expect(await createOutboxCleaning(deps).run()).toEqual({ deleted: 1 });
    expect(await rows()).toEqual([]);
    await office.close();
  });
});
