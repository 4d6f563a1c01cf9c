import { describe, expect, it } from "vitest";
import type { ReviewList, ReviewPage, ReviewSummary } from "@respons/wire";
import { openReview } from "../test-review.ts";

const mark = (responses: string[], marked = true) => ({ responses, marked });

describe("picking", () => {
  it("narrows from what was received to what is coded, and is undone by its opposite", async () => {
    const { coder, review, send } = await openReview();
    const first = await send("Bra");
    const second = await send("Lång kö");
    await send(undefined);
    const funnel = async () => (await coder.read<ReviewSummary>(review)).funnel;
    expect(await funnel()).toEqual({ received: 3, withComment: 2, selected: 0, coded: 0 });
    const done = await coder.post(`${review}/marks`, mark([first, second]));
    expect(await done.json()).toEqual({ changed: [first, second], more: false });
    await coder.put(`${review}/codings/${first}`, { codes: ["access", "tone.negative"] });
    expect(await funnel()).toEqual({ received: 3, withComment: 2, selected: 2, coded: 1 });
    const again = await coder.post(`${review}/marks`, mark([first, second]));
    expect(await again.json()).toMatchObject({ changed: [] });
    const undone = await coder.post(`${review}/marks`, mark([first, second], false));
    expect(await undone.json()).toMatchObject({ changed: [first, second] });
    expect(await funnel()).toMatchObject({ selected: 0, coded: 0 });
  });

  it("takes only what has a comment, came on the review's days and counts", async () => {
    const { coder, review, send, clock, deps } = await openReview();
    const kept = await send("Bra");
    const [silent, spam] = [await send(undefined), await send("Köp nu")];
    await deps.db.writeAll(deps.toStanding(spam, "spam"));
    const today = clock.now;
    clock.now = new Date("2026-10-31T10:00:00Z");
    const early = await send("För tidigt");
    clock.now = today;
    const answer = await coder.post(`${review}/marks`, mark([kept, silent, spam, early, "none"]));
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path)).toEqual([1, 2, 3, 4].map((i) => `responses.${i}`));
    expect((await coder.read<ReviewSummary>(review)).funnel).toMatchObject({ selected: 0 });
  });

  it("takes everything with an answer at once, and says what it took", async () => {
    const { coder, review, send } = await openReview();
    const quick = { answers: { reasons: ["quick"] } };
    const [first, second] = [await send("Snabbt", quick), await send("Fort", quick)];
    await send("Vänligt", { answers: { reasons: ["friendly"] } });
    await coder.post(`${review}/marks`, mark([first]));
    const answer = await coder.post(`${review}/marks/matching`, { answer: "reasons:quick" });
    const took = (await answer.json()) as { changed: string[] };
    expect(took).toEqual({ changed: [second], more: false });
    await coder.post(`${review}/marks`, mark(took.changed, false));
    const page = await coder.read<ReviewPage>(`${review}/responses?show=selected`);
    expect(page.responses.map(({ response }) => response.responseId)).toEqual([first]);
  });

  it("is done by who handles a unit below, for that unit alone", async () => {
    const { review, send, signInAs } = await openReview();
    const [own, other] = [await send("Bra", { unit: "clinic" }), await send("Bra")];
    const handler = await signInAs("handler", "own");
    const seen = await handler.read<ReviewList>("/api/reviews");
    expect(seen.reviews).toMatchObject([{ funnel: { received: 1 } }]);
    expect((await handler.post(`${review}/marks`, mark([own]))).status).toBe(200);
    expect((await handler.post(`${review}/marks`, mark([other]))).status).toBe(422);
    expect((await handler.put(`${review}/codings/${own}`, { codes: [] })).status).toBe(403);
  });

  it("is offered where a response is handled, for the open reviews that it fits", async () => {
    const { coder, review, send, written, signInAs } = await openReview();
    const [id, silent] = [await send("Bra", { unit: "clinic" }), await send(undefined)];
    const other = { ...written, name: "Förra året", from: "2025-01-01", to: "2025-12-31" };
    await coder.post("/api/reviews", other);
    const handler = await signInAs("handler", "own");
    const path = `/api/responses/${id}/reviews`;
    expect(await handler.read(path)).toMatchObject({
      reviews: [{ name: written.name, marked: false }],
    });
    await handler.post(`${review}/marks`, mark([id]));
    expect(await handler.read(path)).toMatchObject({ reviews: [{ marked: true }] });
    expect(await coder.read(`/api/responses/${silent}/reviews`)).toEqual({ reviews: [] });
    expect(await handler.read(`/api/responses/${silent}/reviews`)).toMatchObject({ status: 404 });
  });

  it("keeps its form once something is picked, and its codebook once something is coded", async () => {
    const { coder, review, send, written } = await openReview();
    const dimensions = [{ id: "own", name: { sv: "Eget" }, multiple: true, codes: [] }];
    await coder.put("/api/codebooks/own", { name: { sv: "Egen" }, dimensions, revision: 0 });
    const change = async (more: object) =>
      (await coder.put(review, { ...written, revision: 1, ...more })).status;
    const id = await send("Bra");
    await coder.post(`${review}/marks`, mark([id]));
    expect(await change({ form: "clinic-form" })).toBe(422);
    await coder.put(`${review}/codings/${id}`, { codes: ["care"] });
    expect(await change({ codebook: "own" })).toBe(422);
    expect(await change({ name: "Nytt namn" })).toBe(200);
  });

  it("ends when the review is closed, and goes on when it is opened", async () => {
    const { coder, review, send, written } = await openReview();
    const id = await send("Bra");
    const close = (state: string, revision: number) =>
      coder.put(review, { ...written, state, revision });
    expect((await close("closed", 1)).status).toBe(200);
    const refused = await coder.post(`${review}/marks`, mark([id]));
    expect(await refused.json()).toMatchObject({ status: 409, code: "review-closed" });
    expect((await close("open", 1)).status).toBe(409);
    expect((await close("open", 2)).status).toBe(200);
    expect((await coder.post(`${review}/marks`, mark([id]))).status).toBe(200);
  });
});

