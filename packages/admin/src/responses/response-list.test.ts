import type { ResponsePage } from "@respons/wire";
import { beforeEach, describe, expect, it } from "vitest";
import { createApi, type Api } from "../api.ts";
import { createHttp, type Fetch } from "../http.ts";
import { forgetList, listQuery, neighboursOf, ResponseList } from "./response-list.ts";

const response = (responseId: string): ResponsePage["responses"][number] => ({
  responseId,
  form: "booking",
  formVersion: 1,
  receivedAt: "2021-08-25T19:16:36.000Z",
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
});
/** A list and the promise of its coming to rest. */
function createList(api: Api) {
  let rest: () => void = () => undefined;
  const list: ResponseList = new ResponseList(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => {
        if (!list.state.isLoading) rest();
      },
      updateComplete: Promise.resolve(true),
    },
    () => api,
  );
  const settledAfter = (act: () => void) =>
    new Promise<void>((resolve) => {
      rest = resolve;
      act();
    });
  return { list, settledAfter };
}

/** A collector of five responses, two to a page; `fails` makes every answer 503. */
function createCollector() {
  const control = { fails: false, asked: 0 };
  const fetch: Fetch = async (path) => {
    control.asked += 1;
    if (control.fails) return new Response("{}", { status: 503 });
    const start = Number(new URLSearchParams(path.split("?")[1]).get("cursor") ?? 0);
    const ids = ["r1", "r2", "r3", "r4", "r5"].slice(start, start + 2);
    const nextCursor = start + 2 < 5 ? String(start + 2) : null;
    return Response.json({ responses: ids.map(response), nextCursor, total: 5 });
  };
  const hooks = { onSignedOut: () => undefined, verify: async () => false };
  const api: Api = createApi(createHttp(fetch, hooks));
  return { api, control };
}
const idsOf = (list: ResponseList) => list.state.responses.map(({ responseId }) => responseId);

beforeEach(forgetList);

describe("the list of responses", () => {
  it("grows page by page until there is no more", async () => {
    const { api } = createCollector();
    const { list, settledAfter } = createList(api);
    await settledAfter(() => list.show({}));
    expect(idsOf(list)).toEqual(["r1", "r2"]);
    await settledAfter(() => list.more());
    await settledAfter(() => list.more());
    expect(idsOf(list)).toEqual(["r1", "r2", "r3", "r4", "r5"]);
    expect(list.state.nextCursor).toBeNull();
  });

  it("starts anew for another query", async () => {
    const { api } = createCollector();
    const { list, settledAfter } = createList(api);
    await settledAfter(() => list.show({}));
    await settledAfter(() => list.more());
    await settledAfter(() => list.show({ language: "fi" }));
    expect(idsOf(list)).toEqual(["r1", "r2"]);
  });

  it("keeps what it has when a page fails, and goes on from there", async () => {
    const { api, control } = createCollector();
    const { list, settledAfter } = createList(api);
    await settledAfter(() => list.show({}));
    control.fails = true;
    await settledAfter(() => list.more());
    expect(list.state.problem).toEqual({ kind: "busy" });
    expect(idsOf(list)).toEqual(["r1", "r2"]);
    control.fails = false;
    await settledAfter(() => list.more());
    expect(idsOf(list)).toEqual(["r1", "r2", "r3", "r4"]);
  });

  it("is as long as before when one comes back to it, without asking again", async () => {
    const { api, control } = createCollector();
    const { list: first, settledAfter } = createList(api);
    await settledAfter(() => first.show({ language: "sv" }));
    await settledAfter(() => first.more());
    first.hostDisconnected();
    const { asked } = control;
    const { list: second } = createList(api);
    second.show({ language: "sv" });
    expect(idsOf(second)).toEqual(["r1", "r2", "r3", "r4"]);
    expect(control.asked).toBe(asked);
    expect(listQuery()).toEqual({ language: "sv" });
  });

  it("knows what stands before and after a response, as far as it was loaded", async () => {
    const { list, settledAfter } = createList(createCollector().api);
    await settledAfter(() => list.show({}));
    expect(neighboursOf("r1")).toEqual({ previous: undefined, next: "r2" });
    expect(neighboursOf("r2")).toEqual({ previous: "r1", next: undefined });
    expect(neighboursOf("r9")).toEqual({ previous: undefined, next: undefined });
  });
});
