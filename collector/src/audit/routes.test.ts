import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import type { AuditPage } from "@respons/wire";
import { openTestCollector } from "../test-collector.ts";

async function openWithDeeds() {
  const collector = await openTestCollector();
  const deed = (action: string, name: string, objectId: string, unitId: number | null = 2) =>
    collector.deps.audit.record({
      actor: { kind: "person", id: `id-${name}`, name },
      action,
      unitId,
      objectKind: "unit",
      objectId,
    });
  collector.clock.now = new Date("2026-03-01T12:00:00Z");
  await deed("unit.created", "Anna", "clinic");
  await deed("unit.ended", "Bo", "harbour");
  collector.clock.now = new Date("2026-03-02T12:00:00Z");
  await deed("contact.read", "Anna Bo", "0193-abc");
  await deed("organisation.created", "=cmd|' /C calc'!A0", "coast", null);
  return collector;
}

it.each([
  ["", ["coast", "0193-abc", "harbour", "clinic"]],
  ["?person=anna", ["0193-abc", "clinic"]],
  ["?person=id-Bo", ["harbour"]],
  ["?action=unit", ["harbour", "clinic"]],
  ["?action=unit.ended", ["harbour"]],
  ["?object=93-AB", ["0193-abc"]],
  ["?from=2026-03-02", ["coast", "0193-abc"]],
  ["?to=2026-03-01&person=Bo", ["harbour"]],
  ["?before=2", ["clinic"]],
])("is searched with %s", async (query, objects) => {
  const collector = await openWithDeeds();
  const staff = await collector.signIn();
  const { entries } = (await (await staff.get(`/api/audit${query}`)).json()) as AuditPage;
  // The signing-in of whoever asks is no part of what is looked for.
  const deeds = entries.filter(({ objectKind }) => objectKind !== "person");
  expect(deeds.map(({ objectId }) => objectId)).toEqual(objects);
});

it("shows what belongs to the whole organisation to those alone who are placed there", async () => {
  const collector = await openWithDeeds();
  const staff = await collector.signIn([{ role: "administrator", unit: "clinic" }]);
  const { entries } = (await (await staff.get("/api/audit")).json()) as AuditPage;
  expect(entries.map(({ objectId }) => objectId)).toEqual(["0193-abc", "harbour", "clinic"]);
});

it("is exported in the order of the chain, disarmed, and the export is written down", async () => {
  const collector = await openWithDeeds();
  const staff = await collector.signIn();
  const csv = await (await staff.get("/api/audit.csv")).text();
  const rows = parse<Record<string, string>>(csv, { columns: true });
  expect(rows.map((row) => row["seq"])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(rows[3]?.["actorName"]).toMatch(/^'=/);
  expect(rows.at(-1)).toMatchObject({ action: "audit.exported", details: '{"filters":[]}' });
  const lines = await (await staff.get("/api/audit.jsonl?action=unit.ended")).text();
  expect(lines.trim().split("\n")).toHaveLength(1);
});

it.each(["?from=yesterday", "?action=DROP TABLE", "?before=x"])("refuses %s", async (query) => {
  const collector = await openTestCollector();
  const staff = await collector.signIn();
  expect((await staff.get(`/api/audit${query}`)).status).toBe(422);
});
