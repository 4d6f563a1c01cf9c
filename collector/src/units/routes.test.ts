import { describe, expect, it } from "vitest";
import type { ResponsePage, StaffSession, UnitDetail } from "@respons/wire";
import { openTestCollector, PUBLIC_URL, validResponse } from "../test-collector.ts";

async function open() {
  const collector = await openTestCollector();
  const staff = await collector.signIn([
    { role: "administrator", unit: "coast" },
    { role: "reader", unit: "coast" },
  ]);
  const send = async (method: string, path: string, body: object = {}) => {
    const answer = await collector.app.request(`${PUBLIC_URL}/api${path}`, {
      method,
      headers: { "Content-Type": "application/json", Cookie: staff.cookie },
      body: JSON.stringify(body),
    });
    return [answer.status, (await answer.json()) as Record<string, unknown>] as const;
  };
  const list = async () =>
    ((await (await staff.get("/api/units")).json()) as { units: UnitDetail[] }).units;
  const find = async (slug: string) => (await list()).find((unit) => unit.slug === slug);
  return { ...collector, staff, send, list, find };
}

const ward = {
  slug: "ward",
  parent: "clinic",
  kind: "office",
  name: { sv: "Avdelningen", fi: "Osasto" },
};
const paths = (body: Record<string, unknown>) =>
  (body["errors"] as { path: string }[] | undefined)?.map(({ path }) => path);

