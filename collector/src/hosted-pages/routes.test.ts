import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";

/** The hidden fields of a page, as a browser would send them back. */
function hiddenFields(page: string): Record<string, string> {
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name, value]));
}

async function openPage(overrides?: Parameters<typeof openTestCollector>[0]) {
  const collector = await openTestCollector(overrides);
  const page = await (await collector.app.request("/f/visit?lang=sv")).text();
  return { ...collector, hidden: hiddenFields(page), page };
}

const count = async (db: Awaited<ReturnType<typeof openTestCollector>>["db"], table: string) =>
  (await db.write.values<[number]>(sql.raw(`SELECT count(*) FROM ${table}`)))[0]?.[0];

describe("hosted page", () => {
  it.each([
    ["sv", "Betyg", "Skicka"],
    ["fi", "Arvosana", "Lähetä"],
    ["en", "Rating", "Send"],
  ])("shows the form in %s", async (language, question, button) => {
    const { app } = await openTestCollector();
    const answer = await app.request(`/f/visit?lang=${language}`);
    const page = await answer.text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(question);
    expect(page).toContain(button);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("writes nothing on GET, whatever the address says", async () => {
    const { app, db } = await openTestCollector();
    const page = await (await app.request("/f/visit?lang=sv&score=4&channel=sms")).text();
    expect(page).toMatch(/value="4"\s+checked/);
    for (const table of ["responses", "display_counts"]) expect(await count(db, table)).toBe(0);
  });

  it("stores and thanks with the receipt; a reload gives the same receipt", async () => {
    const { postPage, hidden, db } = await openPage();
    const fields = { ...hidden, "answers.rating": "5", "answers.comment": "Tack så mycket" };
    const first = await (await postPage("/f/visit", fields)).text();
    const again = await (await postPage("/f/visit", fields)).text();
    const receipt = /([0-9A-Z]{4}-){5}[0-9A-Z]{4}/.exec(first)?.[0];
    expect(first).toContain("Tack så mycket");
    expect(receipt).toBeDefined();
    expect(again).toContain(receipt);
    expect(await count(db, "responses")).toBe(1);
    expect(await count(db, "display_counts")).toBe(2);
  });

  it("shows personal data before storing, and stores it masked", async () => {
    const { postPage, hidden, db } = await openPage();
    const fields = {
      ...hidden,
      "answers.rating": "2",
      "answers.comment": "Jag är 010594Y9032, ring 040 123 4567",
    };
    const step = await (await postPage("/f/visit", fields)).text();
    expect(step).toContain("Jag är [personbeteckning], ring 040 123 4567");
    expect(await count(db, "responses")).toBe(0);
    const thanks = await postPage("/f/visit", { ...fields, checked: "yes", "choice.1": "mask" });
    expect(await thanks.text()).toContain("Jag är [personbeteckning], ring [telefonnummer]");
    expect(await count(db, "responses")).toBe(1);
  });

  it.each([
    ["personbeteckning", "010594Y9032", ["mask"]],
    ["kontonummer", "FI21 1234 5600 0007 85", ["mask"]],
    ["e-postadress", "a@example.fi", ["move", "mask", "keep"]],
    ["telefonnummer", "040 123 4567", ["move", "mask", "keep"]],
    ["gatuadress", "Storgatan 5 B 12", ["mask", "keep"]],
    ["registernummer", "ABC-123", ["mask", "keep"]],
  ])("asks about a %s and does each of what it offers", async (name, stretch, offers) => {
    for (const offer of offers) {
      const { postPage, hidden } = await openPage();
      const text = `Här är ${stretch}, hälsningar.`;
      const fields = { ...hidden, "answers.rating": "2", "answers.comment": text };
      const step = await (await postPage("/f/visit", fields)).text();
      expect(step).toContain(`<bdi>${stretch}</bdi>`);
      const offered = [...step.matchAll(/type="radio"\s+name="choice\.0"\s+value="(\w+)"/g)];
      expect(offered.map(([, value]) => value)).toEqual(offers.length > 1 ? offers : []);
      const chosen = { ...fields, checked: "yes", "choice.0": offer };
      const thanks = await (await postPage("/f/visit", chosen)).text();
      expect(thanks).toContain(offer === "keep" ? text : `Här är [${name}], hälsningar.`);
    }
  });

  it("moves a phone to the empty contact field, and offers it to no filled one", async () => {
    const { postPage, hidden, db } = await openPage();
    const fields = { ...hidden, "answers.rating": "2", "answers.comment": "Ring 040–123 4567" };
    const filled = { ...fields, "contact.phone": "050 7654321" };
    expect(await (await postPage("/f/visit", filled)).text()).not.toContain('value="move"');
    await postPage("/f/visit", { ...fields, checked: "yes", "choice.0": "move" });
    expect(await count(db, "contacts")).toBe(1);
  });

  it("goes back from the personal-data step with everything that was typed", async () => {
    const { postPage, hidden } = await openPage();
    const fields = { ...hidden, "answers.rating": "2", "answers.comment": "Jag är 010594Y9032" };
    const page = await (await postPage("/f/visit", { ...fields, checked: "back" })).text();
    expect(page).toContain("Jag är 010594Y9032</textarea>");
    expect(page).toMatch(/value="2"\s+checked/);
  });

  it("comes back with reasons and everything that was typed", async () => {
    const { postPage, hidden, db } = await openPage();
    const answer = await postPage("/f/visit", {
      ...hidden,
      "answers.comment": 'Här är <b>"text"</b>',
      "contact.email": "inte en adress",
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Sändningen lyckades inte");
    expect(page).toContain("Här är &lt;b&gt;&quot;text&quot;&lt;/b&gt;");
    expect(page).toContain('value="inte en adress"');
    expect(await count(db, "responses")).toBe(0);
  });

  it("says which question is missing", async () => {
    const { postPage, hidden } = await openPage();
    const page = await (
      await postPage("/f/visit", { ...hidden, "answers.comment": "Bara text" })
    ).text();
    expect(page).toContain('href="#question-rating"');
  });

  it("keeps a text that is too long, with the reason", async () => {
    const { postPage, hidden } = await openPage();
    const answer = await postPage("/f/visit", {
      ...hidden,
      "answers.rating": "1",
      "answers.comment": "å".repeat(30_000),
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("å".repeat(30_000));
  });

  it("says so when the changed text of a stored response is sent, and offers it as new", async () => {
    const { postPage, hidden, db } = await openPage();
    const fields = { ...hidden, "answers.rating": "5" };
    await postPage("/f/visit", fields);
    const answer = await postPage("/f/visit", { ...fields, "answers.comment": "Ett tillägg" });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("Ett tillägg");
    const fresh = hiddenFields(page);
    expect(fresh["id"]).not.toBe(hidden["id"]);
    await postPage("/f/visit", {
      ...fresh,
      "answers.rating": "5",
      "answers.comment": "Ett tillägg",
    });
    expect(await count(db, "responses")).toBe(2);
  });

  it("is closed with the form's own words", async () => {
    const { app } = await openTestCollector({ closed: true });
    const answer = await app.request("/f/visit?lang=fi");
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain("Suljettu.");
  });

  it("says in the reader's language that there is no such form", async () => {
    const { app } = await openTestCollector();
    const answer = await app.request("/f/nope", {
      headers: { "Accept-Language": "fi-FI,fi;q=0.9" },
    });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Lomaketta ei löydy");
  });

  it.each(["abc", "NaN", "Infinity", "1e999", "0", ""])(
    "comes back with what was typed for the version %j",
    async (formVersion) => {
      const { postPage, hidden } = await openPage();
      const fields = { ...hidden, formVersion, "answers.rating": "4", "answers.comment": "Tack!" };
      const answer = await postPage("/f/visit", fields);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Tack!");
    },
  );

  it("says first that a text is too long, and searches it only when it fits", async () => {
    const { postPage, hidden } = await openPage();
    const fields = { ...hidden, "answers.rating": "4" };
    const long = await postPage("/f/visit", {
      ...fields,
      "answers.comment": `040 1234567 ${"x".repeat(5_000)}`,
    });
    expect(long.status).toBe(422);
    const short = await postPage("/f/visit", { ...fields, "answers.comment": "040 1234567" });
    expect(short.status).toBe(200);
    expect(await short.text()).toContain('name="checked"');
  });

  it("refuses more fields than any form has", async () => {
    const { app } = await openPage();
    const answer = await app.request("/f/visit", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: "a&".repeat(100_000),
    });
    expect(answer.status).toBe(413);
    expect((await answer.text()).length).toBeLessThan(10_000);
  });
});
