import type { CaseSummary } from "@respons/wire";
import { describe, expect, it } from "vitest";
import { createHttp, type Fetch } from "../http.ts";
import { caseListQuery, CaseList, caseNeighbours } from "./case-list.ts";
import { readCaseQuery } from "./case-query.ts";

const open = readCaseQuery(new URLSearchParams());
const mine = readCaseQuery(new URLSearchParams({ view: "mine" }));

const toCase = (responseId: string): CaseSummary => ({
  response: {
    responseId,
    form: "booking",
    formVersion: 1,
    receivedAt: "2026-11-23T06:00:00.000Z",
    language: "sv",
    unit: "root",
    unitUnknown: false,
    channel: "embed",
    point: null,
    entry: null,
    named: false,
    answerable: false,
    promisedBy: null,
    category: null,
    demonstration: false,
    answers: [],
  },
  status: "new",
  unit: "root",
  handler: null,
  late: false,
  unreadSince: null,
  reactedAt: null,
  answeredAt: null,
  messages: 0,
  revision: 1,
});

/** A collector of so many cases, and the queue that reads them. */
function createQueue(total: number) {
  const control = { fails: false, asked: [] as string[] };
  const fetch: Fetch = async (path) => {
    control.asked.push(path);
    if (control.fails) return new Response("{}", { status: 503 });
    const query = new URLSearchParams(path.split("?")[1]);
    const start = Number(query.get("cursor") ?? 0);
    const end = Math.min(total, start + Number(query.get("limit")));
    const cases = Array.from({ length: end - start }, (_, i) => toCase(`r${start + i}`));
    const counts = { open: total, mine: 0, unread: 0, late: 0, waiting: 0 };
    const nextCursor = end < total ? String(end) : null;
    return Response.json({ cases, nextCursor, counts, oldestUnreadAt: null });
  };
  const http = createHttp(fetch, { onSignedOut: () => undefined, verify: async () => false });
  let rest: () => void = () => undefined;
  const list: CaseList = new CaseList(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => {
        if (!list.state.isLoading) rest();
      },
      updateComplete: Promise.resolve(true),
    },
    () => http,
  );
  const settledAfter = (act: () => void) =>
    new Promise<void>((resolve) => {
      rest = resolve;
      act();
    });
  return { list, control, settledAfter };
}

describe("the queue", () => {
  it("is read anew as long as it was, so that one does not lose one's place", async () => {
    const { list, control, settledAfter } = createQueue(250);
    await settledAfter(() => list.show(open, "maria"));
    expect(list.state.cases).toHaveLength(100);
    await settledAfter(() => list.more());
    expect(list.state.cases).toHaveLength(200);
    await list.reload();
    expect(list.state.cases).toHaveLength(200);
    expect(control.asked.at(-1)).toContain("limit=200");
  });

  it("keeps what it shows when reading it anew fails", async () => {
    const { list, control, settledAfter } = createQueue(3);
    await settledAfter(() => list.show(open, "maria"));
    control.fails = true;
    await list.reload();
    expect(list.state.cases).toHaveLength(3);
    expect(list.state.problem).toEqual({ kind: "busy" });
  });

  it("shows at once what was shown last to the same person, and nothing of it to another", async () => {
    const { list, settledAfter } = createQueue(3);
    await settledAfter(() => list.show(mine, "maria"));
    const again = createQueue(3);
    again.list.show(mine, "maria");
    expect(again.list.state.cases).toHaveLength(3);
    const others = createQueue(3);
    others.list.show(mine, "leo");
    expect(others.list.state.cases).toEqual([]);
  });

  it("knows the cases beside one, for the person whose queue it is", async () => {
    const { list, settledAfter } = createQueue(3);
    await settledAfter(() => list.show(mine, "maria"));
    expect(caseNeighbours("r0", "maria")).toEqual({ previous: undefined, next: "r1" });
    expect(caseNeighbours("r2", "maria")).toEqual({ previous: "r1", next: undefined });
    expect(caseNeighbours("r1", "leo")).toEqual({ previous: undefined, next: undefined });
    expect(caseListQuery("maria")).toEqual(mine);
    expect(caseListQuery("leo")).toEqual(open);
  });
});