describe("a unit", () => {
  it("is added below another, seen at once and written down", async () => {
    const { send, find, db, staff } = await open();
    expect((await send("POST", "/units", ward))[0]).toBe(201);
    expect(await find("ward")).toMatchObject({ ...ward, oid: null, revision: 1, people: 0 });
    const session = (await (await staff.get("/api/session")).json()) as StaffSession;
    expect(session.units.map(({ slug }) => slug)).toContain("ward");
    const rows = await db.read.values("SELECT action, object_id, unit_id FROM audit_log");
    expect(rows).toContainEqual(["unit.created", "ward", 2]);
    expect((await send("POST", "/units", ward))[1]).toMatchObject({ code: "taken" });
  });

  it.each([
    ["an organisation", { kind: "organisation" }, "kind"],
    ["a coarser kind", { kind: "service" }, "kind"],
    ["no name", { name: {} }, "name"],
    ["an empty name", { name: { sv: "  " } }, "name.sv"],
    ["an OID with a letter", { oid: "1.2.x" }, "oid"],
    ["an OID with a leading nought", { oid: "1.02.3" }, "oid"],
    ["a Finnish OID of another shape", { oid: "1.2.246.10.1234567" }, "oid"],
    ["a slug with a space", { slug: "a b" }, "slug"],
  ])("is refused as %s", async (_what, change, path) => {
    const [status, body] = await (await open()).send("POST", "/units", { ...ward, ...change });
    expect([status, paths(body)]).toEqual([422, [path]]);
  });

  it("takes OIDs of the register and of others, each once", async () => {
    const { send } = await open();
    const oid = "1.2.246.10.1234567.10.12";
    expect((await send("POST", "/units", { ...ward, oid }))[0]).toBe(201);
    const other = { ...ward, slug: "other", oid };
    expect((await send("POST", "/units", other))[1]).toMatchObject({ code: "taken" });
    expect((await send("POST", "/units", { ...other, oid: "2.16.840.1" }))[0]).toBe(201);
    const change = await send("PATCH", "/units/other", { revision: 1, oid });
    expect(change[1]).toMatchObject({ code: "taken" });
  });

  it("is changed by revision: of two at once one is told", async () => {
    const { send, find } = await open();
    const change = (sv: string) =>
      send("PATCH", "/units/clinic", { revision: 1, name: { sv, fi: "Klinikka" } });
    const [[one], [two]] = await Promise.all([change("Ett"), change("Två")]);
    expect([one, two].toSorted()).toEqual([200, 409]);
    expect(await find("clinic")).toMatchObject({ revision: 2, oid: "1.2.246.10.1.10.1" });
    expect((await send("PATCH", "/units/clinic", { revision: 2, oid: null }))[1]).toMatchObject({
      oid: null,
      name: { fi: "Klinikka" },
    });
  });

  it("moves, but never below itself, nor below a finer kind", async () => {
    const { send, find } = await open();
    await send("POST", "/units", ward);
    await send("POST", "/units", { ...ward, slug: "service", parent: "coast", kind: "service" });
    const move = (unit: string, parent: string, revision = 1) =>
      send("PATCH", `/units/${unit}`, { revision, parent });
    expect(paths((await move("clinic", "ward"))[1])).toEqual(["parent"]);
    expect(paths((await move("clinic", "clinic"))[1])).toEqual(["parent"]);
    expect(paths((await move("service", "clinic"))[1])).toEqual(["kind"]);
    expect(paths((await move("coast", "clinic"))[1])).toEqual(["parent"]);
    expect((await move("clinic", "nowhere"))[0]).toBe(404);
    expect((await move("clinic", "service"))[1]).toMatchObject({ parent: "service", revision: 2 });
    const coarser = await send("PATCH", "/units/service", { revision: 1, kind: "department" });
    expect(coarser[0]).toBe(200);
    expect((await find("ward"))?.parent).toBe("clinic");
  });

  it("is not moved away from under the units of others", async () => {
    const { send, signIn, app } = await open();
    await send("POST", "/units", { ...ward, slug: "service", parent: "coast", kind: "service" });
    const local = await signIn([
      { role: "administrator", unit: "clinic" },
      { role: "administrator", unit: "service" },
    ]);
    const answer = await app.request(`${PUBLIC_URL}/api/units/clinic`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", Cookie: local.cookie },
      body: JSON.stringify({ revision: 1, parent: "service" }),
    });
    expect([answer.status, paths((await answer.json()) as Record<string, unknown>)]).toEqual([
      422,
      ["parent"],
    ]);
  });

  it("makes no circle when two moves cross", async () => {
    const { send, list } = await open();
    await send("POST", "/units", { ...ward, slug: "a", parent: "coast" });
    await send("POST", "/units", { ...ward, slug: "b", parent: "coast" });
    const moves = await Promise.all([
      send("PATCH", "/units/a", { revision: 1, parent: "b" }),
      send("PATCH", "/units/b", { revision: 1, parent: "a" }),
    ]);
    expect(moves.filter(([status]) => status === 200)).toHaveLength(1);
    expect(await list()).toHaveLength(4);
  });

  it("ends with all below it, and comes back with what ended with it", async () => {
    const { send, find, clock } = await open();
    await send("POST", "/units", ward);
    await send("POST", "/units", { ...ward, slug: "old" });
    await send("DELETE", "/units/old");
    clock.now = new Date("2026-11-22T10:05:00Z");
    expect((await send("DELETE", "/units/clinic"))[1]).toMatchObject({
      endedAt: "2026-11-22T10:05:00.000Z",
    });
    expect((await find("ward"))?.endedAt).not.toBeNull();
    expect(paths((await send("POST", "/units/ward/restore"))[1])).toEqual(["parent"]);
    expect((await send("POST", "/units/clinic/restore"))[1]).toMatchObject({ endedAt: null });
    expect((await find("ward"))?.endedAt).toBeNull();
    expect((await find("old"))?.endedAt).not.toBeNull();
    expect((await send("DELETE", "/units/coast"))[0]).toBe(422);
  });

  it("takes no new responses once it has ended, and keeps those it has", async () => {
    const { send, post, staff } = await open();
    await post(validResponse({ unit: "clinic" }));
    await send("DELETE", "/units/clinic");
    expect((await post(validResponse({ unit: "clinic" }))).status).toBe(201);
    const page = (await (await staff.get("/api/responses")).json()) as ResponsePage;
    expect(page.responses.map(({ unit, unitUnknown }) => [unit, unitUnknown])).toEqual([
      ["coast", true],
      ["clinic", false],
    ]);
  });
});

describe("a closure", () => {
  it("is added and removed, and written down", async () => {
    const { send, db } = await open();
    const closure = { from: "2026-12-24", to: "2026-12-26", reason: { sv: "Jul" } };
    const [, unit] = await send("POST", "/units/clinic/closures", closure);
    expect(unit["closures"]).toEqual([{ id: 1, ...closure }]);
    expect((await send("DELETE", "/units/coast/closures/1"))[0]).toBe(404);
    expect((await send("DELETE", "/units/clinic/closures/1"))[1]).toMatchObject({ closures: [] });
    expect(await db.read.values("SELECT action FROM audit_log WHERE object_kind = 'unit'")).toEqual(
      [["unit.closure-added"], ["unit.closure-removed"]],
    );
  });

  it("does not end before it begins", async () => {
    const closure = { from: "2026-12-26", to: "2026-12-24" };
    const [status, body] = await (await open()).send("POST", "/units/clinic/closures", closure);
    expect([status, paths(body)]).toEqual([422, ["to"]]);
  });
});
