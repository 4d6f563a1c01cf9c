import type { Config } from "./config.ts";
import { createDeps } from "./create-deps.ts";
import { createDatabase } from "./db/database.ts";
import {
  lockDataFolder,
  markInitialised,
  openDataFolder,
  readOrCreateSecret,
  StartRefused,
} from "./db/data-folder.ts";
import { migrateDatabase } from "./db/migrate.ts";
import { openWorkerConnection } from "./db/worker-connection.ts";
import type { Deps } from "./deps.ts";
import type { Log } from "./http/log.ts";
import { createKeyRing } from "./keys.ts";

export interface OpenCollector {
  deps: Deps;
  /** Nothing was ever stored in this folder before. */
  isNew: boolean;
  /** Waits for what is being written and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens the data folder for this process alone, brings the database to the newest schema and
 * wires the collector.
 * @throws StartRefused
 */
export async function openCollector(config: Config, log: Log): Promise<OpenCollector> {
  const folder = openDataFolder(config.databaseFile);
  const lock = await lockDataFolder(folder);
  const secret = config.secret ?? readOrCreateSecret(folder);
  const file = { url: `file:${config.databaseFile}`, encryptionKey: config.databaseKey };
  const writer = await openWorkerConnection({ ...file, role: "writer" }).catch((error: Error) => {
    throw new StartRefused(
      `cannot open ${config.databaseFile} (${error.message}): restore a backup, or check ` +
        "RESPONS_DATABASE_KEY if it is encrypted",
    );
  });
  const reader = await openWorkerConnection({ ...file, role: "reader" });
  const db = createDatabase({ reader, writer });
  await migrateDatabase(db);
  markInitialised(folder);
  const deps = createDeps({
    db,
    config,
    keys: createKeyRing(secret, config.previousSecret),
    now: () => new Date(),
    log,
  });
  return {
    deps,
    isNew: folder.isNew,
    async close() {
      await deps.drain();
      await db.close();
      await lock.release();
    },
  };
}
