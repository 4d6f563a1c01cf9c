import { expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { verifyChain } from "./verify-chain.ts";

async function openWithRows(n: number) {
  const collector = await openTestCollector();
  for (let i = 0; i < n; i += 1) {
    await collector.deps.audit.record({
      actor: { kind: "command", id: null, name: "test" },
      action: "unit.changed",
      unitId: 2,
      objectKind: "unit",
      objectId: "clinic",
      details: { 1: "åäö", step: i, nested: { z: null, a: [1] } },
    });
  }
  /** What somebody with the file could do: no trigger stops them. */
  const tamper = async (sql: string) => {
    await collector.db.writeAll([
      { sql: "DROP TRIGGER IF EXISTS audit_log_never_changes", args: [] },
      { sql: "DROP TRIGGER IF EXISTS audit_log_never_shrinks", args: [] },
      { sql, args: [] },
    ]);
  };
  return { verify: (noted?: string) => verifyChain(collector.db.read, noted), tamper };
}

it("holds as the collector writes it, and says its length and head", async () => {
  const { verify } = await openWithRows(3);
  const report = await verify();
  expect(report).toEqual({
    rows: 3,
    head: expect.stringMatching(/^[0-9a-f]{64}$/),
    brokenAt: null,
    notedFound: null,
  });
  expect((await (await openWithRows(0)).verify()).rows).toBe(0);
});

it.each([
  ["changed text", "UPDATE audit_log SET actor_name = 'nobody' WHERE seq = 2", 2],
  ["changed details", `UPDATE audit_log SET details = '{"step":9}' WHERE seq = 2`, 2],
  ["another time", "UPDATE audit_log SET at = at + 1 WHERE seq = 3", 3],
  ["a missing row", "DELETE FROM audit_log WHERE seq = 2", 3],
  ["a missing beginning", "DELETE FROM audit_log WHERE seq = 1", 2],
])("shows %s", async (_what, sql, brokenAt) => {
  const { verify, tamper } = await openWithRows(4);
  await tamper(sql);
  expect((await verify()).brokenAt).toBe(brokenAt);
});

it("shows a chain cut short by a head that was noted before", async () => {
  const { verify, tamper } = await openWithRows(4);
  const { head } = await verify();
  expect((await verify(head)).notedFound).toBe(true);
  await tamper("DELETE FROM audit_log WHERE seq = 4");
  expect(await verify(head)).toMatchObject({ brokenAt: null, notedFound: false });
});
