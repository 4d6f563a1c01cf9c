import { expect, it } from "vitest";
import type { CasePage, Response as Sent } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";

type Collector = Awaited<ReturnType<typeof openTestCollector>>;

async function read(
  staff: Awaited<ReturnType<Collector["signIn"]>>,
  query = "",
): Promise<CasePage> {
  const answer = await staff.get(`/api/cases${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as CasePage;
}

/** Ids of the responses sent as they are stored, by what they are called in the test. */
async function responseIdOf({ db }: Collector, { id }: Sent): Promise<string> {
  const rows = await db.read.values<[string]>(
    `SELECT response_id FROM responses WHERE client_id = '${id}'`,
  );
  return rows[0]?.[0] ?? "";
}

it("a comment or a client who can be answered makes a case, scores alone make none", async () => {
  const collector = await openTestCollector();
  const { post, signIn } = collector;
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

  const page = await read(await signIn());
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
  const { signIn } = await openTestCollector();
  const staff = await signIn();
  const { id, formVersion, language, answers } = validResponse({
    answers: { rating: 1, comment: "Ringde om kölden" },
  });
  const entry = { id, formVersion, language, answers, unit: "clinic", medium: "phone" };
  const body = { ...entry, givenAt: "2026-11-19" };
  expect((await staff.post("/api/forms/visit/entries", body, staff.cookie)).status).toBe(201);
  expect((await read(staff)).cases[0]).toMatchObject({ unit: "clinic", status: "new" });
});

it("what is held back has no case until it is released, and none in the queue once it is spam", async () => {
  const collector = await openTestCollector();
  const { clock, deps, signIn } = collector;
  const form = await deps.forms.find("visit");
  if (!form) throw new Error("the test collector has this form");
  const sent = validResponse({ answers: { rating: 1, comment: "Köp här" } });
  await deps.accept(form, sent, clock.now, { signals: ["many-links"] });
  const staff = await signIn();
  const responseIds = [await responseIdOf(collector, sent)];
  const open = async (decision: string) => {
    const path = "/api/quarantine/decisions";
    await staff.post(path, { responseIds, decision }, staff.cookie);
    const { cases, counts } = await read(staff, "?view=all");
    const detail = await staff.get(`/api/cases/${responseIds[0]}`);
    return [
      cases.length,
      counts.open,
      (await read(staff, "?form=visit")).counts.open,
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
  const collector = await openTestCollector();
  const { clock, deps, signIn } = collector;
  const form = await deps.forms.find("visit");
  if (!form) throw new Error("the test collector has this form");
  const sent = validResponse();
  await deps.accept(form, sent, clock.now, { signals: ["only-links"] });
  const staff = await signIn();
  const responseIds = [await responseIdOf(collector, sent)];
  await staff.post(
    "/api/quarantine/decisions",
    { responseIds, decision: "released" },
    staff.cookie,
  );
  expect((await read(staff, "?view=all")).cases).toEqual([]);
});
