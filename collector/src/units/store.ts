import type { Queries } from "../db/database.ts";
import { units, type UnitRow } from "./table.ts";

/** The whole tree, in the order of its rows; empty before there is an organisation. */
export function listUnits(db: Queries): Promise<UnitRow[]> {
  return db.select().from(units).orderBy(units.id);
}
