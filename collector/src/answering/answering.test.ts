import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Answering, MissedCasePage } from "@respons/wire";
import { cases } from "../cases/table.ts";
import { forms } from "../forms/table.ts";
import { responses } from "../responses/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

const contact = { email: "client@example.fi" };

interface Given {
  /** Moment of arrival; the form promises an answer in five working days. */
  at: string;
  contact?: { email?: string; name?: string };
  answeredAt?: string;
  reactedAt?: string;
  unit?: string;
  language?: string;
}

/** A collector whose form promises five working days; `give` stores a case as it stands. */
async function openAnswering() {
  const collector = await openTestCollector();
  const { db, deps, clock } = collector;
  await db.write.update(forms).set({ promiseWorkingDays: 5 });
  const give = async ({ at, answeredAt, reactedAt = answeredAt, ...rest }: Given) => {
    const receivedAt = new Date(at);
    const form = await deps.forms.find("visit");
    const { unit = "clinic", language = "sv", contact: given } = rest;
    const sent = validResponse({ unit, language, ...(given ? { contact: given } : {}) });
    if (!form) throw new Error("the test collector has this form");
    await deps.accept(form, sent, receivedAt);
    const [row] = await db.read.select().from(responses).where(eq(responses.clientId, sent.id));
    if (!row) throw new Error("the response was stored");
    const stands = {
      unitId: row.unitId,
      status: answeredAt ? ("answered" as const) : ("new" as const),
      dueDay: row.promisedBy ?? "9999-12-31",
      receivedAt,
      reactedAt: reactedAt === undefined ? null : new Date(reactedAt),
      answeredAt: answeredAt === undefined ? null : new Date(answeredAt),
    };
    await db.write
      .insert(cases)
      .values({ response: row.seq, ...stands })
      .onConflictDoUpdate({ target: cases.response, set: stands });
    return row.responseId;
  };
  const { get } = await collector.signIn();
  const read = async (query = "") =>
    (await (await get(`/api/answering${query}`)).json()) as Answering;
  const readMisses = async (query = "") =>
    (await (await get(`/api/answering/misses${query}`)).json()) as MissedCasePage;
  clock.now = new Date("2026-11-22T10:00:00Z");
  return { ...collector, get, give, read, readMisses };
}

it("what is promised for a day ahead is neither kept nor missed", async () => {
  const { give, read } = await openAnswering();
  // Promised by Monday the 9th: kept on its last evening, late by a night, never answered.
  await give({ at: "2026-11-02T08:00:00Z", contact, answeredAt: "2026-11-09T21:59:00Z" });
  await give({ at: "2026-11-02T08:00:00Z", contact, answeredAt: "2026-11-09T22:01:00Z" });
  await give({ at: "2026-11-02T08:00:00Z", contact });
  // Promised by the 27th: answered already, and not yet.
  await give({ at: "2026-11-20T08:00:00Z", contact, answeredAt: "2026-11-20T12:00:00Z" });
  await give({ at: "2026-11-20T08:00:00Z", contact });
  await give({ at: "2026-11-20T08:00:00Z", contact });
  // A name alone is promised nothing; nobody's name is in neither share.
  await give({ at: "2026-11-02T08:00:00Z", contact: { name: "Anna" } });
  await give({ at: "2026-11-02T08:00:00Z" });
  const { total, received } = await read();
  expect([received, total.cases]).toEqual([8, 8]);
  expect(total.named).toMatchObject({ n: 7, answered: 3, waiting: 2, due: 3, inTime: 1, late: 1 });
  expect(total.answerable).toMatchObject({ n: 6, answered: 3, waiting: 2, due: 3, inTime: 1 });
  expect(total.answerable.share?.value).toBe(50);
  // Four do not wait, and three are due: too few for a share.
  expect(total.answerable.shareWithoutWaiting).toBeNull();
  expect(total.named.shareWithoutWaiting?.value).toBe(60);
  expect(total.named.shareInTime).toBeNull();
});

