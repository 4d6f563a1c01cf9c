import { expect, it } from "vitest";
import type { ResponsePage } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { units } from "../units/table.ts";

const NAMES = ["coast", "clinic", "a", "b", "c", "d"] as const;

/** Responses by turns to six units, two minutes apart in pairs of the same moment. */
async function openWithUnits() {
  const collector = await openTestCollector();
  const { db, deps, post, clock } = collector;
  await db.write.insert(units).values(
    NAMES.slice(2).map((slug) => ({
      slug,
      parentId: 1,
      kind: "office" as const,
      name: { sv: slug },
    })),
  );
  deps.units.refresh();
  const sent: string[] = [];
  for (let i = 0; i < 18; i += 1) {
    if (i % 2 === 0) clock.now = new Date(clock.now.getTime() + 120_000);
    const unit = NAMES[i % NAMES.length] ?? "clinic";
    const stored = await post(validResponse({ unit, channel: i % 3 === 0 ? "qr" : "link" }));
    expect(stored.status).toBe(201);
    sent.unshift(unit);
  }
  return { ...collector, sent };
}

async function readAll(get: (path: string) => Promise<Response> | Response, query: string) {
  const read: { unit: string; channel: string }[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const next: string = cursor && `&cursor=${cursor}`;
    const answer = await get(`/api/responses?limit=4${query}${next}`);
    const page = (await answer.json()) as ResponsePage;
    read.push(...page.responses);
    cursor = page.nextCursor;
  }
  return read;
}

it("one unit's responses come in the order of all, page by page", async () => {
  const { signIn, sent } = await openWithUnits();
  const everywhere = await signIn();
  expect((await readAll(everywhere.get, "")).map(({ unit }) => unit)).toEqual(sent);
  for (const unit of ["a", "clinic"]) {
    const ofUnit = (await readAll(everywhere.get, `&unit=${unit}`)).map((row) => row.unit);
    expect(ofUnit).toEqual(sent.filter((one) => one === unit));
  }
});

it("a scope of few units reads the same with and without a form, and filters hold", async () => {
  const { signIn, sent } = await openWithUnits();
  const few = await signIn([
    { role: "reader", unit: "a" },
    { role: "reader", unit: "c" },
  ]);
  const mine = sent.filter((unit) => unit === "a" || unit === "c");
  expect((await readAll(few.get, "")).map(({ unit }) => unit)).toEqual(mine);
  expect((await readAll(few.get, "&form=visit")).map(({ unit }) => unit)).toEqual(mine);
  expect(await readAll(few.get, "&channel=kiosk")).toEqual([]);
  const links = await readAll(few.get, "&channel=link");
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links.map(({ channel }) => channel))).toEqual(new Set(["link"]));
});
