import { expect, it } from "vitest";
import { openWithCase } from "../test-cases.ts";

it("taking a new case puts it in progress and read, and giving it back makes it new", async () => {
  const { work } = await openWithCase();
  const handler = await work();
  const id = await handler.me();
  const seen = await handler.see();
  expect(seen).toMatchObject({ status: "new", mayHandle: true, reach: "page", handler: null });
  expect(seen.handlers.map((one) => one.id)).toContain(id);
  const taken = await handler.do("handler", { handler: id });
  expect(taken).toMatchObject({
    status: "in-progress",
    handler: { id, name: "handler above" },
    revision: 2,
  });
  expect(taken.unreadSince).toBeNull();
  expect(taken.events).toMatchObject([
    { kind: "handler", before: null, after: "handler above", mayUndo: true },
  ]);
  expect((await handler.list("?view=mine")).cases).toHaveLength(1);
  expect(await handler.do("handler", { handler: null })).toMatchObject({
    status: "new",
    handler: null,
  });
});

it("a person who may not handle the unit's cases is given none", async () => {
  const { work } = await openWithCase();
  const handler = await work();
  const reader = await work("reader", "own");
  const answer = await handler.deed("handler", { handler: await reader.me(), revision: 1 });
  expect(answer.status).toBe(422);
  expect(await reader.see()).toMatchObject({ mayHandle: false, handlers: [] });
});

it("of two handlers at once one is told that the case has changed", async () => {
  const { work } = await openWithCase();
  const [first, second] = [await work(), await work()];
  const answers = await Promise.all([
    first.deed("handler", { handler: await first.me(), revision: 1 }),
    second.deed("handler", { handler: await second.me(), revision: 1 }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const { events, revision } = await first.see();
  expect([events.length, revision]).toEqual([1, 2]);
  const late = await second.deed("notes", { text: "Ringer upp", revision: 1 });
  expect(await late.json()).toMatchObject({ code: "changed-meanwhile" });
  expect((await first.see()).thread).toEqual([]);
});

it("marking it handled is the reaction, and undoing brings back all that was", async () => {
  const { work } = await openWithCase();
  const handler = await work();
  const before = await handler.see();
  const handled = await handler.do("status", { status: "handled-without-answer" });
  expect(handled).toMatchObject({
    status: "handled-without-answer",
    late: false,
    answeredAt: null,
  });
  expect([handled.reactedAt, handled.unreadSince]).toEqual(["2026-11-22T10:00:00.000Z", null]);
  expect((await handler.list()).cases).toEqual([]);
  expect((await handler.list("?view=ended")).cases).toHaveLength(1);
  const undone = await handler.do("undo", { event: handled.events.at(-1)?.id });
  expect(undone).toEqual({ ...before, revision: 3 });
});

it("what stands so already is only read, and stands in no history twice", async () => {
  const { work } = await openWithCase();
  const handler = await work();
  expect((await handler.do("status", { status: "new" })).unreadSince).toBeNull();
  await handler.do("handler", { handler: null });
  await handler.do("status", { status: "new" });
  const { events, revision } = await handler.see();
  expect([events.map(({ kind }) => kind), revision]).toEqual([["read"], 2]);
});

it("a deed can be undone until something has followed", async () => {
  const { work } = await openWithCase();
  const handler = await work();
  const { events } = await handler.do("read");
  const noted = await handler.do("notes", { text: "Ring 131052-308T på måndag" });
  expect(noted.thread).toMatchObject([{ kind: "note", author: "handler above", delivery: null }]);
  expect(noted.thread[0]?.text).not.toContain("131052");
  expect(noted.events).toMatchObject([{ kind: "read", mayUndo: false }]);
  const { revision } = noted;
  const answer = await handler.deed("undo", { event: events[0]?.id, revision });
  expect(answer.status).toBe(409);
});

it("each deed is in the audit log, without what was written", async () => {
  const { work, db } = await openWithCase();
  const handler = await work();
  const marked = await handler.do("read");
  await handler.do("undo", { event: marked.events[0]?.id });
  await handler.do("handler", { handler: await handler.me() });
  await handler.do("status", { status: "waiting-for-client" });
  await handler.do("notes", { text: "hemlig-anteckning" });
  await handler.do("transfer", { unit: "coast", reason: "hemligt-skäl" });
  const rows = await db.read.values<[string, string]>(
    "SELECT action, details FROM audit_log WHERE action LIKE 'case.%' ORDER BY seq",
  );
  expect(rows.map(([action]) => action)).toEqual([
    "case.status-set",
    "case.undone",
    "case.handler-set",
    "case.status-set",
    "case.noted",
    "case.transferred",
  ]);
  expect(JSON.stringify(rows)).not.toContain("heml");
});
