import { describe, expect, it } from "vitest";
import type { Acknowledgement } from "@respons/wire";
import { caseMessages, cases } from "../cases/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

const POST_ID = "1cf4a2d8-52f4-4ad0-9d7c-6c6a2f3f7d11";

async function open(comment = "Trappan var hal") {
  const collector = await openTestCollector({ environment: { RESPONS_RATE_LIMITS: "on" } });
  const response = validResponse({ answers: { rating: 2, comment } });
  const { receipt } = (await (await collector.post(response)).json()) as Acknowledgement;
  const write = (message: string, more: Record<string, string> = {}) =>
    collector.postPage("/r?lang=sv", {
      receipt,
      action: "write",
      post: crypto.randomUUID(),
      message,
      ...more,
    });
  const messages = () => collector.db.read.select().from(caseMessages);
  const theCase = async () => (await collector.db.read.select().from(cases))[0];
  const page = async () => (await collector.postPage("/r?lang=sv", { receipt })).text();
  return { ...collector, receipt, response, write, messages, theCase, page };
}

/** What a text field of the page holds. */
const fieldOf = (html: string) => /<textarea[^>]*>\n?([^<]*)<\/textarea/.exec(html)?.[1];

describe("what a client writes back", () => {
  it("goes into the case, which opens again, and is read on the page", async () => {
    const { db, write, messages, theCase } = await open();
    await db.write.update(cases).set({ status: "answered", unreadSince: null, handlerId: "anna" });
    const answer = await write("Den är fortfarande hal.\r\nOch mörk.");
    const shown = await answer.text();
    expect(answer.status).toBe(200);
    expect(shown).toContain("Meddelandet kom fram");
    expect(shown).toContain("Du skrev den 22 november 2026");
    expect(shown).toContain("Den är fortfarande hal.\nOch mörk.");
    expect(shown).toContain("Under behandling");
    expect(await messages()).toMatchObject([
      { kind: "client", text: "Den är fortfarande hal.\nOch mörk.", language: "sv" },
    ]);
    expect(await theCase()).toMatchObject({ status: "in-progress", handlerId: "anna" });
    expect((await theCase())?.unreadSince).not.toBeNull();
  });

  it("makes a case where there was none", async () => {
    const { db, write, theCase } = await open("");
    await db.write.delete(cases);
    await write("Jag vill ändå säga något.");
    expect(await theCase()).toMatchObject({ status: "new", unitId: 1 });
  });

  it("is stored once, however often the same page is posted", async () => {
    const { write, messages, theCase } = await open();
    const answers = [
      ...(await Promise.all([1, 2, 3].map(() => write("En gång", { post: POST_ID })))),
      await write("En gång", { post: POST_ID }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await messages()).toHaveLength(1);
    expect((await theCase())?.revision).toBe(2);
  });

  it.each([
    ["empty", "  ", 422, "Skriv ett meddelande först."],
    ["too long", "å".repeat(10_001), 422, "Förkorta det till högst 10 000"],
  ])("comes back when it is %s, with what was typed", async (_, text, status, words) => {
    const { write, messages } = await open();
    const answer = await write(text);
    const html = (await answer.text()).replaceAll("\u00a0", " ");
    expect([answer.status, fieldOf(html)]).toEqual([status, text.trim()]);
    expect(html).toContain(words);
    expect(await messages()).toEqual([]);
  });

  it("is asked about where it holds personal data, and stored as decided", async () => {
    const { write, messages } = await open();
    const text = "Ring 040 123 4567. Mitt nummer är 131052-308T.";
    const asked = await (await write(text, { post: POST_ID })).text();
    expect(asked).toContain("131052-308T");
    expect(fieldOf(asked)).toBe(text);
    expect(await messages()).toEqual([]);
    const back = await (await write(text, { checked: "back" })).text();
    expect(fieldOf(back)).toBe(text);
    await write(text, { post: POST_ID, checked: "yes", "choice.0": "keep" });
    expect(await messages()).toMatchObject([
      { text: "Ring 040 123 4567. Mitt nummer är [personbeteckning]." },
    ]);
  });

  it("is held up after ten in a short time, with what was typed", async () => {
    const { write, messages } = await open();
    for (let i = 0; i < 10; i += 1) await write(`Meddelande ${i}`);
    const answer = await write("Ett till");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(fieldOf(await answer.text())).toBe("Ett till");
    expect(await messages()).toHaveLength(10);
  });

  it("goes nowhere with a wrong code", async () => {
    const { write, messages } = await open();
    const answer = await write("Hej", { receipt: "0".repeat(24) });
    expect(await answer.text()).toContain("Ingen respons hittades");
    expect(await messages()).toEqual([]);
  });

  it("goes with the response", async () => {
    const { write, receipt, postPage, messages } = await open();
    await write("Hej");
    await postPage("/r?lang=sv", { receipt, action: "erase" });
    expect(await messages()).toEqual([]);
    expect(await (await write("Hej igen")).text()).toContain("Ingen respons hittades");
    expect(await messages()).toEqual([]);
  });
});

describe("the thread on the receipt page", () => {
  it("holds replies and interim ones with their day, and neither notes nor names of staff", async () => {
    const { db, page, clock } = await open();
    const by = { authorId: "anna", authorName: "Anna Handläggare", createdAt: clock.now };
    await db.write.insert(caseMessages).values([
      { response: 1, kind: "interim-reply", text: "Vi tittar på det.", language: "sv", ...by },
      { response: 1, kind: "note", text: "Ring vaktmästaren", language: "sv", ...by },
      { response: 1, kind: "reply", text: "Trappan är <lagad>.", language: "sv", ...by },
      { response: 1, kind: "reply", text: null, language: "sv", ...by },
    ]);
    await db.write.update(cases).set({ status: "answered", unitId: 2 });
    const html = await page();
    expect(html).toContain("Kusten gav ett första besked den 22 november 2026");
    expect(html).toContain("Kusten svarade den 22 november 2026");
    expect(html).toContain("Trappan är &lt;lagad&gt;.");
    expect(html).toContain("Texten har raderats");
    expect(html).toContain("Besvarad");
    expect(html).toContain("Kliniken");
    expect(html).not.toMatch(/Anna|vaktmästaren/);
  });
});
