import { expect, it } from "vitest";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { answerCounts, periodCounts } from "./table.ts";

it("months and years follow every change of a day, and keep what a deleted day counted", async () => {
  const { db, deps, post, clock } = await openTestCollector();
  const first = validResponse();
  await post(first);
  await post(validResponse());
  clock.now = new Date("2026-12-01T10:00:00Z");
  await post(validResponse());
  const ofResponses = async () =>
    (await db.read.select().from(periodCounts))
      .filter(({ question }) => question === "")
      .map(({ period, n }) => [period, n]);
  expect(await ofResponses()).toEqual([
    ["2026-11", 2],
    ["2026-12", 1],
    ["2026", 3],
  ]);

  await deps.erase(first.id);
  await db.write.delete(answerCounts);
  expect(await ofResponses()).toEqual([
    ["2026-11", 1],
    ["2026-12", 1],
    ["2026", 2],
  ]);
});
