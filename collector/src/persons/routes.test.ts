import { describe, expect, it } from "vitest";
import type { PersonFindings } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";

const reason = "begäran 12/2026";
const email = "maja@example.fi";

async function openWithPerson() {
  const collector = await openTestCollector();
  const own = [
    validResponse({ answers: { rating: 2, comment: "Väntade länge" }, contact: { email } }),
    validResponse({ unit: "clinic", contact: { name: "Maja", phone: "+358 40 123 4567" } }),
  ];
  const others = [
    validResponse({ contact: { email: "maija@example.fi" } }),
    validResponse({ contact: { name: "Maja" } }),
    validResponse(),
  ];
  for (const response of [...own, ...others]) await collector.post(response);
  const officer = await collector.signIn([{ role: "data-protection-officer", unit: "coast" }]);
  const ask = (what: string, body: object, as = officer) =>
    as.post(`/api/persons/${what}`, { reason, ...body }, as.cookie);
  const search = async (body: object, as = officer) =>
    ((await (await ask("search", body, as)).json()) as PersonFindings).responses;
  const audit = async () =>
    JSON.stringify(await collector.db.read.values("SELECT * FROM audit_log"));
  return { ...collector, own, others, ask, search, audit };
}

describe("a person's data", () => {
  it("is found by the address or the number, however it is written, and without the contact", async () => {
    const { search } = await openWithPerson();
    expect(await search({ email: " MAJA@example.FI " })).toHaveLength(1);
    expect(await search({ phone: "040-1234567" })).toMatchObject([{ unit: "clinic" }]);
    const both = await search({ email, phone: "0401234567" });
    expect(both).toHaveLength(2);
    expect(JSON.stringify(both)).not.toMatch(/maja|1234567/i);
    expect(await search({ email: "nobody@example.fi" })).toEqual([]);
  });

  it("is what the role reaches, and nothing of other units", async () => {
    const { search, signIn, ask } = await openWithPerson();
    const clinic = await signIn([{ role: "data-protection-officer", unit: "clinic" }]);
    expect(await search({ email, phone: "0401234567" }, clinic)).toMatchObject([
      { unit: "clinic" },
    ]);
    const handler = await signIn([{ role: "handler", unit: "coast" }]);
    expect((await ask("search", { email }, handler)).status).toBe(403);
  });

  it("is asked for with a reason, an address or number, and by somebody who has just shown who they are", async () => {
    const { ask, clock } = await openWithPerson();
    expect((await ask("search", {})).status).toBe(422);
    expect((await ask("search", { email, reason: " " })).status).toBe(422);
    clock.now = new Date(clock.now.getTime() + 11 * 60_000);
    for (const what of ["search", "export", "erase"]) {
      expect(await (await ask(what, { email, count: 1 })).json()).toMatchObject({
        code: "verification-required",
      });
    }
  });

  it("is given as one document with answers, questions and contact", async () => {
    const { ask, audit } = await openWithPerson();
    const answer = await ask("export", { email, phone: "0401234567" });
    expect(answer.headers.get("content-disposition")).toContain("respons-person-2026-11-22.json");
    expect(await answer.json()).toMatchObject({
      responses: [
        {
          contact: { email },
          answers: [
            { question: "comment", text: "Väntade länge", asked: { sv: "Mer?" } },
            { question: "rating", value: "2" },
          ],
        },
        { contact: { name: "Maja", phone: "+358 40 123 4567" }, unit: "clinic" },
      ],
    });
    expect(await audit()).toContain("person-data.exported");
    expect(await audit()).toContain(reason);
    expect(await audit()).not.toMatch(/maja@|1234567/i);
  });

  it("holds what was written in the case, notes too", async () => {
    const { ask, db } = await openWithPerson();
    for (const kind of ["client", "note"]) {
      await db.writeAll([
        {
          sql: `INSERT INTO case_messages (response, kind, text, language, created_at)
            SELECT min(response), ?, ?, 'sv', 0 FROM cases`,
          args: [kind, `text of a ${kind}`],
        },
      ]);
    }
    const { responses } = (await (await ask("export", { email })).json()) as {
      responses: { thread: unknown[] }[];
    };
    const createdAt = "1970-01-01T00:00:00.000Z";
    expect(responses[0]?.thread).toEqual([
      { kind: "client", text: "text of a client", language: "sv", createdAt },
      { kind: "note", text: "text of a note", language: "sv", createdAt },
    ]);
  });

  it("is erased whole, once the number is confirmed, and nobody else's with it", async () => {
    const { ask, search, db, post, own, audit } = await openWithPerson();
    const person = { email, phone: "0401234567" };
    expect((await ask("erase", { ...person, count: 1 })).status).toBe(409);
    expect(await (await ask("erase", { ...person, count: 2 })).json()).toEqual({ erased: 2 });
    expect(await search(person)).toEqual([]);
    expect(await db.read.values("SELECT count(*) FROM responses")).toEqual([[3]]);
    const counts = "SELECT sum(n) FROM answer_counts WHERE question = ''";
    expect(await db.read.values(counts)).toEqual([[3]]);
    for (const response of own) expect((await post(response)).status).toBe(410);
    const written = await audit();
    expect(written.match(/response\.erased/g)).toHaveLength(2);
    expect(written).toContain("person-data.erased");
    expect(written).not.toMatch(/maja@|1234567/i);
  });

  it("can be one response, erased by its id", async () => {
    const { search, signIn, db } = await openWithPerson();
    const [found] = await search({ email });
    const officer = await signIn([{ role: "data-protection-officer", unit: "coast" }]);
    const path = `/api/responses/${found?.responseId}/erase`;
    expect((await officer.post(path, { reason }, officer.cookie)).status).toBe(204);
    expect((await officer.post(path, { reason }, officer.cookie)).status).toBe(404);
    expect(await db.read.values("SELECT count(*) FROM responses")).toEqual([[4]]);
  });
});
