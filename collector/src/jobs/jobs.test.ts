import { expect, it } from "vitest";
import { openTestDatabase } from "../db/test-database.ts";
import { createJobs, type Job } from "./jobs.ts";

const schedule = "0 3 * * *";

async function openJobs(run: Job["run"], now = new Date("2026-11-22T10:00:00Z")) {
  const db = await openTestDatabase();
  const lines: string[] = [];
  const clock = { now };
  const deps = {
    db,
    config: { timeZone: "Europe/Helsinki" },
    now: () => clock.now,
    log: (entry: object) => lines.push(JSON.stringify(entry)),
  };
  return { create: () => createJobs(deps, [{ name: "sweep", schedule, run }]), clock, lines };
}

it("keeps when a job ran and what it said", async () => {
  const { create } = await openJobs(() => Promise.resolve({ deleted: 3 }));
  const jobs = create();
  expect(await jobs.run("sweep")).toEqual({ deleted: 3 });
  expect(await jobs.list()).toMatchObject([
    { name: "sweep", result: { deleted: 3 }, succeededAt: new Date("2026-11-22T10:00:00Z") },
  ]);
});

it("runs what was missed while nothing ran, once", async () => {
  let runs = 0;
  const { create, clock } = await openJobs(() => Promise.resolve({ n: (runs += 1) }));
  await create().run("sweep");
  clock.now = new Date("2026-11-24T10:00:00Z");
  for (const expected of [2, 2]) {
    const jobs = create();
    await jobs.start();
    await jobs.stop();
    expect(runs).toBe(expected);
  }
});

it("keeps the last success of a job that fails, and logs no more than its kind", async () => {
  let fails = false;
  const { create, clock, lines } = await openJobs(() =>
    fails ? Promise.reject(new TypeError("anna@example.fi")) : Promise.resolve({}),
  );
  await create().run("sweep");
  clock.now = new Date("2026-11-24T10:00:00Z");
  fails = true;
  const jobs = create();
  await jobs.start();
  await jobs.stop();
  const [run] = await jobs.list();
  expect(run?.succeededAt).toEqual(new Date("2026-11-22T10:00:00Z"));
  expect(run?.endedAt).toEqual(clock.now);
  expect(lines.join("")).toContain("job sweep failed (TypeError)");
  expect(lines.join("")).not.toContain("anna");
});
