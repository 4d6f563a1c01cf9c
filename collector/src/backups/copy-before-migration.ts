import type { Config } from "../config.ts";
import type { Connection } from "../db/connection.ts";
import { StartRefused } from "../db/data-folder.ts";
import { makeCopy } from "./make-copy.ts";

/**
 * A copy of the database as the earlier version has left it, kept as long as any other.
 * @throws StartRefused where it cannot be made: nothing is migrated without
 */
export async function copyBeforeMigration(
  source: Connection,
  { databaseFile, databaseKey, backupFolder: folder }: Config,
  facts: { migration: string; secretNumber: number; now: () => Date },
): Promise<void> {
  const { migration, secretNumber, now } = facts;
  const reason = `before-${migration}` as const;
  try {
    await makeCopy({ source, databaseFile, databaseKey, folder, reason, secretNumber, now });
  } catch (error) {
    const words = error instanceof Error ? error.message : "unknown";
    throw new StartRefused(`no copy could be made before migrating, so nothing was: ${words}`);
  }
}
