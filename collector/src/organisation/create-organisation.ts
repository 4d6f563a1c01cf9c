import type { Deps } from "../deps.ts";
import { organisation } from "./table.ts";

/**
 * Makes the organisation and the root of its tree in an empty database.
 * @throws where there is one already
 */
export async function createOrganisation(
  {
    audit,
    db,
    units: tree,
    refreshOrganisation,
  }: Pick<Deps, "audit" | "db" | "units" | "refreshOrganisation">,
  name: Record<string, string>,
  slug: string,
): Promise<void> {
  const fact = {
    actor: { kind: "command", id: null, name: "respons organisation" } as const,
    action: "organisation.created",
    unitId: null,
    objectKind: "organisation",
    objectId: slug,
  };
  const isMade = await audit.write(fact, [
    db.write.insert(organisation).values({ id: 1, name }).onConflictDoNothing(),
    {
      // Only where the row above was made by this very transaction.
      sql: `INSERT INTO units (slug, kind, name) SELECT ?, 'organisation', ?
        WHERE changes() > 0 AND NOT EXISTS (SELECT 1 FROM units)`,
      args: [slug, JSON.stringify(name)],
    },
  ]);
  tree.refresh();
  refreshOrganisation();
  if (!isMade) throw new Error("this database has an organisation already");
}
