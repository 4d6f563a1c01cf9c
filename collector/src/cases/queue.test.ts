import { expect, it } from "vitest";
import type { SQL } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { CasePage } from "@respons/wire";
import { accessOfToken } from "../access/access.ts";
import { validResponse } from "../test-collector.ts";
import { units } from "../units/table.ts";
import { countQuery, nextCases } from "./store.ts";
import { openForStaff } from "../test-cases.ts";

const LANGUAGES = ["sv", "fi", "en"] as const;

/** Twelve cases of two units, each due on a day of its own: `c0` first, though it came last. */
async function openQueue() {
  const collector = await openForStaff();
  const { db, deps, post, clock } = collector;
  // So many that the whole organisation is read in another way than one unit.
  const kind = "office" as const;
  await db.write
    .insert(units)
    .values(["north", "south"].map((slug) => ({ slug, parentId: 1, kind, name: { sv: slug } })));
  deps.units.refresh();
  for (let i = 11; i >= 0; i -= 1) {
    clock.now = new Date(clock.now.getTime() + 60_000);
    const unit = i % 2 === 0 ? "clinic" : "coast";
    const sent = validResponse({
      unit,
      language: LANGUAGES[i % 3] ?? "sv",
      answers: { rating: 1, comment: `c${i}` },
      ...(i % 4 === 0 ? { contact: { name: "Maja", phone: "0401234567" } } : {}),
    });
    expect((await post(sent)).status).toBe(201);
  }
  await db.writeAll([
    {
      sql: `UPDATE cases SET due_day = '2026-12-' || printf('%02d', (
        SELECT 10 + substr(a.text, 2) FROM answers AS a
        WHERE a.response = cases.response AND a.question = 'comment'))`,
      args: [],
    },
  ]);
  return collector;
}

/** The comments of the page's cases. */
const namesOf = ({ cases }: CasePage) =>
  cases.map(({ response }) => response.answers.find((a) => a.question === "comment")?.text);
const names = (...numbers: number[]) => numbers.map((n) => `c${n}`);
const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

it("stands in the order of the promises, and what has ended by arrival", async () => {
  const { staff, db } = await openQueue();
  const handler = await staff();
  expect(namesOf(await handler.list())).toEqual(names(...all));
  await db.writeAll([
    { sql: "UPDATE cases SET status = 'closed' WHERE due_day < '2026-12-13'", args: [] },
  ]);
  expect(namesOf(await handler.list())).toEqual(names(...all.slice(3)));
  // Since the last one came first, newest first is 0, 1, 2.
  expect(namesOf(await handler.list("?view=ended"))).toEqual(names(0, 1, 2));
  expect(namesOf(await handler.list("?view=all"))).toEqual(names(...all));
});

it("filters, and counts the same", async () => {
  const { staff } = await openQueue();
  const handler = await staff();
  const filters: [string, number[]][] = [
    ["?unit=clinic", [0, 2, 4, 6, 8, 10]],
    ["?language=fi", [1, 4, 7, 10]],
    ["?named=yes", [0, 4, 8]],
    ["?named=no&unit=clinic", [2, 6, 10]],
    ["?form=visit&named=yes&language=en", [8]],
    ["?from=2026-11-22&to=2026-11-22", all],
    ["?from=2026-11-23", []],
    ["?view=all&to=2026-11-21", []],
    ["?view=late", []],
  ];
  for (const [query, expected] of filters) {
    const page = await handler.list(query);
    expect([query, namesOf(page)]).toEqual([query, names(...expected)]);
    if (!query.includes("view")) expect(page.counts.open).toBe(expected.length);
  }
});

it("refuses filters that mean nothing", async () => {
  const { staff } = await openQueue();
  const handler = await staff();
  for (const query of ["unit=nowhere", "view=nothing", "cursor=nothing", "from=soon"]) {
    expect((await handler.get(`/api/cases?${query}`)).status).toBe(422);
  }
  expect((await handler.get("/api/cases?form=nothing")).status).toBe(404);
});

