import { expect, it } from "vitest";
import { openTestCollector, validResponse } from "../test-collector.ts";

it("shows the responses of one's own units only, and counts only those", async () => {
  const collector = await openTestCollector();
  await collector.post(validResponse({ unit: "clinic" }));
  await collector.post(validResponse({ unit: "coast" }));
  const clinic = await collector.signIn([{ role: "reader", unit: "clinic" }]);
  const whole = await collector.signIn([{ role: "reader", unit: "coast" }]);
  const list = async (staff: typeof clinic) =>
    (await (await staff.get("/api/responses")).json()) as { total: number; responses: unknown[] };
  expect((await list(clinic)).total).toBe(1);
  expect((await list(clinic)).responses).toHaveLength(1);
  expect((await list(whole)).total).toBe(2);
});

it("refuses what no role of the caller includes", async () => {
  const collector = await openTestCollector();
  const maker = await collector.signIn([{ role: "form-maker", unit: "coast" }]);
  const answer = await maker.get("/api/responses");
  expect([answer.status, await answer.json()]).toEqual([
    403,
    expect.objectContaining({ code: "not-permitted" }),
  ]);
});