it("figures of a day that is over are those of its end", async () => {
  const { give, read, readMisses } = await openAnswering();
  await give({ at: "2026-11-02T08:00:00Z", contact, answeredAt: "2026-11-12T08:00:00Z" });
  for (let i = 0; i < 4; i += 1) {
    await give({ at: "2026-11-02T08:00:00Z", contact, answeredAt: "2026-11-06T08:00:00Z" });
  }
  await give({ at: "2026-11-10T22:30:00Z", contact, answeredAt: "2026-11-11T08:00:00Z" });
  const then = await read("?asOf=2026-11-10");
  expect([then.asOf, then.isOver, then.received, then.total.cases]).toEqual([
    "2026-11-10",
    true,
    5,
    5,
  ]);
  expect(then.total.named).toMatchObject({ answered: 4, waiting: 0, due: 5, inTime: 4, late: 0 });
  expect((await readMisses("?asOf=2026-11-10")).misses).toMatchObject([
    { daysLate: 1, answeredAt: null },
  ]);
  // On its last day a promise is not over.
  expect((await read("?asOf=2026-11-08")).total.named).toMatchObject({ due: 0, waiting: 1 });
  const now = await read("?asOf=2026-11-22");
  expect([now.asOf, now.isOver]).toEqual(["2026-11-22", false]);
  expect(now.total.named).toMatchObject({ n: 6, answered: 6, due: 6, inTime: 5, late: 1 });
  expect((await readMisses()).misses).toMatchObject([{ daysLate: 3, promisedBy: "2026-11-09" }]);
});

it("times are means and medians in days, from arrival to the first sign and to the reply", async () => {
  const { give, read } = await openAnswering();
  const at = "2026-11-02T08:00:00Z";
  for (const day of ["03", "04", "05", "06"]) {
    await give({ at, answeredAt: `2026-11-${day}T08:00:00Z`, reactedAt: "2026-11-02T20:00:00Z" });
  }
  await give({ at, answeredAt: "2026-11-22T08:00:00Z" });
  await give({ at, answeredAt: "2026-11-22T08:00:00Z" });
  await give({ at, reactedAt: "2026-11-03T08:00:00Z" });
  await give({ at });
  const { total } = await read();
  // 1, 2, 3, 4, 20 and 20 days; to the first sign half a day four times, 20 twice, and one.
  expect(total.answer).toEqual({ n: 6, meanDays: 8.3, medianDays: 3.5 });
  expect(total.reaction).toEqual({ n: 7, meanDays: 6.1, medianDays: 0.5 });
});

it("units, languages and months stand apart, and few are hidden", async () => {
  const { give, read } = await openAnswering();
  for (let i = 0; i < 5; i += 1) {
    await give({ at: "2026-10-05T08:00:00Z", contact, answeredAt: "2026-10-06T08:00:00Z" });
  }
  const [answeredAt, language] = ["2026-11-03T08:00:00Z", "fi"];
  await give({ at: "2026-11-02T08:00:00Z", contact, answeredAt, language, unit: "coast" });
  const { units, languages, months } = await read();
  expect(units.map(({ key, cases: n }) => [key, n])).toEqual([
    ["clinic", 5],
    ["coast", 1],
  ]);
  expect(languages.map(({ key, named }) => [key, named.n, named.suppressed])).toEqual([
    ["fi", 1, true],
    ["sv", 5, false],
  ]);
  expect(languages[0]?.named).toMatchObject({ answered: 0, share: null });
  expect(languages[0]?.answer).toEqual({ n: 1, meanDays: null, medianDays: null });
  expect(months.map(({ key, named }) => [key, named.inTime])).toEqual([
    ["2026-10", 5],
    ["2026-11", 0],
  ]);
  expect((await read("?unit=clinic&language=fi")).total.cases).toBe(0);
  expect((await read("?from=2026-11-01")).total.cases).toBe(1);
});

it("reads the cases of the caller's units alone, and counts no deleted one", async () => {
  const { give, signIn, deps, db, read } = await openAnswering();
  const responseId = await give({ at: "2026-11-02T08:00:00Z", contact, unit: "clinic" });
  await give({ at: "2026-11-02T08:00:00Z", contact, unit: "coast" });
  const { get } = await signIn([{ role: "reader", unit: "clinic" }]);
  const figures = (await (await get("/api/answering")).json()) as Answering;
  expect([figures.received, figures.total.cases]).toEqual([1, 1]);
  const { misses } = (await (await get("/api/answering/misses")).json()) as MissedCasePage;
  expect(misses).toMatchObject([{ responseId, unit: "clinic", handler: null, daysLate: 13 }]);
  const refused = await get("/api/answering?unit=coast");
  expect(refused.status).toBe(200);
  const [row] = await db.read.select().from(responses).where(eq(responses.responseId, responseId));
  await deps.erase(row?.clientId ?? "");
  expect((await read()).total.cases).toBe(1);
});

it("lists misses page by page", async () => {
  const { give, readMisses } = await openAnswering();
  const ids: string[] = [];
  for (let i = 0; i < 52; i += 1) {
    ids.unshift(await give({ at: `2026-10-05T08:00:${String(i).padStart(2, "0")}Z`, contact }));
  }
  const first = await readMisses();
  const second = await readMisses(`?cursor=${first.nextCursor}`);
  expect([...first.misses, ...second.misses].map(({ responseId }) => responseId)).toEqual(ids);
  expect([first.misses.length, second.nextCursor]).toEqual([50, null]);
});