it.each(["open", "all"])(
  "page by page, %s gives each case once while others change",
  async (view) => {
    const { staff, db, post } = await openQueue();
    const handler = await staff();
    const seen: unknown[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const next: string = cursor && `&cursor=${cursor}`;
      const page = await handler.list(`?view=${view}&limit=3${next}`);
      seen.push(...namesOf(page));
      cursor = page.nextCursor;
      // What was seen is handled, and something new comes that nobody was promised an answer to.
      const [first] = page.cases;
      await db.writeAll([
        {
          sql: `UPDATE cases SET status = 'closed', revision = revision + 1
          WHERE response = (SELECT seq FROM responses WHERE response_id = ?)`,
          args: [first?.response.responseId ?? ""],
        },
      ]);
      if (seen.length === 3) await post(validResponse({ answers: { rating: 1, comment: "new" } }));
    }
    expect(seen.filter((name) => name !== "new")).toEqual(names(...all));
    expect(new Set(seen).size).toBe(seen.length);
  },
);

it("shows and counts the cases of one's own units alone", async () => {
  const { staff } = await openQueue();
  const clinic = await staff("reader", "own");
  const page = await clinic.list("?view=all");
  expect(namesOf(page)).toEqual(names(0, 2, 4, 6, 8, 10));
  expect(page.counts).toMatchObject({ open: 6, unread: 6 });
});

it("a case is late once its day is over in the organisation's time zone, and not while it lasts", async () => {
  const { staff, clock } = await openQueue();
  const late = async (moment: string) => {
    clock.now = new Date(moment);
    const handler = await staff();
    const page = await handler.list("?limit=2");
    expect(namesOf(await handler.list("?view=late"))).toHaveLength(page.counts.late);
    return [page.counts.late, page.cases.map((one) => one.late)];
  };
  // c0 is due on 10 December; midnight in Helsinki is 22:00 UTC.
  expect(await late("2026-12-10T21:59:59Z")).toEqual([0, [false, false]]);
  expect(await late("2026-12-10T22:00:00Z")).toEqual([1, [true, false]]);
  expect(await late("2026-12-11T22:00:00Z")).toEqual([2, [true, true]]);
});

it("reads the queue and its counts by the index of open cases, whatever has ended", async () => {
  const { db, deps } = await openQueue();
  const reach = { unitId: 2, permissions: ["read-responses"] as const };
  const scope = await (await accessOfToken(deps.units, reach)).scopeFor("read-responses");
  const selection = { scope, callerId: "anna", today: "2026-11-22" };
  const planOf = async (query: SQL) => {
    const { sql: text, params } = new SQLiteSyncDialect().sqlToQuery(query);
    const [rows] = await db.writeAll([
      { sql: `EXPLAIN QUERY PLAN ${text}`, args: params as (string | number)[] },
    ]);
    return (rows ?? []).map((row) => String(row[3]));
  };
  for (const view of ["open", "mine", "late", "waiting"] as const) {
    const list = (await planOf(nextCases(selection, view, undefined, 50))).join();
    const index = view === "mine" ? "cases_handler" : "cases_queue";
    expect(list).toContain(`SEARCH cases USING INDEX ${index}`);
    expect(list).not.toMatch(/SCAN (?:cases|responses)|TEMP B-TREE/);
  }
  const after = { dueDay: "2026-12-12", receivedAt: new Date(), response: 1 };
  const ended = (await planOf(nextCases(selection, "ended", after, 50))).join();
  expect(ended).toContain("cases_unit_received");
  expect(ended).not.toMatch(/SCAN (?:cases|responses)|TEMP B-TREE/);
  const counts = await planOf(countQuery(selection));
  expect(counts[0]).toContain("SEARCH cases USING INDEX cases_queue");
  expect(counts.join()).toContain("responses_held");
});
