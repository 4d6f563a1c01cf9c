import { deletions } from "../retention/table.ts";
import { places, type Call, type Row } from "./row.ts";
import { unitOf, type World } from "./world.ts";

/** Something done to the clinic, which the log should show to its own and to those above. */
async function askAfterDeed({ deps, next }: World, path: string): Promise<Call> {
  const objectId = `deed-${next()}-of-the-clinic`;
  await deps.audit.record({
    actor: { kind: "system", id: null, name: "test" },
    action: "unit.changed",
    unitId: unitOf.own.id,
    objectKind: "unit",
    objectId,
  });
  return { path: `${path}?object=${objectId}`, shows: objectId };
}

/** What ran out of the clinic's form in one night. */
async function askAfterDeletion({ db, clock, next }: World): Promise<Call> {
  const throughDay = `2020-01-${String((next() % 28) + 1).padStart(2, "0")}`;
  const row = { at: clock.now, formId: 2, clock: "contacts", throughDay, n: 3 } as const;
  await db.write.insert(deletions).values(row).onConflictDoNothing();
  return { path: "/api/deletions", shows: "clinic-form" };
}

export const auditRows: readonly Row[] = [
  {
    route: "GET /api/audit",
    needs: "read-audit",
    reachedFrom: places,
    call: (world) => askAfterDeed(world, "/api/audit"),
  },
  {
    route: "GET /api/:file{audit\\.(?:csv|jsonl)}",
    needs: "read-audit",
    reachedFrom: places,
    call: (world) => askAfterDeed(world, "/api/audit.csv"),
  },
  {
    route: "GET /api/deletions",
    needs: "read-audit",
    reachedFrom: places,
    call: askAfterDeletion,
  },
];
