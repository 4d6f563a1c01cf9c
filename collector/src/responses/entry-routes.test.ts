import { describe, expect, it } from "vitest";
import type { EnteredResponse, Overview, ResponseDetail, ResponsePage } from "@respons/wire";
import { openTestCollector } from "../test-collector.ts";

let last = 0;
const newEntry = (changes: object = {}) => {
  last += 1;
  return {
    id: `0193a0c4-7b1e-7c3a-9d57-${String(last).padStart(12, "0")}`,
    formVersion: 1,
    language: "sv",
    unit: "clinic",
    medium: "paper",
    givenAt: "2026-11-19",
    answers: { rating: 4, comment: `Tack ${last}` },
    ...changes,
  };
};

async function openForEntry() {
  const collector = await openTestCollector();
  const staff = await collector.signIn();
  const enter = (changes?: object, as = staff) =>
    as.post("/api/forms/visit/entries", newEntry(changes), as.cookie);
  const entered = async (changes?: object) =>
    (await (await enter(changes)).json()) as EnteredResponse;
  const read = async <T>(path: string) => (await (await staff.get(path)).json()) as T;
  const undo = (responseId: string, as = staff) =>
    collector.app.request(`http://localhost:8787/api/forms/visit/entries/${responseId}`, {
      method: "DELETE",
      headers: { Cookie: as.cookie },
    });
  return { ...collector, staff, enter, entered, read, undo };
}

describe("feedback that staff enter", () => {
  it("counts on the day it was given and says that staff entered it, not who", async () => {
    const { entered, read, staff, db } = await openForEntry();
    const { responseId, receipt } = await entered();
    expect(receipt).toMatch(/^[0-9A-Z]{24}$/);
    const on = async (day: string) =>
      (await read<ResponsePage>(`/api/responses?form=visit&from=${day}&to=${day}`)).total;
    expect([await on("2026-11-19"), await on("2026-11-22")]).toEqual([1, 0]);
    const overview = await read<Overview>(
      "/api/forms/visit/overview?from=2026-11-19&to=2026-11-19",
    );
    expect(overview.cuts[0]?.responses).toBe(1);
    const detail = await read<ResponseDetail>(`/api/responses/${responseId}`);
    expect(detail).toMatchObject({
      channel: "staff",
      unit: "clinic",
      entry: { medium: "paper", givenAt: "2026-11-19", enteredAt: "2026-11-22T10:00:00.000Z" },
    });
    expect(JSON.stringify(detail)).not.toContain("Anna");
    const csv = await (await staff.get("/api/forms/visit/responses.csv")).text();
    expect(csv).toContain('"staff","","paper","2026-11-19"');
    const audit =
      "SELECT actor_name, object_id, details FROM audit_log WHERE action = 'response.entered'";
    expect(await db.read.values(audit)).toEqual([["Anna", responseId, '{"medium":"paper"}']]);
  });

  it("keeps the moment where it is known, and takes none that lies ahead", async () => {
    const { entered, enter } = await openForEntry();
    const { receivedAt } = await entered({ givenAt: "2026-11-20T08:30:00+02:00" });
    expect(receivedAt).toBe("2026-11-20T06:30:00.000Z");
    expect((await entered({ givenAt: "2026-11-22" })).receivedAt).toBe("2026-11-22T10:00:00.000Z");
    for (const givenAt of ["2026-11-23", "2026-11-22T10:00:01Z"]) {
      const answer = await enter({ givenAt });
      expect([answer.status, await answer.json()]).toEqual([
        422,
        expect.objectContaining({
          errors: [{ path: "givenAt", message: "must not be in the future" }],
        }),
      ]);
    }
  });

  it("is checked and masked as what clients send", async () => {
    const { enter, entered } = await openForEntry();
    expect((await enter({ answers: { rating: 9 } })).status).toBe(422);
    const { comment } = await entered({ answers: { rating: 3, comment: "Jag är 131052-308T." } });
    expect(comment).not.toContain("131052");
  });

  it("takes a contact only from a client who wants an answer", async () => {
    const { enter } = await openForEntry();
    const contact = { phone: "040 123 4567" };
    expect((await enter({ contact })).status).toBe(422);
    expect((await enter({ contact: { ...contact, wantsReply: true } })).status).toBe(201);
  });

  it("asks when the same is entered twice within a minute, unless told that it is another", async () => {
    const { enter, clock } = await openForEntry();
    const answers = { rating: 5 };
    expect((await enter({ answers })).status).toBe(201);
    const twice = await enter({ answers });
    expect([twice.status, await twice.json()]).toEqual([
      409,
      expect.objectContaining({ code: "entered-before" }),
    ]);
    expect((await enter({ answers, again: true })).status).toBe(201);
    clock.now = new Date(clock.now.getTime() + 61_000);
    expect((await enter({ answers })).status).toBe(201);
  });

  it("answers a repeat of the same request as the first time", async () => {
    const { staff } = await openForEntry();
    const body = newEntry();
    const send = () => staff.post("/api/forms/visit/entries", body, staff.cookie);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await first.json()).toEqual(await second.json());
  });

  it("is undone by who entered it, for ten minutes", async () => {
    const { entered, undo, read, clock, signIn, db } = await openForEntry();
    const [one, two] = [await entered(), await entered()];
    const other = await signIn([{ role: "handler", unit: "coast" }]);
    expect((await undo(one.responseId, other)).status).toBe(404);
    expect((await undo(one.responseId)).status).toBe(204);
    expect((await undo(one.responseId)).status).toBe(404);
    clock.now = new Date(clock.now.getTime() + 601_000);
    expect((await undo(two.responseId)).status).toBe(404);
    expect((await read<ResponsePage>("/api/responses?form=visit")).total).toBe(1);
    const audit = "SELECT count(*) FROM audit_log WHERE action = 'response.entry-undone'";
    expect(await db.read.values(audit)).toEqual([[1]]);
  });

  it("is for units of the caller's alone", async () => {
    const { enter, signIn } = await openForEntry();
    const handler = await signIn([{ role: "handler", unit: "clinic" }]);
    expect((await enter({ unit: "coast" }, handler)).status).toBe(404);
    expect((await enter({ unit: "clinic" }, handler)).status).toBe(201);
  });
});
