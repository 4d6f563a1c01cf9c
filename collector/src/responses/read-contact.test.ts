import { expect, it } from "vitest";
import type { ResponseDetail, ResponsePage, Role } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";

async function openWithContact() {
  const collector = await openTestCollector();
  await collector.post(validResponse({ contact: { email: "client@example.fi" } }));
  const signIn = async (role: Role) => {
    const staff = await collector.signIn([{ role, unit: "coast" }]);
    const { responses } = (await (await staff.get("/api/responses")).json()) as ResponsePage;
    const path = `/api/responses/${responses[0]?.responseId ?? ""}`;
    return {
      detail: async () => (await (await staff.get(path)).json()) as ResponseDetail,
      open: (body: object) => staff.post(`${path}/contact`, body, staff.cookie),
    };
  };
  const logged = () =>
    collector.db.read.values(
      "SELECT action, object_kind, details FROM audit_log WHERE action = 'contact.read'",
    );
  return { ...collector, signIn, logged };
}

it("says to who may not read a contact that there is one, and no more", async () => {
  const { signIn, logged } = await openWithContact();
  const reader = await signIn("reader");
  expect(await reader.detail()).toMatchObject({ hasContact: true, mayReadContact: false });
  expect((await reader.open({ reason: "answer" })).status).toBe(403);
  expect(await logged()).toEqual([]);
});

it("is opened with a reason, which the log keeps", async () => {
  const { signIn, logged } = await openWithContact();
  const handler = await signIn("handler");
  expect(await handler.detail()).toMatchObject({ hasContact: true, mayReadContact: true });
  expect(JSON.stringify(await handler.detail())).not.toContain("client@example.fi");
  expect((await handler.open({})).status).toBe(422);
  expect((await handler.open({ reason: "curious" })).status).toBe(422);
  expect(await logged()).toEqual([]);
  const answer = await handler.open({ reason: "other", note: "wrong number" });
  expect(await answer.json()).toEqual({ email: "client@example.fi" });
  const details = JSON.stringify({ reason: "other", note: "wrong number" });
  expect(await logged()).toEqual([["contact.read", "response", details]]);
});
