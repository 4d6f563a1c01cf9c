import { beforeEach, expect, it } from "vitest";
import type { Channel, YearFigure } from "@respons/wire";
import { accessOfToken } from "../access/access.ts";
import { formVersions, forms, interimYears } from "../forms/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { indicators, indicatorTargets } from "./table.ts";

let world: Awaited<ReturnType<typeof openTestCollector>>;
beforeEach(async () => {
  world = await openTestCollector();
  await world.db.write
    .insert(indicators)
    .values({ id: 1, formId: 1, question: "rating", formula: "mean", minimumN: 5 });
});

async function receive(
  day: string,
  n: number,
  {
    rating,
    channel = "embed",
    version = 1,
  }: { rating: number; channel?: Channel; version?: number },
): Promise<void> {
  world.clock.now = new Date(`${day}T10:00:00Z`);
  for (let i = 0; i < n; i += 1) {
    const sent = { answers: { rating }, channel, formVersion: version, unit: "clinic" };
    await world.post(validResponse(sent as Parameters<typeof validResponse>[0]));
  }
  world.clock.now = new Date("2026-11-22T10:00:00Z");
}

async function read(asOf?: string): Promise<YearFigure[]> {
  const access = await accessOfToken(world.deps.units, {
    unitId: 1,
    permissions: ["read-figures"],
  });
  const scope = await access.scopeFor("read-figures");
  return (await world.deps.scorecard(scope, { asOf })).rows[0]?.figures ?? [];
}

it("as of a day holds what came through it, and the year is interim as of that day", async () => {
  await receive("2025-12-31", 5, { rating: 3 });
  await receive("2026-03-15", 6, { rating: 5 });
  await receive("2026-03-16", 1, { rating: 1 });
  const gist = async (asOf?: string) =>
    (await read(asOf)).map(({ year, n, interimAsOf }) => [year, n, interimAsOf]);
  expect(await gist()).toEqual([
    [2025, 5, null],
    [2026, 7, "2026-11-22"],
  ]);
  expect(await gist("2026-03-15")).toEqual([
    [2025, 5, null],
    [2026, 6, "2026-03-15"],
  ]);
  expect(await gist("2025-12-31")).toEqual([[2025, 5, null]]);
  await world.db.write
    .insert(interimYears)
    .values({ formId: 1, year: 2025, asOfDay: "2025-08-26" });
  expect((await gist())[0]).toEqual([2025, 5, "2025-08-26"]);
});

it("sets a year against the one before, and says where the channels have shifted", async () => {
  await receive("2025-05-10", 6, { rating: 3 });
  await receive("2026-05-10", 6, { rating: 5, channel: "qr" });
  const [first, second] = await read();
  expect(first?.change).toBeNull();
  expect(second?.change).toMatchObject({
    kind: "compared",
    since: 2025,
    before: 3,
    difference: 2,
    verdict: "rose",
    channelShifts: [
      { channel: "embed", from: 100, to: 0 },
      { channel: "qr", from: 0, to: 100 },
    ],
  });
});

it("compares nothing where the question changed", async () => {
  await receive("2025-05-10", 6, { rating: 3 });
  const { db, deps, clock } = world;
  const [version] = await db.write.select().from(formVersions);
  if (!version) throw new Error("the test collector has a published form");
  const [rating, ...others] = version.content.questions;
  if (!rating) throw new Error("the form has a question");
  const questions = [{ ...rating, text: { ...rating.text, fi: "Mikä arvosana?" } }, ...others];
  const content = { ...version.content, questions };
  await db.write
    .insert(formVersions)
    .values({ formId: 1, version: 2, content, publishedAt: clock.now });
  await db.write.update(forms).set({ publishedVersion: 2 });
  deps.forms.refresh();
  await receive("2026-05-10", 6, { rating: 5, version: 2 });
  expect((await read())[1]?.change).toEqual({ kind: "question-changed", since: 2025 });
});

it("shows n and the target, and no figure, where there are too few answers", async () => {
  await world.db.write
    .insert(indicatorTargets)
    .values({ indicatorId: 1, unitId: 1, year: 2026, value: 4 });
  await receive("2026-05-10", 4, { rating: 5 });
  expect(await read()).toMatchObject([
    { n: 4, estimate: null, change: null, target: { value: 4, unit: "coast", verdict: null } },
  ]);
});
