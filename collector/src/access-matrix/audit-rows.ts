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
];
