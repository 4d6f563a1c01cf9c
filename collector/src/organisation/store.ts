import type { OrganisationSettings } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { defaultSettings } from "./default-settings.ts";
import { organisation } from "./table.ts";

export type OrganisationRow = typeof organisation.$inferSelect;

/** The organisation; undefined in a database that is still empty. */
export async function findOrganisation(db: Queries): Promise<OrganisationRow | undefined> {
  const [row] = await db.select().from(organisation).limit(1);
  return row;
}

/** What clients read: as set, and the defaults for what nobody has set. */
export function settingsOf(row: OrganisationRow | undefined): OrganisationSettings {
  const set = row?.settings;
  return {
    signposting: { ...defaultSettings.signposting, ...set?.signposting },
    privacy: { ...defaultSettings.privacy, ...set?.privacy },
    accessibility: { ...defaultSettings.accessibility, ...set?.accessibility },
  };
}
