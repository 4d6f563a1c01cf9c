import { describe, expect, it } from "vitest";
import type { Acknowledgement, DecisionAnswer, QuarantinePage, ResponsePage } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";
import { holds } from "./table.ts";
import { createSpamJob } from "./delete-spam.ts";
import { validResponse } from "../test-collector.ts";

const spam = () =>
  validResponse({
    answers: {
      rating: 1,
      reasons: ["quick"],
      comment: "https://a.example https://b.example www.c.example",
    },
  });

async function open() {
  const world = await openWorld();
  const who = { Cookie: await world.signInAs("handler", "above") };
  const get = async <T>(path: string) => (await (await world.send("GET", path, who)).json()) as T;
  return {
    ...world,
    quarantine: (show = "waiting") => get<QuarantinePage>(`/api/quarantine?show=${show}`),
    list: () => get<ResponsePage>("/api/responses"),
    rollUp: () =>
      world.db.read.values<[string, string, number]>(
        "SELECT question, value, n FROM answer_counts WHERE n <> 0 ORDER BY 1, 2",
      ),
    decide: async (decision: string, ...responseIds: string[]) => {
      const body = { responseIds, decision };
      const answer = await world.send("POST", "/api/quarantine/decisions", who, body);
      return ((await answer.json()) as DecisionAnswer).changed;
    },
  };
}

describe("quarantine", () => {
  it("thanks as always, opens with the receipt, and counts nowhere", async () => {
    const { post, postPage, quarantine, list, rollUp } = await open();
    const answer = await post(spam());
    expect(answer.status).toBe(201);
    const { receipt } = (await answer.json()) as Acknowledgement;
    expect(await (await postPage("/r?lang=sv", { receipt })).text()).toContain("a.example");
    expect(await list()).toMatchObject({ responses: [], total: 0 });
    expect(await rollUp()).toEqual([]);
    const { responses, counts } = await quarantine();
    expect(responses).toMatchObject([{ signals: ["many-links", "only-links"], decidedAt: null }]);
    expect(counts).toMatchObject({ waiting: 1, spam: 0, decided: 0 });
  });

  it("counts what is released in its own day, and undoes that to the last row", async () => {
    const { post, quarantine, list, rollUp, decide, clock, db } = await open();
    const now = clock.now;
    clock.now = new Date("2026-11-19T10:00:00Z");
    await post(spam());
    await post(validResponse());
    clock.now = now;
    const before = await rollUp();
    const [held] = (await quarantine()).responses;
    const id = held?.responseId ?? "";
    expect(await decide("released", id)).toEqual([id]);
    expect(await decide("released", id)).toEqual([]);
    expect((await list()).total).toBe(2);
    expect(await rollUp()).toEqual([
      ["", "", 2],
      ["comment", "", 1],
      ["rating", "", 2],
      ["rating", "1", 1],
      ["rating", "5", 1],
      ["reasons", "", 1],
      ["reasons", "quick", 1],
    ]);
    const days = await db.read.values("SELECT DISTINCT day FROM answer_counts WHERE n <> 0");
    expect(days).toEqual([["2026-11-19"]]);
    await decide("held", id);
    expect(await rollUp()).toEqual(before);
    expect((await quarantine()).counts).toMatchObject({ waiting: 1, decided: 0, released: 0 });
  });

  it("takes a counted response out as spam, and counts it again", async () => {
    const { post, quarantine, list, rollUp, decide } = await open();
    await post(validResponse());
    const before = await rollUp();
    const id = (await list()).responses[0]?.responseId ?? "";
    await decide("spam", id);
    expect(await list()).toMatchObject({ responses: [], total: 0 });
    expect(await rollUp()).toEqual([]);
    expect((await quarantine("spam")).responses).toMatchObject([
      { signals: [], decidedBy: "handler above" },
    ]);
    await decide("released", id);
    expect(await rollUp()).toEqual(before);
    // No signal had said anything.
    expect((await quarantine()).counts).toMatchObject({ decided: 0, waiting: 0, spam: 0 });
  });

  it("says how often the signals were wrong, also once the spam is deleted", async () => {
    const { post, quarantine, decide, clock, deps } = await open();
    for (let i = 0; i < 4; i += 1) await post(spam());
    const ids = (await quarantine()).responses.map(({ responseId }) => responseId);
    await decide("spam", ...ids.slice(0, 3));
    await decide("released", ...ids.slice(2, 3));
    expect((await quarantine()).counts).toMatchObject({
      decided: 3,
      released: 1,
      waiting: 1,
      spam: 2,
    });
    const now = clock.now;
    clock.now = new Date("2026-12-21T10:00:00Z");
    expect(await createSpamJob(deps).run()).toEqual({ deleted: 0 });
    clock.now = new Date("2026-12-23T10:00:00Z");
    expect(await createSpamJob(deps).run()).toEqual({ deleted: 2 });
    clock.now = now;
    // What nobody has decided on stays.
    expect((await quarantine()).counts).toMatchObject({
      decided: 3,
      released: 1,
      waiting: 1,
      spam: 0,
    });
  });

  it("is erased by its receipt like any other, and not by a count too much", async () => {
    const { post, postPage, quarantine, rollUp, db } = await open();
    await post(validResponse());
    const before = await rollUp();
    const { receipt } = (await (await post(spam())).json()) as Acknowledgement;
    await postPage("/r?lang=sv", { receipt, action: "erase" });
    expect((await quarantine()).counts.waiting).toBe(0);
    expect(await rollUp()).toEqual(before);
    expect(await db.read.select().from(holds)).toEqual([]);
  });
});
