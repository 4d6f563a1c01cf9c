import { expect, it } from "vitest";
import { validResponse } from "../test-collector.ts";
import { openWithCase, responseIdOf } from "../test-cases.ts";

const reader = { kind: "person", id: "somebody", name: "Bo" } as const;

async function openForReplies() {
  const collector = await openWithCase(
    { contact: { email: "maja@example.fi" } },
    { promiseWorkingDays: 5 },
  );
  const { db, deps, responseId, clock } = collector;
  const seen = { responseId, revision: 1 };
  return {
    ...collector,
    reply: (kind: "reply" | "interim-reply", revision: number, author = reader) =>
      db.writeAll(
        deps.cases.recordReply(
          { ...seen, revision },
          { kind, text: "Tack", language: "sv", author, mailKey: null, at: clock.now },
        ),
      ),
    writeBack: async (postId: string) => {
      const message = { text: "Och sen?", language: "fi", at: clock.now, postId };
      await db.writeAll(await deps.cases.reopen(responseId, message));
    },
  };
}

it("an interim reply is the reaction and leaves the case open, the reply answers it", async () => {
  const { work, reply, clock } = await openForReplies();
  let handler = await work();
  expect(await handler.see()).toMatchObject({ reach: "mail" });
  await reply("interim-reply", 1);
  const open = await handler.see();
  expect(open).toMatchObject({ status: "in-progress", answeredAt: null, unreadSince: null });
  expect(open.reactedAt).toBe("2026-11-22T10:00:00.000Z");
  clock.now = new Date("2026-11-23T10:00:00Z");
  await reply("reply", 2);
  handler = await work();
  const answered = await handler.see();
  expect(answered).toMatchObject({
    status: "answered",
    reactedAt: "2026-11-22T10:00:00.000Z",
    answeredAt: "2026-11-23T10:00:00.000Z",
    handler: { id: "somebody" },
    messages: 2,
    revision: 3,
  });
  expect(answered.thread).toMatchObject([
    { kind: "interim-reply", text: "Tack", author: "Bo", delivery: "page" },
    { kind: "reply", delivery: "page" },
  ]);
});

it("a reply to what has changed meanwhile is not stored", async () => {
  const { work, reply } = await openForReplies();
  const handler = await work();
  await handler.do("read");
  const results = await reply("reply", 1);
  expect(results.flat()).toEqual([]);
  expect(await handler.see()).toMatchObject({ status: "new", thread: [], revision: 2 });
});

it("a client who writes back opens the case again, to whoever handled it and with a new day", async () => {
  const { work, reply, writeBack, clock } = await openForReplies();
  await reply("reply", 1);
  clock.now = new Date("2026-12-24T10:00:00Z");
  await writeBack("first");
  let handler = await work();
  const opened = await handler.see();
  expect(opened).toMatchObject({
    status: "in-progress",
    late: false,
    unreadSince: "2026-12-24T10:00:00.000Z",
    answeredAt: "2026-11-22T10:00:00.000Z",
  });
  expect(opened.events).toMatchObject([
    { kind: "reopened", before: "answered", after: "in-progress", actor: null, mayUndo: false },
  ]);
  expect(opened.thread.at(-1)).toMatchObject({ kind: "client", language: "fi", author: null });
  clock.now = new Date("2027-02-01T10:00:00Z");
  handler = await work();
  expect(await handler.see()).toMatchObject({ late: true });
  // A second message waits since the first.
  await writeBack("second");
  expect(await handler.see()).toMatchObject({ unreadSince: "2026-12-24T10:00:00.000Z" });
});

it("a client with scores alone who writes on the receipt page gets a case", async () => {
  const collector = await openWithCase();
  const { post, db, deps, work, clock } = collector;
  const sent = validResponse({ unit: "clinic" });
  await post(sent);
  const message = { text: "Ett ord till", language: "sv", at: clock.now, postId: "first" };
  await db.writeAll(await deps.cases.reopen(await responseIdOf(collector, sent), message));
  const handler = await work();
  const page = await handler.list();
  expect(page.cases.map(({ messages, status }) => [messages, status])).toEqual([
    [0, "new"],
    [1, "new"],
  ]);
});

it("what was passed on belongs to the new unit, and who passed it on may take that back", async () => {
  const { work, responseId } = await openWithCase({ contact: { email: "maja@example.fi" } });
  const clinic = await work("handler", "own");
  const harbour = await work("handler", "other");
  expect(await harbour.look()).toBe(404);
  await clinic.do("handler", { handler: await clinic.me() });
  const passed = await clinic.do("transfer", { unit: "harbour", reason: "Hamnen sköter rummet" });
  expect(passed).toMatchObject({ unit: "harbour", handler: null, status: "new", mayHandle: false });
  expect(passed.unreadSince).not.toBeNull();
  expect(await clinic.look()).toBe(404);
  expect((await clinic.list("?view=all")).cases).toEqual([]);
  // The response stays with the unit that it is about.
  expect((await clinic.get(`/api/responses/${responseId}`)).status).toBe(200);

  const seen = await harbour.see();
  expect(seen.events.at(-1)).toMatchObject({ before: "clinic", after: "harbour", mayUndo: true });
  expect(seen.detail).toMatchObject({ mayReadContact: true, maySort: false });
  const contact = `/api/responses/${responseId}/contact`;
  const opened = await harbour.post(contact, { reason: "answer" });
  expect(await opened.json()).toMatchObject({ email: "maja@example.fi" });

  const { revision } = seen;
  const back = await clinic.deed("undo", { event: seen.events.at(-1)?.id, revision });
  expect(await back.json()).toMatchObject({
    unit: "clinic",
    status: "in-progress",
    handler: { id: await clinic.me() },
  });
  expect(await harbour.look()).toBe(404);
  expect((await harbour.post(contact, { reason: "answer" })).status).toBe(404);
});

it("is passed on to a unit that takes something, with a reason", async () => {
  const { work, db, deps } = await openWithCase();
  await db.writeAll([
    {
      sql: `INSERT INTO units (id, slug, parent_id, kind, name, ended_at)
        VALUES (5, 'old', 1, 'office', '{}', 1)`,
      args: [],
    },
  ]);
  deps.units.refresh();
  const handler = await work();
  const pass = async (unit: string, reason = "Fel ställe") =>
    (await handler.deed("transfer", { unit, reason, revision: 1 })).status;
  expect(await pass("old")).toBe(422);
  expect(await pass("nowhere")).toBe(422);
  expect(await pass("clinic")).toBe(422);
  expect(await pass("coast", " ")).toBe(422);
  expect(await pass("coast")).toBe(200);
});

it("a reader sees the case and may do nothing with it", async () => {
  const { work } = await openWithCase();
  const staff = await work("reader");
  expect(await staff.see()).toMatchObject({ mayHandle: false, handlers: [] });
  expect((await staff.deed("read", { revision: 1 })).status).toBe(403);
});
