import { copyBeforeMigration } from "./backups/copy-before-migration.ts";
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
import { createJobs, type Jobs } from "./jobs/jobs.ts";
import { createKeyRing } from "./keys.ts";
import { scheduledJobs } from "./scheduled-jobs.ts";

export interface OpenCollector {
  deps: Deps;
  jobs: Jobs;
  /** Waits for what is being written and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens the data folder for this process alone, brings the database to the newest schema and
 * wires the collector. Where that fails, all that was opened is closed again.
 * `onLost` is called when a thread of the database ends unasked.
 * @throws StartRefused; an error when a newer program has written the database
 */
export async function openCollector(
  config: Config,
  log: Log,
  onLost: () => void = () => undefined,
): Promise<OpenCollector> {
  const opened: (() => Promise<void>)[] = [];
  // Last opened, first closed: the writer outlives the reader and leaves no -wal behind.
  const close = async () => {
    for (const closeOne of opened.toReversed()) await closeOne();
  };
  try {
    const deps = await open({ config, log, onLost }, (closeOne) => opened.push(closeOne));
    const jobs = createJobs(deps, scheduledJobs(deps));
    opened.push(() => jobs.stop());
    opened.push(async () => deps.backups.stop());
    return { deps, jobs, close };
  } catch (error) {
    // A thread left open would keep the process from ending.
    await close();
    throw error;
  }
}

const now = () => new Date();

async function open(
  { config, log, onLost }: { config: Config; log: Log; onLost: () => void },
  onOpened: (close: () => Promise<void>) => void,
): Promise<Deps> {
  const folder = openDataFolder(config.databaseFile);
  const lock = await lockDataFolder(folder);
  onOpened(lock.release);
  const secret = config.secret ?? readOrCreateSecret(folder);
  const file = { url: `file:${config.databaseFile}`, encryptionKey: config.databaseKey };
  const opening = openWorkerConnection({ ...file, role: "writer" }, onLost);
  const writer = await opening.catch((error: Error) => {
    throw new StartRefused(
      `cannot open ${config.databaseFile} (${error.message}): restore a backup, or check ` +
        "RESPONS_DATABASE_KEY if it is encrypted",
    );
  });
  onOpened(() => writer.close());
  const reader = await openWorkerConnection({ ...file, role: "reader" }, onLost);
  onOpened(() => reader.close());
  const db = createDatabase({ reader, writer });
  const keys = createKeyRing(secret, config.previousSecret);
  await migrateDatabase(db, (migration) =>
    copyBeforeMigration(reader, config, { migration, secretNumber: keys.current.number, now }),
  );
  markInitialised(folder);
  const deps = createDeps({ db, config, keys, now, log });
  onOpened(deps.drain);
  return deps;
}
