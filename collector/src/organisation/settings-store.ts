import { eq, sql } from "drizzle-orm";
import type { OrganisationSettings } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { organisation } from "./table.ts";

/** Writes the settings down where nobody has changed the organisation since `revision`. */
export function updateSettings(db: Queries, settings: OrganisationSettings, revision: number) {
  return db
    .update(organisation)
    .set({ settings, revision: sql`${organisation.revision} + 1` })
    .where(eq(organisation.revision, revision));
}
