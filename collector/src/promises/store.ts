import type { Queries } from "../db/database.ts";
import { unitClosures } from "../units/table.ts";

/** Days on which units are closed, of the whole organisation. */
export function listClosures(db: Queries) {
  return db
    .select({
      unitId: unitClosures.unitId,
      fromDay: unitClosures.fromDay,
      toDay: unitClosures.toDay,
    })
    .from(unitClosures);
}
