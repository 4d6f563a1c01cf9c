import { sql } from "drizzle-orm";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { auditLog } from "../audit/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { letIn, openFilled } from "./test-reader.ts";

const CSV = "/api/forms/visit/responses.csv";

describe("what is in an export", () => {
  it("is of counted responses alone", async () => {
    const { db, staff } = await openFilled(4);
    await db.write.run(sql`UPDATE responses SET standing = 'quarantined' WHERE seq = 1`);
    await db.write.run(sql`UPDATE responses SET standing = 'spam' WHERE seq = 2`);
    const text = await (await staff.get("/api/forms/visit/responses.jsonl")).text();
    const ids = text
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { responseId: string }).responseId);
    expect(ids).toEqual(["r3", "r4"]);
  });

  it("is of the caller's units alone", async () => {
    const collector = await openFilled(4);
    const clinic = await letIn(collector, 2);
    const text = await (await clinic.get(CSV)).text();
    const rows = parse<Record<string, string>>(text, { columns: true });
    expect(rows.map(({ responseId, unit }) => [responseId, unit])).toEqual([
      ["r1", "clinic"],
      ["r3", "clinic"],
    ]);
  });

  it.each(["xlsx", "parquet"])("comes as a file that says what it is: %s", async (format) => {
    const { staff } = await openFilled(2);
    const answer = await staff.get(`/api/forms/visit/responses.${format}`);
    expect(answer.headers.get("content-disposition")).toMatch(
      new RegExp(`"respons-visit-[\\d-]{10}\\.${format}"`),
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const beginning = new TextDecoder().decode(bytes.subarray(0, 4));
    expect(beginning).toBe(format === "xlsx" ? "PK\u0003\u0004" : "PAR1");
  });
});

describe("contacts in an export", () => {
  const contact = { name: "Åsa", email: "asa@example.fi", wantsReply: true };
  const WITH = `${CSV}?include=contacts`;

  async function openWithContact() {
    const collector = await openTestCollector();
    await collector.post(validResponse({ contact, unit: "coast" }));
    await collector.post(validResponse({ contact, unit: "clinic" }));
    return { ...collector, staff: await letIn(collector, 1, ["read-contacts"]) };
  }

  it("are not there unless asked for", async () => {
    const { staff } = await openWithContact();
    expect(await (await staff.get(CSV)).text()).not.toContain("sa@example");
  });

  it("come with a reason, which is written down", async () => {
    const { staff, db } = await openWithContact();
    expect((await staff.get(WITH)).status).toBe(422);
    expect((await staff.get(`${CSV}?reason=answer`)).status).toBe(422);
    const text = await (await staff.get(`${WITH}&reason=answer&note=Enligt+avtal`)).text();
    const [row] = parse<Record<string, string>>(text, { columns: true });
    expect(row).toMatchObject({
      "contact.name": "Åsa",
      "contact.email": "asa@example.fi",
      "contact.phone": "",
      "contact.wantsReply": "true",
    });
    const log = await db.read.select().from(auditLog);
    const deed = log.find(({ action }) => action === "contact.exported");
    expect(deed?.details).toEqual({
      format: "csv",
      filters: [],
      reason: "answer",
      note: "Enligt avtal",
    });
    expect(JSON.stringify(log)).not.toContain('example.fi"');
  });

  it("are refused to who may not read them, and empty where they may not", async () => {
    const collector = await openWithContact();
    const analyst = await letIn(collector);
    expect((await analyst.get(`${WITH}&reason=answer`)).status).toBe(403);
    const handler = await collector.signIn([
      { role: "analyst", unit: "coast" },
      { role: "handler", unit: "clinic" },
    ]);
    const text = await (await handler.get(`${WITH}&reason=answer`)).text();
    const rows = parse<Record<string, string>>(text, { columns: true });
    expect(rows.map((row) => [row["unit"], row["contact.name"]])).toEqual([
      ["coast", ""],
      ["clinic", "Åsa"],
    ]);
  });
});

describe("the codebook", () => {
  it("says what questions, options and scores mean, in each language", async () => {
    const { staff } = await openFilled(0);
    const answer = await staff.get("/api/forms/visit/codebook.csv");
    const lines = parse<Record<string, string>>(await answer.text(), { columns: true });
    expect(lines).toContainEqual({
      column: "answers.reasons",
      formVersion: "1",
      type: "choice",
      required: "false",
      value: "friendly",
      language: "fi",
      text: "Ystävällistä",
    });
    expect(lines.some(({ column }) => column === "answers.contact")).toBe(false);
    const json = await staff.get("/api/forms/visit/codebook.json");
    expect(((await json.json()) as { lines: object[] }).lines).toHaveLength(lines.length);
    expect((await staff.get("/api/forms/visit/codebook.xlsx")).status).toBe(200);
  });
});
