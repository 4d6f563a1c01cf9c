import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createClient, type Transaction } from "@libsql/client/sqlite3";

/** A reason not to start, in words for the operator. */
export class StartRefused extends Error {
  override name = "StartRefused";
}

export interface DataFolder {
  path: string;
  databaseFile: string;
  /** Nothing was ever stored here. */
  isNew: boolean;
}

/**
 * Makes the folder of the database where there is none.
 * @throws StartRefused when it cannot be written, or when it has lost its database.
 */
export function openDataFolder(databaseFile: string): DataFolder {
  const path = dirname(databaseFile);
  const marker = join(path, "initialised");
  try {
    makeFolder(path);
    writeFileSync(join(path, ".write-test"), "");
  } catch {
    throw new StartRefused(`cannot write to the data folder ${path}: check its owner and rights`);
  }
  const isNew = !existsSync(marker);
  if (!isNew && (!existsSync(databaseFile) || statSync(databaseFile).size === 0)) {
    throw new StartRefused(
      `${databaseFile} is missing or empty, though this folder was in use: ` +
        `mount the volume or restore a backup; delete ${marker} only to begin anew`,
    );
  }
  return { path, databaseFile, isNew };
}

/** Node's own recursive mkdir never ends where a parent cannot be made (seen under /proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** From now on a missing database in this folder is a loss, not a first start. */
export function markInitialised(folder: DataFolder): void {
  writeFileSync(join(folder.path, "initialised"), `${new Date().toISOString()}\n`);
}

/** The secret beside the database, made on first start: for trying out. */
export function readOrCreateSecret(folder: DataFolder): string {
  const file = join(folder.path, "secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/**
 * Holds the data folder for this process until it ends, however it ends: the lock is a file lock
 * of the operating system on a small database of its own.
 * @throws StartRefused when another process holds it.
 */
export async function lockDataFolder(
  folder: DataFolder,
): Promise<{ release: () => Promise<void> }> {
  const pidFile = join(folder.path, "collector.pid");
  const client = createClient({
    url: `file:${join(folder.path, "collector.lock")}`,
    concurrency: 1,
    timeout: 0,
  });
  let held: Transaction;
  try {
    held = await client.transaction("write");
  } catch {
    client.close();
    const pid = existsSync(pidFile) ? readFileSync(pidFile, "utf8").trim() : "unknown";
    throw new StartRefused(`another collector (process ${pid}) uses ${folder.path}: stop it first`);
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    async release() {
      await held.rollback();
      client.close();
    },
  };
}