describe("reading for coding", () => {
  it("comes page by page in the order of arrival, with the caller's codes and how many else", async () => {
    const { coder, review, send, signInAs } = await openReview();
    const sent: string[] = [];
    for (let i = 0; i < 53; i += 1) sent.push(await send(`Text ${i}`));
    const first = await coder.read<ReviewPage>(`${review}/responses`);
    const rest = await coder.read<ReviewPage>(`${review}/responses?cursor=${first.nextCursor}`);
    const ids = [...first.responses, ...rest.responses].map(({ response }) => response.responseId);
    expect([ids, first.total, rest.nextCursor]).toEqual([sent, 53, null]);
    const [one = "", two = ""] = sent;
    await coder.post(`${review}/marks`, mark([one, two]));
    await coder.put(`${review}/codings/${one}`, { codes: ["access.denied.assessment"] });
    const other = await signInAs("coder");
    const read = async (query: string) =>
      (await other.read<ReviewPage>(`${review}/responses?${query}`)).responses;
    expect(await read("show=coded")).toMatchObject([{ marked: true, codes: [], otherCoders: 1 }]);
    expect(await read("show=uncoded")).toMatchObject([{ response: { responseId: two } }]);
    expect(await read("code=access.denied")).toHaveLength(1);
    expect(await read("code=system")).toHaveLength(0);
  });

  it("refuses codes that the codebook does not have, has retired, or takes one of", async () => {
    const { coder, review, send } = await openReview();
    const id = await send("Bra");
    const put = (codes: string[]) => coder.put(`${review}/codings/${id}`, { codes });
    expect((await put(["access"])).status).toBe(404);
    await coder.post(`${review}/marks`, mark([id]));
    expect(await (await put(["access", "access"])).json()).toEqual({ codes: ["access"] });
    expect((await put(["tone.positive", "tone.negative"])).status).toBe(422);
    expect((await put(["made-up"])).status).toBe(422);
    const path = "/api/codebooks/social-reporting-2016";
    type Written = { dimensions: { codes: { id: string; retired?: boolean }[] }[] };
    const codebook = await coder.read<Written>(path);
    for (const code of codebook.dimensions[0]?.codes ?? []) {
      code.retired = code.id === "access" || code.id === "system";
    }
    expect((await coder.put(path, codebook)).status).toBe(200);
    expect((await put(["access", "care"])).status).toBe(200);
    expect((await put(["access", "system.bureaucratic"])).status).toBe(422);
  });

  it("is written down without a word of the client", async () => {
    const { coder, review, send, db } = await openReview();
    const id = await send("Zebrakakan var god");
    await coder.post(`${review}/marks`, mark([id]));
    await coder.put(`${review}/codings/${id}`, { codes: ["care"] });
    await coder.post(`${review}/quotes`, { responseId: id, text: "Zebrakakan" });
    const log = await db.read.values<[string, string]>(
      "SELECT action, details FROM audit_log WHERE object_kind = 'review' ORDER BY seq",
    );
    expect(log.map(([action]) => action)).toEqual([
      "review.written",
      "review.marked",
      "review.coded",
      "quote.proposed",
    ]);
    expect(JSON.stringify(log)).not.toContain("Zebra");
  });
});
