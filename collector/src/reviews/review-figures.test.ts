import { expect, it } from "vitest";
import { createScope } from "../access/scope.ts";
import { unitOf } from "../access-matrix/world.ts";
import { openReview } from "../test-review.ts";

it("gives a document the scope's part: funnel, counts, coders and approved quotes alone", async () => {
  const { coder, review, send, signInAs, deps } = await openReview();
  const other = await signInAs("analyst");
  const ids = [];
  for (let i = 0; i < 6; i += 1) ids.push(await send(`Fint ${i}`, { unit: "clinic" }));
  const elsewhere = await send("Lång kö", { unit: "harbour" });
  await coder.post(`${review}/marks`, { responses: [...ids, elsewhere], marked: true });
  for (const id of [...ids, elsewhere]) {
    await coder.put(`${review}/codings/${id}`, { codes: ["encounter.respect"] });
  }
  await other.put(`${review}/codings/${ids[0]}`, { codes: ["encounter"] });
  const quotes: { id: number }[] = [];
  for (const [responseId, text] of [
    [ids[0], "Fint 0"],
    [ids[1], "Fint 1"],
    [elsewhere, "Lång kö"],
  ]) {
    const made = await coder.post(`${review}/quotes`, { responseId, text });
    quotes.push((await made.json()) as { id: number });
  }
  for (const { id } of [quotes[0], quotes[2]].flatMap((one) => (one ? [one] : []))) {
    await other.post(`${review}/quotes/${id}`, { state: "approved" });
  }
  const reviewId = review.split("/").at(-1) ?? "";
  const figures = await deps.reviewFigures(createScope([unitOf.own.id]), reviewId);
  expect(figures?.funnel).toEqual({ received: 6, withComment: 6, selected: 6, coded: 6 });
  expect(figures?.coders).toEqual({ people: 2, codedByMore: 1 });
  expect(figures?.quotes.map(({ text }) => text)).toEqual(["Fint 0"]);
  const counted = figures?.counts({}).rows.filter(({ cells }) => cells[0]?.n !== 0);
  expect(counted?.map(({ code, cells }) => [code, cells[0]?.n])).toEqual([
    ["encounter", 6],
    ["encounter.respect", 6],
  ]);
  const all = createScope([unitOf.above.id, unitOf.own.id, unitOf.other.id]);
  const whole = await deps.reviewFigures(all, reviewId);
  expect(whole?.quotes).toHaveLength(2);
  expect(whole?.counts({ by: "unit" }).cuts).toMatchObject([
    { key: "", coded: 7, suppressed: false },
    { key: "clinic", coded: 6, suppressed: false },
    { key: "harbour", coded: 1, suppressed: true },
  ]);
  expect(await deps.reviewFigures(createScope([]), reviewId)).toBeUndefined();
});
