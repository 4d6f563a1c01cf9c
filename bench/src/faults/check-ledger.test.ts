import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConnection } from "../../../collector/src/db/connection.ts";
import { createDatabase } from "../../../collector/src/db/database.ts";
import { migrateDatabase } from "../../../collector/src/db/migrate.ts";
import { appendResponses } from "../../../collector/src/responses/append-responses.ts";
import { brokenPromises, checkLedger } from "./check-ledger.ts";
import { insertForm } from "./data-folder.ts";
import { mark } from "./response-body.ts";

const COUNT = 6;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "respons-check-"));
  const file = join(folder, "good.db");
  const connection = await openConnection({ url: `file:${file}`, role: "writer" });
  const db = createDatabase({ reader: connection, writer: connection });
  await migrateDatabase(db);
  await db.writeAll([
    {
      sql: `INSERT INTO units (id, slug, kind, name) VALUES (1, 'prov', 'organisation', '{"sv":"Prov"}')`,
      args: [],
    },
  ]);
  await insertForm(file);
  const batch = Array.from({ length: COUNT }, (_, index) => toRow(index));
  await appendResponses((statements) => db.writeAll(statements), batch);
  await connection.close();
  writeFileSync(join(folder, "ledger"), Array.from({ length: COUNT }, toLine).join(""));
});
afterAll(() => rmSync(folder, { recursive: true }));

const receiptOf = (index: number) => `RECEIPT${index}`;
const toLine = (_: unknown, index: number) =>
  `${JSON.stringify({ id: `id-${index}`, receipt: receiptOf(index), status: 201, at: 0 })}\n`;

function toRow(index: number): Parameters<typeof appendResponses>[1][number] {
  return {
    responseId: `response-${index}`,
    clientId: `id-${index}`,
    erasureHashes: [],
    contentHash: `content-${index}`,
    receiptHash: createHash("sha256").update(receiptOf(index)).digest("base64url"),
    keyNumber: 1,
    formId: 1,
    formVersion: 1,
    unitId: 1,
    unitUnknown: false,
    language: "sv",
    channel: "embed",
    point: null,
    pointKnown: false,
    page: null,
    entry: null,
    context: null,
    named: false,
    answerable: false,
    receivedAt: new Date(0),
    day: "1970-01-01",
    promisedBy: null,
    answers: [
      { question: "rating", value: "4", text: null },
      { question: "reasons", value: "easy", text: null },
      { question: "reasons", value: "suitable-times", text: null },
      { question: "comment", value: "", text: `${mark} text ${index}` },
    ],
    signals: [],
    contact: null,
    mayStore: true,
    commentQuestion: "comment",
  };
}

async function checkAfter(name: string, ...faults: string[]) {
  const file = join(folder, `${name}.db`);
  const good = createClient({ url: `file:${join(folder, "good.db")}` });
  await good.execute({ sql: "VACUUM INTO ?", args: [file] });
  good.close();
  const client = createClient({ url: `file:${file}` });
  for (const fault of faults) await client.execute(fault);
  client.close();
  return checkLedger(file, [join(folder, "ledger")]);
}

describe("the check of a ledger", () => {
  it("finds nothing where all is kept", async () => {
    const verdict = await checkAfter("kept");
    expect(verdict).toMatchObject({ acks: COUNT, rows: COUNT, lost: 0, doubled: 0 });
    expect(brokenPromises(verdict)).toEqual([]);
  });

  it("finds a response that is gone, and that the roll-up still counts it", async () => {
    const verdict = await checkAfter(
      "lost",
      "PRAGMA foreign_keys = ON",
      "DELETE FROM responses WHERE client_id = 'id-3'",
    );
    expect(verdict).toMatchObject({ lost: 1, doubled: 0 });
    expect(verdict.rollUpDiffers).toBeGreaterThan(0);
  });

  it("finds a response whose receipt is another than the client has", async () => {
    const verdict = await checkAfter(
      "other-receipt",
      "UPDATE responses SET receipt_hash = 'other' WHERE client_id = 'id-3'",
    );
    expect(verdict.lost).toBe(1);
  });

  it("finds one that is stored twice under another id", async () => {
    const copy = "form_id, form_version, unit_id, unit_unknown, language, channel, named";
    const verdict = await checkAfter(
      "doubled",
      `INSERT INTO responses (response_id, client_id, content_hash, receipt_hash, key_number,
         answerable, received_at, day, ${copy})
       SELECT 'again', 'again', content_hash, 'again', key_number,
         answerable, received_at, day, ${copy} FROM responses WHERE client_id = 'id-2'`,
      `INSERT INTO answers SELECT (SELECT seq FROM responses WHERE client_id = 'again'),
         question, value, text FROM answers
       WHERE response = (SELECT seq FROM responses WHERE client_id = 'id-2')`,
    );
    expect(verdict).toMatchObject({ lost: 0, doubled: 1, torn: 0, rows: COUNT + 1 });
  });

  it("finds a response without one of its answers", async () => {
    const verdict = await checkAfter(
      "torn",
      "DELETE FROM answers WHERE question = 'rating' AND response = 1",
    );
    expect(verdict).toMatchObject({ torn: 1, lost: 0 });
  });

  it("finds a count of the roll-up that is wrong by one", async () => {
    const verdict = await checkAfter(
      "counts",
      "UPDATE answer_counts SET n = n + 1 WHERE question = 'rating' AND value = '4'",
    );
    expect(verdict.rollUpDiffers).toBeGreaterThan(0);
  });

  it("finds a month's count that is wrong by one", async () => {
    const verdict = await checkAfter(
      "periods",
      "UPDATE period_counts SET n = n - 1 WHERE grain = 'month' AND question = ''",
    );
    expect(verdict.rollUpDiffers).toBe(2);
  });

  it("finds one receipt that was given for two responses", async () => {
    const ledger = join(folder, "ledger-twice");
    const line = { id: "id-9", receipt: receiptOf(1), status: 201, at: 0 };
    writeFileSync(
      ledger,
      `${Array.from({ length: COUNT }, toLine).join("")}${JSON.stringify(line)}\n`,
    );
    const verdict = await checkLedger(join(folder, "good.db"), [ledger]);
    expect(verdict).toMatchObject({ doubled: 1, lost: 1 });
  });
});
