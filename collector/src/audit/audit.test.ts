import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { units } from "../units/table.ts";
import { FIRST_HASH, hashRow, type AuditFact } from "./audit.ts";
import { auditLog } from "./table.ts";

const fact: AuditFact = {
  actor: { kind: "person", id: "p1", name: "Anna" },
  action: "unit.changed",
  unitId: 2,
  objectKind: "unit",
  objectId: "clinic",
  details: { parent: "coast" },
};

it("chains every row to the one before it, also when they come at once", async () => {
  const { deps, db } = await openTestCollector();
  await Promise.all(Array.from({ length: 5 }, () => deps.audit.record(fact)));
  const rows = await db.read.select().from(auditLog).orderBy(asc(auditLog.seq));
  expect(rows).toHaveLength(5);
  let previous = FIRST_HASH;
  for (const row of rows) {
    expect(row.previousHash).toBe(previous);
    expect(hashRow(row)).toBe(row.hash);
    previous = row.hash;
  }
});

it("writes down a change in the transaction that makes it, and nothing where nothing changed", async () => {
  const { deps, db } = await openTestCollector();
  const end = (slug: string) =>
    deps.audit.write(fact, [
      db.write
        .update(units)
        .set({ endedAt: new Date(0) })
        .where(eq(units.slug, slug)),
    ]);
  expect(await end("clinic")).toBe(true);
  expect(await end("nowhere")).toBe(false);
  expect(await db.read.select().from(auditLog)).toHaveLength(1);
  const broken = deps.audit.write(fact, [{ sql: "UPDATE nothing SET x = 1", args: [] }]);
  await expect(broken).rejects.toThrow();
  expect(await end("coast")).toBe(true);
  expect(await db.read.select().from(auditLog)).toHaveLength(2);
});

it("lets nobody change or remove a row", async () => {
  const { deps, db } = await openTestCollector();
  await deps.audit.record(fact);
  await expect(
    db.writeAll([{ sql: "UPDATE audit_log SET action = ''", args: [] }]),
  ).rejects.toThrow(/only added to/);
  await expect(db.writeAll([{ sql: "DELETE FROM audit_log", args: [] }])).rejects.toThrow(
    /only added to/,
  );
});
