import { findPersonalData } from "@respons/privacy";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { caseEvents, caseMessages, cases } from "../cases/table.ts";
import { responses } from "../responses/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { casesSeed, createCasePlanner, isCase, LAST_DAY, type PlannedCase } from "./case-plan.ts";
import { insertDemonstrationCases } from "./insert-cases.ts";
import { listWorkingDays } from "./list-working-days.ts";
import { planResponses, type PlannedResponse } from "./plan.ts";
import { createRandom } from "./random.ts";
import { replyTexts } from "./replies/index.ts";

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });

interface Made extends PlannedCase {
  planned: PlannedResponse;
  day: string;
}

const { deps } = await openTestCollector();
const workingDays = await listWorkingDays(deps);
const planned = [...planResponses()].filter(isCase);

function planAll(): Made[] {
  const planCase = createCasePlanner(createRandom(casesSeed), workingDays);
  return planned.map((one) => {
    const day = dayFormat.format(one.receivedAt);
    return Object.assign(planCase(one, day), { planned: one, day });
  });
}
const made = planAll();

const isAnswerable = ({ planned }: Made) => {
  const { contact } = planned.response;
  return Boolean(contact?.email ?? contact?.phone) && contact?.wantsReply === true;
};

describe("what became of the demonstration's feedback", () => {
  it("is the same in every run", () => {
    expect(JSON.stringify(planAll())).toBe(JSON.stringify(made));
  });

  it("happens after arrival, on working days, in order, and not after the document's day", () => {
    const wrong = made.filter(({ planned, messages, events }) => {
      const times = [planned.receivedAt, ...messages.map(({ at }) => at)].map(Number);
      const days = [...messages, ...events].map(({ at }) => dayFormat.format(at));
      return (
        JSON.stringify(times) !== JSON.stringify(times.toSorted((a, b) => a - b)) ||
        events.some(({ at }) => at <= planned.receivedAt) ||
        days.some((day) => day > LAST_DAY || !workingDays.includes(day))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("answers everybody who was promised it, a few too late; two wait still", () => {
    const promised = made.filter(isAnswerable);
    const dueOn = (day: string) => workingDays[workingDays.findIndex((one) => one > day) + 4];
    const open = promised.filter(({ answeredAt }) => answeredAt === null);
    const late = promised.filter(({ answeredAt, day }) => {
      const due = dueOn(day);
      return answeredAt && due && dayFormat.format(answeredAt) > due;
    });
    expect([promised.length, open.length, late.length]).toEqual([468, 2, 17]);
    // Neither is due before the document's day is over.
    expect(open.map(({ day }) => dueOn(day))).toEqual([undefined, undefined]);
  });

  it("answers all that was named in the year of the document that says so, but what is not due", () => {
    const named = made.filter(({ planned, day }) => planned.response.contact && day > "2021");
    const open = named.filter(({ answeredAt }) => answeredAt === null);
    expect([named.length, open.length, open.every(isAnswerable)]).toEqual([21, 2, true]);
  });

  it("leaves a handful unread", () => {
    expect(made.filter(({ isUnread }) => isUnread).length).toBe(7);
    expect(made.every(({ isUnread, status }) => !isUnread || status === "new")).toBe(true);
  });
});

it("what staff write holds no personal data, in any language", () => {
  const found = Object.values(replyTexts)
    .flatMap(({ replies, thanks, interim, followUps, notes }) =>
      [Object.values(replies).flat(), thanks, interim, followUps, notes].flat(),
    )
    .filter((text) => findPersonalData(text).length > 0);
  expect(found).toEqual([]);
});

it("cases are stored with what was written and done, also where they were made on arrival", async () => {
  const { db, post } = await openTestCollector();
  const sent = validResponse({ answers: { rating: 1, comment: "Kom aldrig fram." } });
  await post(sent);
  const at = new Date("2026-11-23T10:00:00Z");
  const history: PlannedCase = {
    status: "answered",
    unit: "clinic",
    isUnread: false,
    reactedAt: at,
    answeredAt: at,
    messages: [{ kind: "reply", text: "Tack!", author: "Carola", at }],
    events: [
      { kind: "transfer", before: "coast", after: "clinic", reason: "Fel", actor: "Carola", at },
    ],
  };
  const stored = [{ clientId: sent.id, language: "sv", history }];
  await insertDemonstrationCases((statements) => db.writeAll(statements), stored);
  const [row] = await db.read
    .select()
    .from(cases)
    .innerJoin(responses, eq(responses.seq, cases.response));
  expect(row?.cases).toMatchObject({
    unitId: 2,
    status: "answered",
    unreadSince: null,
    answeredAt: at,
    dueDay: "9999-12-31",
    receivedAt: row?.responses.receivedAt,
  });
  expect(await db.read.select().from(caseMessages)).toMatchObject([
    { kind: "reply", text: "Tack!", authorName: "Carola", mailKey: null, createdAt: at },
  ]);
  expect(await db.read.select().from(caseEvents)).toMatchObject([
    { kind: "transfer", before: "coast", after: "clinic", reason: "Fel" },
  ]);
});
