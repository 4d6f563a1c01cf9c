import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Acknowledgement } from "@respons/wire";
import { setClosed } from "../forms/store.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

const countRows = async (
  db: Awaited<ReturnType<typeof openTestCollector>>["db"],
  table: string,
) => {
  const [row] = await db.write.values<[number]>(sql.raw(`SELECT count(*) FROM ${table}`));
  return row?.[0];
};

describe("POST /v1/forms/{form}/responses", () => {
  it("stores a response and answers 201 with a receipt", async () => {
    const { post, db } = await openTestCollector();
    const response = validResponse({ answers: { rating: 4, comment: "Tack!" } });
    const answer = await post(response);
    expect(answer.status).toBe(201);
    const body = (await answer.json()) as Acknowledgement;
    expect(body).toEqual({
      id: response.id,
      receipt: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{24}$/),
      receivedAt: "2026-11-22T10:00:00.000Z",
      promisedBy: null,
      comment: "Tack!",
    });
    expect(await countRows(db, "responses")).toBe(1);
  });

  it("answers a repeat with 200 and the same body, and stores it once", async () => {
    const { post, db, clock } = await openTestCollector();
    const response = validResponse({ answers: { rating: 4, comment: "Min kod är 010594Y9032" } });
    const first = await (await post(response)).json();
    clock.now = new Date("2026-11-23T10:00:00Z");
    const repeats = await Promise.all(Array.from({ length: 10 }, () => post(response)));
    for (const repeat of repeats) {
      expect(repeat.status).toBe(200);
      expect(await repeat.json()).toEqual(first);
    }
    expect(await countRows(db, "responses")).toBe(1);
    expect(await countRows(db, "answers")).toBe(2);
  });

  it("stores the same response sent twice at once only once", async () => {
    const { post, db } = await openTestCollector();
    const response = validResponse();
    const answers = await Promise.all([post(response), post(response), post(response)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(await countRows(db, "responses")).toBe(1);
    const [count] = await db.write.values(
      sql.raw("SELECT sum(n) FROM answer_counts WHERE question = ''"),
    );
    expect(count).toEqual([1]);
  });

  it("takes the keys of a repeat in any order", async () => {
    const { post } = await openTestCollector();
    const response = validResponse({ answers: { rating: 4, reasons: ["quick"] } });
    await post(response);
    const { answers, ...rest } = response;
    const repeat = await post({ answers: { reasons: answers["reasons"], rating: 4 }, ...rest });
    expect(repeat.status).toBe(200);
  });

  it("refuses an id that was used with other content", async () => {
    const { post, db } = await openTestCollector();
    const response = validResponse();
    await post(response);
    const answer = await post({ ...response, answers: { rating: 1 } });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: "id-used" });
    expect(await countRows(db, "responses")).toBe(1);
  });

  it("masks identity codes and account numbers before they are stored, everywhere", async () => {
    const { post, db } = await openTestCollector();
    const answer = await post(
      validResponse({
        answers: {
          rating: 2,
          comment: "Jag är 010594Y9032, konto FI21 1234 5600 0007 85.",
          reasons: ["other"],
          "reasons.other": "010594y9032",
        },
        context: { who: "010594Y9032" },
        page: "https://service.example/010594Y9032",
      }),
    );
    expect(((await answer.json()) as Acknowledgement).comment).toBe(
      "Jag är [personbeteckning], konto [kontonummer].",
    );
    const rows = await db.write.values(
      sql.raw(
        "SELECT group_concat(a.text || r.page || r.context) FROM answers a JOIN responses r ON r.seq = a.response",
      ),
    );
    expect(JSON.stringify(rows)).not.toMatch(/594y9032|5600 0007/i);
  });

  it("keeps a phone and an e-mail as the person left them", async () => {
    const { post } = await openTestCollector();
    const answer = await post(
      validResponse({ answers: { rating: 2, comment: "Ring 040 123 4567 eller a@example.fi" } }),
    );
    expect(((await answer.json()) as Acknowledgement).comment).toBe(
      "Ring 040 123 4567 eller a@example.fi",
    );
  });

  it("keeps the contact sealed and apart", async () => {
    const { post, db } = await openTestCollector();
    await post(
      validResponse({ contact: { name: "Maja", email: "maja@example.fi", wantsReply: true } }),
    );
    const rows = await db.write.values(sql.raw("SELECT * FROM contacts, responses"));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/maja/i);
  });

  it("takes an unknown unit as the form's own and flags it", async () => {
    const { post, db } = await openTestCollector();
    await post(validResponse({ unit: "no-such-place" }));
    await post(validResponse({ unit: "1.2.246.10.1.10.1" }));
    const rows = await db.write.values(
      sql.raw("SELECT unit_id, unit_unknown FROM responses ORDER BY seq"),
    );
    expect(rows).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it("counts each answer in the daily roll-up", async () => {
    const { post, db } = await openTestCollector();
    await post(validResponse({ answers: { rating: 5, reasons: ["quick", "friendly"] } }));
    await post(validResponse({ answers: { rating: 5, comment: "Bra" } }));
    const rows = await db.write.values(
      sql.raw("SELECT day, question, value, n FROM answer_counts ORDER BY question, value"),
    );
    expect(rows).toEqual([
      ["2026-11-22", "", "", 2],
      ["2026-11-22", "comment", "", 1],
      ["2026-11-22", "rating", "", 2],
      ["2026-11-22", "rating", "5", 2],
      ["2026-11-22", "reasons", "", 1],
      ["2026-11-22", "reasons", "friendly", 1],
      ["2026-11-22", "reasons", "quick", 1],
    ]);
  });

  it("answers a repeat as before when the form has closed since, and takes nothing new", async () => {
    const { post, db } = await openTestCollector();
    const response = validResponse();
    const first = await (await post(response)).json();
    await setClosed(db.write, "visit", { sv: "Stängt." });
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // what a form says is kept a second
    const repeat = await post(response);
    expect([repeat.status, await repeat.json()]).toEqual([200, first]);
    expect((await post(validResponse())).status).toBe(410);
    expect(await countRows(db, "responses")).toBe(1);
  });

  it("answers 410 for ever once a response was erased", async () => {
    const { post, deps, db } = await openTestCollector();
    const response = validResponse({ answers: { rating: 5, comment: "Bort med det" } });
    await post(response);
    await deps.erase(response.id);
    const answer = await post(response);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ code: "response-erased" });
    for (const table of ["responses", "answers", "contacts"])
      expect(await countRows(db, table)).toBe(0);
    const [left] = await db.write.values(sql.raw("SELECT sum(n) FROM answer_counts"));
    expect(left).toEqual([0]);
  });
});
