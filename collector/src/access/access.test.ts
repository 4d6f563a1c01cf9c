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

it("tells who may not read a contact that there is one, and writes down who did read it", async () => {
  const collector = await openTestCollector();
  await collector.post(validResponse({ contact: { email: "client@example.fi" } }));
  const read = async (role: "reader" | "handler") => {
    const staff = await collector.signIn([{ role, unit: "coast" }]);
    const { responses } = (await (await staff.get("/api/responses")).json()) as {
      responses: { responseId: string }[];
    };
    const detail = await staff.get(`/api/responses/${responses[0]?.responseId ?? ""}`);
    return (await detail.json()) as { contact: unknown; contactWithheld: boolean };
  };
  expect(await read("reader")).toMatchObject({ contact: null, contactWithheld: true });
  expect(await read("handler")).toMatchObject({ contact: { email: "client@example.fi" } });
  const rows = await collector.db.read.values(
    "SELECT action, object_kind, details FROM audit_log WHERE action = 'contact.read'",
  );
  expect(rows).toEqual([["contact.read", "response", "{}"]]);
});
