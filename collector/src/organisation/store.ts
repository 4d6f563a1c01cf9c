import type { Queries } from "../db/database.ts";
import { organisation } from "./table.ts";

export type OrganisationRow = typeof organisation.$inferSelect;

/** The organisation; undefined in a database that is still empty. */
export async function findOrganisation(db: Queries): Promise<OrganisationRow | undefined> {
  const [row] = await db.select().from(organisation).limit(1);
  return row;
}
