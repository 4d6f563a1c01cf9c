import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "../config.ts";
import { openConnection } from "../db/connection.ts";
import { newestMigration } from "../db/migrate.ts";
import { createKeyRing } from "../keys.ts";
import { expireCopies } from "./expire-copies.ts";
import { listCopies } from "./list-copies.ts";
import { makeCopy } from "./make-copy.ts";
import type { Manifest } from "./manifest.ts";
import { verifyCopy, type Verified } from "./verify-copy.ts";

const now = () => new Date();

// What the commands do, each in a process of its own: SQLite works on the thread that asks it, and
// the collector must go on answering meanwhile.

/**
 * Copies the database while others write, and lets old copies go where the copy went to the
 * folder of the nightly ones.
 * @throws Error in words for the operator
 */
export async function runBackup(
  config: Config,
  folder: string = config.backupFolder,
): Promise<{ manifest: Manifest; folder: string; expired: number }> {
  const { databaseFile, databaseKey } = config;
  if (!existsSync(databaseFile)) throw new Error(`there is no database at ${databaseFile}`);
  const file = { url: `file:${databaseFile}`, encryptionKey: databaseKey };
  const source = await openConnection({ ...file, role: "reader" });

  try {
    const manifest = await makeCopy({
      source,
      databaseFile,
      databaseKey,
      folder,
      reason: "respons",
      secretNumber: readSecretNumber(config),
      now,
    });
    const isNightly = folder === config.backupFolder;
    const expired = isNightly ? expireCopies(folder, databaseFile, now()) : 0;
    return { manifest, folder, expired };
  } finally {
    await source.close();
  }
}

/** Verifies one copy, or the newest. @throws Error in words for the operator */
export async function runVerify(config: Config, copy?: string): Promise<Verified> {
  const newest = copy ?? listCopies(config.backupFolder)[0]?.path;
  if (newest === undefined) {
    throw new Error(`there is no copy in ${config.backupFolder}: respons backup makes one`);
  }
  const { databaseFile, databaseKey } = config;
  return verifyCopy({
    copy: newest,
    databaseFile,
    databaseKey,
    newestSchema: newestMigration(),
    now,
  });
}

/** What names the secret in use; null where none is set nor stands beside the database. */
export function readSecretNumber({ secret, databaseFile }: Config): number | null {
  const file = join(dirname(databaseFile), "secret");
  const text = secret ?? (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined);
  return text ? createKeyRing(text).current.number : null;
}
