import { expect, it } from "vitest";
import type { Overview, ResponsePage } from "@respons/wire";
import { createJobs } from "../jobs/jobs.ts";
import { createRetentionJob } from "../retention/retention-job.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

it("what ran out stays in the figures, by whole months where the days reach into them", async () => {
  const { deps, clock, post, signIn } = await openTestCollector();
  for (const day of ["2026-11-10", "2026-11-20"]) {
    clock.now = new Date(`${day}T10:00:00Z`);
    await post(validResponse());
  }
  const jobs = createJobs(deps, [createRetentionJob(deps)]);
  for (const night of ["2031-11-14", "2031-11-15"]) {
    clock.now = new Date(`${night}T01:15:00Z`);
    await jobs.run("retention");
  }
  const anna = await signIn();
  const read = async (query: string) => {
    const path = `/api/forms/visit/overview${query}`;
    const { cuts, wholeMonths } = (await (await anna.get(path)).json()) as Overview;
    return [cuts[0]?.responses, wholeMonths];
  };
  expect(await read("")).toEqual([2, []]);
  expect(await read("?from=2026-11-01&to=2026-11-30")).toEqual([2, []]);
  expect(await read("?from=2026-11-12&to=2026-11-25")).toEqual([2, ["2026-11"]]);
  expect(await read("?from=2026-11-15&to=2026-11-25")).toEqual([1, []]);
  const list = (await (await anna.get("/api/responses")).json()) as ResponsePage;
  expect([list.total, list.responses.length]).toEqual([1, 1]);
});
