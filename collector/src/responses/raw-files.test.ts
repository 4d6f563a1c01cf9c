import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createJobs } from "../jobs/jobs.ts";
import { createKeyRing } from "../keys.ts";
import { createRetentionJob } from "../retention/retention-job.ts";
import { openContact } from "../seal.ts";
import { openTestCollector, TEST_SECRET, validResponse } from "../test-collector.ts";

const folder = mkdtempSync(join(tmpdir(), "respons-raw-"));
afterAll(() => rmSync(folder, { recursive: true }));

let last = 0;
/** A collector whose file, and the log beside it, can be read byte by byte. */
async function openOnFile() {
  const name = `${(last += 1)}.db`;
  const collector = await openTestCollector({ databaseFile: join(folder, name) });
  /** Those of the marks that stand in any byte. */
  const foundOf = (marks: string[]) => {
    const files = readdirSync(folder).filter((file) => file.startsWith(name));
    const raw = files.map((file) => readFileSync(join(folder, file), "latin1")).join("");
    return marks.filter((mark) => raw.includes(mark));
  };
  return { ...collector, foundOf };
}

const code = "131052-308T";
const said = (what: string) => `${what}-mark ${code}`;
const contact = { name: said("name"), email: "mail-mark@example.fi", phone: "040 7654321" };
const sent = validResponse({
  answers: { rating: 3, reasons: ["other"], "reasons.other": said("other"), comment: said("text") },
  contact: { ...contact, wantsReply: true },
  context: { [said("key")]: said("value") },
  page: `https://service.example/page-mark/${code}`,
  point: "131052-308t",
});
const marks = ["other-mark", "text-mark", "key-mark", "value-mark", "page-mark"];
const sealed = ["name-mark", "mail-mark", "7654321"];

it("keeps no identity code in any byte, whichever way it came in", async () => {
  const { post, postPage, app, signIn, foundOf, db } = await openOnFile();
  expect((await post(sent)).status).toBe(201);
  const page = await (await app.request("/f/visit?lang=sv")).text();
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const hosted = await postPage(`/f/visit?point=131052-308t`, {
    ...Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value])),
    "answers.rating": "4",
    "answers.reasons": "other",
    "answers.reasons.other": said("other"),
    "answers.comment": said("hosted"),
    "contact.name": said("name"),
    "contact.email": contact.email,
    checked: "yes",
  });
  expect(await hosted.text()).toContain("hosted-mark");
  const staff = await signIn();
  const { id, formVersion, language, answers } = validResponse({
    answers: { ...sent.answers, comment: said("entered") },
  });
  const entry = { id, formVersion, language, answers, unit: "clinic", medium: "paper" };
  const body = { ...entry, givenAt: "2026-11-19", contact: { ...contact, wantsReply: true } };
  expect((await staff.post("/api/forms/visit/entries", body, staff.cookie)).status).toBe(201);

  const kept = [...marks, "hosted-mark", "entered-mark"];
  expect(foundOf(kept)).toEqual(kept);
  expect(foundOf(["131052", "308T", "308t", ...sealed])).toEqual([]);
  const rows = await db.read.values<[string]>("SELECT sealed FROM contacts");
  const { current } = createKeyRing(TEST_SECRET);
  for (const [row] of rows) expect(openContact(current.contact, row).name).not.toContain("131052");
  expect(rows).toHaveLength(3);
});

it("leaves no byte of an erased response: texts, page, context, contact, what was held back", async () => {
  const { post, deps, foundOf, db } = await openOnFile();
  const long = validResponse({ answers: { rating: 1, comment: "long-mark ".repeat(490) } });
  for (let i = 0; i < 30; i += 1) await post(validResponse({ answers: { rating: 5 } }));
  await post(sent);
  await post(long);
  await db.writeAll([
    { sql: "INSERT INTO holds (response, signals, held_at) VALUES (31, '[]', 0)", args: [] },
    {
      sql: `INSERT INTO outbox (key, kind, sealed, key_number, response, created_at, due_at)
        VALUES ('one', 'mail', 'outbox-mark', 1, 31, 0, 0)`,
      args: [],
    },
  ]);
  const rows = await db.read.values<[string]>("SELECT response_id FROM responses WHERE seq = 31");
  const written = { language: "sv", at: new Date(0) };
  for (const text of ["back-mark", "back-mark ".repeat(900)]) {
    await db.writeAll(
      await deps.cases.reopen(rows[0]?.[0] ?? "", { ...written, text, postId: text }),
    );
  }
  await db.writeAll([
    ...["reply", "note"].map((kind) => ({
      sql: `INSERT INTO case_messages (response, kind, text, language, author_name, created_at)
        VALUES (31, ?, ?, 'sv', 'author-mark', 0)`,
      args: [kind, `${kind}-mark`],
    })),
    {
      sql: `INSERT INTO case_events (response, kind, reason, actor_name, created_at)
        VALUES (31, 'transfer', 'reason-mark', 'author-mark', 0)`,
      args: [],
    },
  ]);
  const inCase = ["back-mark", "reply-mark", "note-mark", "author-mark", "reason-mark"];
  const gone = [...marks, "long-mark", "outbox-mark", ...inCase];
  expect(foundOf(gone)).toEqual(gone);
  const [seal = [""]] = await db.read.values<[string]>("SELECT sealed FROM contacts");
  const counts = "SELECT sum(n) FROM answer_counts WHERE question = ''";
  expect(await db.read.values(counts)).toEqual([[32]]);

  for (const { id } of [sent, long]) await deps.erase(id);
  expect(foundOf([...gone, ...sealed, seal[0]])).toEqual([]);
  expect(await db.read.values(counts)).toEqual([[30]]);
  for (const table of ["holds", "case_messages", "case_events", "cases"]) {
    expect(await db.read.values(`SELECT count(*) FROM ${table}`)).toEqual([[0]]);
  }
});

it("leaves no byte of what has run out", async () => {
  const { post, deps, clock, foundOf, db } = await openOnFile();
  for (let i = 0; i < 30; i += 1) await post(validResponse({ answers: { rating: 5 } }));
  await post(sent);
  const [seal = [""]] = await db.read.values<[string]>("SELECT sealed FROM contacts");
  expect(foundOf([...marks, seal[0]])).toEqual([...marks, seal[0]]);
  const jobs = createJobs(deps, [createRetentionJob(deps)]);
  for (const night of ["2028-12-30", "2028-12-31"]) {
    clock.now = new Date(`${night}T01:15:00Z`);
    await jobs.run("retention");
  }
  expect(await db.read.values("SELECT count(*) FROM contacts")).toEqual([[0]]);
  expect(foundOf([...marks, seal[0]])).toEqual([]);
});
