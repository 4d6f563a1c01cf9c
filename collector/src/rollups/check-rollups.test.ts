import fc from "fast-check";
import { expect, it } from "vitest";
import { createJobs } from "../jobs/jobs.ts";
import { answerCounts, periodCounts, responses } from "../responses/table.ts";
import { createRetentionJob } from "../retention/retention-job.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { checkRollups, type Difference } from "./check-rollups.ts";
import { repairStatements } from "./recount.ts";

type World = Awaited<ReturnType<typeof openTestCollector>>;

async function check({ db }: World): Promise<Difference[]> {
  const found: Difference[] = [];
  await checkRollups(db.read, (_day, ofDay) => {
    found.push(...ofDay);
  });
  return found;
}

it("finds a number that was changed, and puts it right with its month and year", async () => {
  const world = await openTestCollector();
  const { db, post } = world;
  await post(validResponse({ answers: { rating: 4, reasons: ["quick", "friendly"] } }));
  await post(validResponse({ answers: { rating: 5, comment: "Tack" } }));
  expect(await check(world)).toEqual([]);
  const before = await db.read.select().from(periodCounts);

  await db.write.update(answerCounts).set({ n: 7 });
  const found = await check(world);
  expect(found).toContainEqual(
    expect.objectContaining({
      form: "visit",
      day: "2026-11-22",
      question: "",
      counted: 7,
      found: 2,
    }),
  );
  await checkRollups(db.read, async (day) => {
    await db.writeAll(repairStatements(day));
  });
  expect(await check(world)).toEqual([]);
  expect(await db.read.select().from(periodCounts)).toEqual(before);
});

it("finds a day that was never counted, and one whose responses are gone", async () => {
  const world = await openTestCollector();
  await world.post(validResponse());
  await world.db.write.update(responses).set({ day: "2026-11-23" });
  expect(
    new Set((await check(world)).map(({ day, counted, found }) => `${day} ${counted} ${found}`)),
  ).toEqual(new Set(["2026-11-22 1 0", "2026-11-23 0 1"]));
});

type Step =
  | { act: "post"; rating: number; comment: boolean; contact: boolean }
  | { act: "again" | "erase" | "hold" | "release" | "spam"; which: number }
  | { act: "wait"; months: number };

const which = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant("post" as const),
      rating: fc.integer({ min: 1, max: 5 }),
      comment: fc.boolean(),
      contact: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom(
        "again" as const,
        "erase" as const,
        "hold" as const,
        "release" as const,
        "spam" as const,
      ),
      which,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("wait" as const),
      months: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

async function take(
  world: World,
  sent: ReturnType<typeof validResponse>[],
  { ...one }: Step,
): Promise<void> {
  const { deps, db, clock, post } = world;
  if (one.act === "post") {
    const { rating, comment, contact } = one;
    const response = validResponse({
      answers: { rating, ...(comment && { comment: `Tack ${sent.length}` }) },
      ...(contact && { contact: { email: "anna@example.fi" } }),
    });
    sent.push(response);
    await post(response);
    return;
  }
  if (one.act === "wait") {
    // Two nights: the first holds back what the jump of the clock would have deleted.
    const jobs = createJobs(deps, [createRetentionJob(deps)]);
    clock.now = new Date(clock.now.getTime() + one.months * 30 * 86_400_000);
    await jobs.run("retention");
    clock.now = new Date(clock.now.getTime() + 86_400_000);
    await jobs.run("retention");
    return;
  }
  const response = sent[one.which % Math.max(sent.length, 1)];
  if (!response) return;
  if (one.act === "again") await post(response);
  if (one.act === "erase") await deps.erase(response.id);
  const standings = { hold: "quarantined", release: "counted", spam: "spam" } as const;
  if (one.act !== "hold" && one.act !== "release" && one.act !== "spam") return;
  const rows = await db.read.select().from(responses);
  const stored = rows.find(({ clientId }) => clientId === response.id);
  if (stored) await db.writeAll(deps.toStanding(stored.responseId, standings[one.act]));
}

it("whatever happens to responses, the roll-up is what a recount finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const world = await openTestCollector();
      const sent: ReturnType<typeof validResponse>[] = [];
      for (const one of steps) await take(world, sent, one);
      expect(await check(world)).toEqual([]);
      const counts = await world.db.read.select().from(periodCounts);
      const sum = (grain: string) =>
        counts.filter((row) => row.grain === grain).reduce((n, row) => n + row.n, 0);
      expect(sum("month")).toBe(sum("year"));
      expect(counts.every(({ n }) => n >= 0)).toBe(true);
    }),
    { numRuns: 12, seed: 2026 },
  );
}, 60_000);
