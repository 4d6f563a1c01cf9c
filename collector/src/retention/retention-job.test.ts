import { expect, it } from "vitest";
import { contacts } from "../contacts/table.ts";
import { forms } from "../forms/table.ts";
import { createJobs } from "../jobs/jobs.ts";
import { answerCounts, answers, periodCounts, responses } from "../responses/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { createRetentionJob } from "./retention-job.ts";
import { deletions } from "./table.ts";

const full = () =>
  validResponse({
    page: "https://example.fi/booking",
    context: { step: "done" },
    answers: { rating: 4, reasons: ["quick", "other"], "reasons.other": "Nära", comment: "Tack" },
    contact: { email: "anna@example.fi" },
  });

/** A collector whose clock was believed the night before the first night asked for. */
async function openRetention() {
  const collector = await openTestCollector();
  const { deps, db, clock } = collector;
  const jobs = createJobs(deps, [createRetentionJob(deps)]);
  const night = async (day: string) => {
    clock.now = new Date(`${day}T01:15:00Z`);
    return jobs.run("retention");
  };
  /** Three nights in a row: what a jump holds back is believed by then. */
  const through = async (day: string) => {
    const start = Date.parse(`${day}T01:15:00Z`);
    for (const nights of [2, 1, 0]) {
      clock.now = new Date(start - nights * 86_400_000);
      await jobs.run("retention");
    }
  };
  const counts = async () => ({
    contacts: await db.read.$count(contacts),
    responses: await db.read.$count(responses),
    texts: (await db.read.select().from(answers)).filter(({ text }) => text !== null).length,
    days: await db.read.$count(answerCounts),
  });
  return { ...collector, night, through, counts };
}

it("each clock deletes on the day after its time has run out, and not a day before", async () => {
  const { post, through, counts, db } = await openRetention();
  await post(full());
  const { days } = await counts();
  const all = { contacts: 1, responses: 1, texts: 2, days };
  await through("2027-05-22");
  expect(await counts()).toEqual(all);
  await through("2027-05-23");
  expect(await counts()).toEqual({ ...all, contacts: 0 });
  await through("2028-11-23");
  expect(await counts()).toEqual({ ...all, contacts: 0, texts: 0 });
  const [row] = await db.read.select().from(responses);
  expect(row).toMatchObject({ page: null, context: null, named: true });
  await through("2031-11-22");
  expect(await counts()).toEqual({ ...all, contacts: 0, texts: 0 });
  await through("2031-11-23");
  expect(await counts()).toEqual({ contacts: 0, responses: 0, texts: 0, days: 0 });
  const log = await db.read.select().from(deletions);
  expect(log.map(({ clock, throughDay, n }) => [clock, throughDay, n])).toEqual([
    ["contacts", "2026-11-22", 1],
    ["comments", "2026-11-22", 1],
    ["scores", "2026-11-22", 1],
  ]);
});

it("what is written in a case has the clock of the texts, from the day it was written", async () => {
  const { post, through, db, deps } = await openRetention();
  await post(full());
  const [row] = await db.read.select().from(responses);
  const responseId = row?.responseId ?? "";
  const write = async (day: string) => {
    const at = new Date(`${day}T21:59:00Z`);
    const message = { text: `text of ${day}`, language: "sv", at, postId: day };
    await db.writeAll(await deps.cases.reopen(responseId, message));
    await db.writeAll([
      {
        sql: `INSERT INTO case_events (response, kind, reason, created_at)
          SELECT seq, 'transfer', 'reason', ? FROM responses`,
        args: [at.getTime()],
      },
    ]);
  };
  await write("2026-11-22");
  await write("2026-11-23");
  const left = async () => [
    ...(await db.read.values("SELECT text FROM case_messages ORDER BY id")).flat(),
    ...(await db.read.values("SELECT count(reason) FROM case_events")).flat(),
  ];
  await through("2028-11-22");
  expect(await left()).toEqual(["text of 2026-11-22", "text of 2026-11-23", 2]);
  await through("2028-11-23");
  expect(await left()).toEqual([null, "text of 2026-11-23", 1]);
  await through("2028-11-24");
  expect(await left()).toEqual([null, null, 0]);
  await through("2031-11-23");
  expect(await left()).toEqual([0]);
});

it("the figures of what ran out stay, by month and year", async () => {
  const { post, through, db } = await openRetention();
  await post(full());
  const before = await db.read.select().from(periodCounts);
  await through("2031-11-23");
  expect(await db.read.select().from(periodCounts)).toEqual(before);
});

it("a response whose text ran out is uncounted exactly when its client erases it", async () => {
  const { post, through, db, deps } = await openRetention();
  const response = full();
  await post(response);
  await through("2028-11-23");
  await deps.erase(response.id);
  for (const table of [answerCounts, periodCounts]) {
    const rows = await db.read.select().from(table);
    expect(new Set(rows.map(({ n }) => n))).toEqual(new Set([0]));
  }
});

it("each form keeps its own time", async () => {
  const { post, through, counts, db } = await openRetention();
  await post(full());
  await db.write.update(forms).set({ keepContactsMonths: 1 });
  await through("2026-12-23");
  expect((await counts()).contacts).toBe(0);
});

it("a clock that jumped deletes nothing, and what is due goes once it is right", async () => {
  const { post, night, through, counts, lines, clock } = await openRetention();
  await post(full());
  await through("2026-11-24");
  await night("2038-01-19");
  await night("2026-11-25");
  expect(await counts()).toMatchObject({ contacts: 1, responses: 1, texts: 2 });
  expect(lines.join("")).toContain("retention waits a night");
  clock.now = new Date("2026-11-25T10:00:00Z");
  await through("2027-05-23");
  expect((await counts()).contacts).toBe(0);
});

it("more than one transaction holds is deleted all the same", async () => {
  const { post, through, counts, db } = await openRetention();
  await post(full());
  await db.write
    .run(`WITH RECURSIVE i (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM i WHERE n < 1300)
    INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash, key_number,
      form_id, form_version, unit_id, unit_unknown, language, channel, page, named, answerable,
      received_at, day)
    SELECT i.n, 'r' || i.n, 'c' || i.n, '', 'h' || i.n, 1, form_id, 1, unit_id, 0, 'sv', 'embed',
      'p', 0, 0, received_at, day FROM responses, i WHERE seq = 1`);
  await through("2028-11-23");
  const log = await db.read.select().from(deletions);
  expect(log.find(({ clock }) => clock === "comments")?.n).toBe(1300);
  await through("2031-11-23");
  expect((await counts()).responses).toBe(0);
});
