import { describe, expect, it } from "vitest";
import type { CaseDetail, ReplyKind } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";
import { cases } from "../cases/table.ts";
import { startPostOffice } from "../mail/test-post-office.ts";
import { outbox } from "../outbox/table.ts";

const EMAIL = "maja@example.fi";

/** A client of the clinic who waits for an answer, and a handler there. */
async function open(hasServer = true, contact: { email: string } | null = { email: EMAIL }) {
  const office = await startPostOffice();
  const world = await openWorld(hasServer ? { environment: office.environment } : {});
  const handler = { Cookie: await world.signInAs("handler") };
  const responseId = await world.makeResponse(contact ?? undefined);
  const path = `/api/cases/${responseId}`;
  if (!contact) {
    // A rating alone is no case.
    await world.db.write
      .insert(cases)
      .values({ response: 1, unitId: 2, dueDay: "2026-11-30", receivedAt: world.clock.now });
  }
  const reply = async (kind: ReplyKind, text: string, revision: number, who = handler) => {
    const body = { kind, text, language: "sv", revision };
    const answer = await world.send("POST", `${path}/replies`, who, body);
    return [answer.status, (await answer.json()) as CaseDetail] as const;
  };
  const show = async () => (await (await world.send("GET", path, handler)).json()) as CaseDetail;
  const deliveries = async () => (await show()).thread.map(({ delivery }) => delivery);
  return { ...world, office, handler, responseId, path, reply, show, deliveries };
}

describe("a reply", () => {
  it("answers the case, goes out by mail once, and its delivery is seen", async () => {
    const { office, reply, deps, deliveries } = await open();
    const [status, detail] = await reply("reply", "Tack, Maja!", 1);
    expect(status).toBe(200);
    expect(detail).toMatchObject({ status: "answered", unreadSince: null, reach: "mail" });
    expect(detail.thread).toMatchObject([{ kind: "reply", text: "Tack, Maja!", language: "sv" }]);
    expect(await deliveries()).toEqual(["waiting"]);
    await deps.outbox.workOff();
    await deps.outbox.workOff();
    expect(await deliveries()).toEqual(["mailed"]);
    expect(office.mails.map(({ to }) => to)).toEqual([[EMAIL]]);
    await office.close();
  });

  it("leaves the case open where it is an interim one", async () => {
    const { office, reply } = await open();
    const [, detail] = await reply("interim-reply", "Vi tar reda på det.", 1);
    expect(detail).toMatchObject({ status: "in-progress", answeredAt: null });
    expect(detail.reactedAt).not.toBeNull();
    await office.close();
  });

  it("waits where there is no mail server, and says so", async () => {
    const { office, reply, deps, deliveries } = await open(false);
    await reply("reply", "Tack!", 1);
    await deps.outbox.workOff();
    expect(await deliveries()).toEqual(["no-mail-server"]);
    await office.close();
  });

  it("says that its mail was given up, also once the outbox has forgotten it", async () => {
    const { office, reply, deps, db, deliveries } = await open();
    office.state.mood = "unknown-address";
    await reply("reply", "Tack!", 1);
    await deps.outbox.workOff();
    expect(await deliveries()).toEqual(["given-up"]);
    await db.write.delete(outbox);
    expect(await deliveries()).toEqual(["given-up"]);
    await office.close();
  });

  it("is read on the receipt page alone where there is no address", async () => {
    const { office, reply, db, deliveries } = await open(true, null);
    const [, detail] = await reply("reply", "Tack!", 1);
    expect(detail.reach).toBe("page");
    expect([await deliveries(), await db.read.select().from(outbox)]).toEqual([["page"], []]);
    await office.close();
  });

  it("is written once by two who write at the same time", async () => {
    const { office, reply, show, deps } = await open();
    const both = await Promise.all([reply("reply", "Anna", 1), reply("reply", "Bo", 1)]);
    expect(both.map(([status]) => status).toSorted()).toEqual([200, 409]);
    expect((await show()).thread).toHaveLength(1);
    await deps.outbox.workOff();
    expect(office.mails).toHaveLength(1);
    await office.close();
  });

  it("holds no identity code and no account number, in the case nor in the mail", async () => {
    const { office, reply, deps } = await open();
    const [, detail] = await reply("reply", "Gäller det 131052-308T?", 1);
    expect(detail.thread[0]?.text).toBe("Gäller det [personbeteckning]?");
    await deps.outbox.workOff();
    expect(office.mails[0]?.text).not.toContain("131052");
    await office.close();
  });

  it("leaves no address and no text in the audit log and the log", async () => {
    const { office, reply, deps, db, lines } = await open();
    await reply("reply", "Hemligt svar", 1);
    await deps.outbox.workOff();
    const rows = await db.read.values<[string, string]>(
      "SELECT action, details FROM audit_log WHERE action = 'case.replied'",
    );
    expect(rows).toEqual([["case.replied", '{"kind":"reply","language":"sv","reach":"mail"}']]);
    const all = JSON.stringify(await db.read.values("SELECT * FROM audit_log")) + lines.join("");
    expect(all).not.toMatch(/maja@|Hemligt/);
    await office.close();
  });

  it.each([
    ["an empty text", { text: " " }],
    ["too long a text", { text: "x".repeat(10_001) }],
    ["another kind", { kind: "note" }],
  ])("is refused with %s", async (_, change) => {
    const { office, send, handler, path } = await open();
    const body = { kind: "reply", text: "Tack", language: "sv", revision: 1, ...change };
    expect((await send("POST", `${path}/replies`, handler, body)).status).toBe(422);
    await office.close();
  });
});
