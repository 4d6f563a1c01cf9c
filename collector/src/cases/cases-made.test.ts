import { expect, it } from "vitest";
import { validResponse } from "../test-collector.ts";
import { openForStaff, responseIdOf } from "../test-cases.ts";

it("a comment or a client who can be answered makes a case, scores alone make none", async () => {
  const collector = await openForStaff();
  const { post, staff } = collector;
  const comment = validResponse({ answers: { rating: 1, comment: "Kallt i väntrummet" } });
  const reachable = validResponse({ contact: { email: "maja@example.fi" }, unit: "clinic" });
  const others = [
    validResponse(),
    validResponse({ answers: { rating: 2, reasons: ["other"], "reasons.other": "annat" } }),
    validResponse({ answers: { rating: 2, comment: " \n " } }),
    validResponse({ contact: { name: "Maja" } }),
    validResponse({ contact: { email: "maja@example.fi", wantsReply: false } }),
  ];
  for (const sent of [comment, reachable, ...others]) expect((await post(sent)).status).toBe(201);
  // The same once more is the same case.
  expect((await post(comment)).status).toBe(200);

  const page = await (await staff()).list();
  expect(page.cases.map((one) => one.response.responseId)).toEqual([
    await responseIdOf(collector, comment),
    await responseIdOf(collector, reachable),
  ]);
  expect(page.cases[1]).toMatchObject({
    status: "new",
    unit: "clinic",
    handler: null,
    late: false,
    unreadSince: "2026-11-22T10:00:00.000Z",
    messages: 0,
    revision: 1,
  });
  expect(page.counts).toEqual({ open: 2, mine: 0, unread: 2, late: 0, waiting: 0 });
  expect(page.oldestUnreadAt).toBe("2026-11-22T10:00:00.000Z");
});

it("what staff enter for a client becomes a case", async () => {
  const { staff } = await openForStaff();
  const clerk = await staff();
  const { id, formVersion, language, answers } = validResponse({
    answers: { rating: 1, comment: "Ringde om kölden" },
  });
  const entry = { id, formVersion, language, answers, unit: "clinic", medium: "phone" };
  const body = { ...entry, givenAt: "2026-11-19" };
  expect((await clerk.post("/api/forms/visit/entries", body)).status).toBe(201);
  expect((await clerk.list()).cases[0]).toMatchObject({ unit: "clinic", status: "new" });
});

it("what is held back has no case until it is released, and none in the queue once it is spam", async () => {
  const collector = await openForStaff();
  const { clock, deps, staff } = collector;
  const form = await deps.forms.find("visit");
  if (!form) throw new Error("the test collector has this form");
  const sent = validResponse({ answers: { rating: 1, comment: "Köp här" } });
  await deps.accept(form, sent, clock.now, { signals: ["many-links"] });
  const handler = await staff();
  const responseIds = [await responseIdOf(collector, sent)];
  const open = async (decision: string) => {
    const path = "/api/quarantine/decisions";
    await handler.post(path, { responseIds, decision });
    const { cases, counts } = await handler.list("?view=all");
    const detail = await handler.get(`/api/cases/${responseIds[0]}`);
    return [
      cases.length,
      counts.open,
      (await handler.list("?form=visit")).counts.open,
      detail.status,
    ];
  };
  expect(await open("held")).toEqual([0, 0, 0, 404]);
  expect(await open("spam")).toEqual([0, 0, 0, 404]);
  expect(await open("released")).toEqual([1, 1, 1, 200]);
  expect(await open("spam")).toEqual([0, 0, 0, 404]);
  expect(await open("released")).toEqual([1, 1, 1, 200]);
});

it("a score that a person releases still has no case", async () => {
  const collector = await openForStaff();
  const { clock, deps, staff } = collector;
  const form = await deps.forms.find("visit");
  if (!form) throw new Error("the test collector has this form");
  const sent = validResponse();
  await deps.accept(form, sent, clock.now, { signals: ["only-links"] });
  const handler = await staff();
  const responseIds = [await responseIdOf(collector, sent)];
  await handler.post("/api/quarantine/decisions", { responseIds, decision: "released" });
  expect((await handler.list("?view=all")).cases).toEqual([]);
});
