import { constants, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openConnection } from "../db/connection.ts";
import { lockDataFolder, markInitialised } from "../db/data-folder.ts";
import {
  createPrivateFolder,
  createPrivately,
  hashFile,
  requireSpace,
  syncToDisk,
} from "./durable-file.ts";
import { hashTables } from "./hash-tables.ts";
import { toFileTime, toSeconds } from "./make-copy.ts";
import { readManifest, type Manifest } from "./manifest.ts";

export interface RestoreOrder {
  copy: string;
  /** Database file to make. */
  to: string;
  /** Set the database that stands there aside instead of refusing. */
  replace: boolean;
  databaseKey: string | undefined;
  /** The copy is plain, and the database is to be encrypted under `databaseKey`. */
  encrypt: boolean;
  /** Moment of the newest migration this program knows. */
  newestSchema: number;
  now: () => Date;
}

export interface Restored {
  manifest: Manifest;
  file: string;
  /** Where the replaced database is; null where there was none. */
  setAside: string | null;
  seconds: number;
}

/**
 * Makes a database of a copy, once all of it has been checked; what stood there is untouched until
 * then, and is set aside, never overwritten.
 * @throws Error in words for the operator; StartRefused where a collector holds the folder
 */
export async function restoreCopy(order: RestoreOrder): Promise<Restored> {
  const start = performance.now();
  const to = resolve(order.to);
  const manifest = readManifest(order.copy);
  requireKey(manifest, order);
  if (manifest.schema > order.newestSchema) {
    throw new Error("the copy was made by a newer version of Respons: restore it with that one");
  }
  const folder = { path: dirname(to), databaseFile: to, isNew: false };
  createPrivateFolder(folder.path);
  const lock = await lockDataFolder(folder);
  try {
    const isThere = existsSync(to) && statSync(to).size > 0;
    if (isThere && !order.replace) {
      throw new Error(`${to} is there already: --replace sets it aside under another name`);
    }
    requireSpace(folder.path, manifest.bytes, "make room, or name another place with --to");
    const restored = `${to}.restoring`;
    rmSync(restored, { force: true });
    await fill(restored, manifest, order);
    const setAside = aside(to, order.now());
    renameSync(restored, to);
    markInitialised(folder);
    syncToDisk(folder.path);
    return { manifest, file: to, setAside, seconds: toSeconds(performance.now() - start) };
  } finally {
    await lock.release();
  }
}

function requireKey({ encrypted }: Manifest, { databaseKey, encrypt }: RestoreOrder): void {
  if (encrypted && databaseKey === undefined) {
    throw new Error("the copy is encrypted: set RESPONS_DATABASE_KEY to the key it was made with");
  }
  if (encrypted && encrypt) throw new Error("the copy is encrypted already: leave out --encrypt");
  if (encrypt && databaseKey === undefined) {
    throw new Error("--encrypt needs RESPONS_DATABASE_KEY");
  }
  if (!encrypted && !encrypt && databaseKey !== undefined) {
    throw new Error(
      "the copy is not encrypted, but RESPONS_DATABASE_KEY is set: add --encrypt, or unset the key",
    );
  }
}

async function fill(path: string, manifest: Manifest, order: RestoreOrder): Promise<void> {
  const { copy, databaseKey, encrypt } = order;
  try {
    if ((await hashFile(copy)) !== manifest.sha256) {
      throw new Error(`${copy} is damaged (its SHA-256 is not the manifest's): take another copy`);
    }
    if (encrypt) await encryptInto(copy, path, databaseKey ?? "");
    else {
      createPrivately(path);
      await copyFile(copy, path, constants.COPYFILE_FICLONE);
    }
    syncToDisk(path);
    await checkFile(path, databaseKey, encrypt ? manifest : undefined);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

async function encryptInto(copy: string, path: string, key: string): Promise<void> {
  createPrivately(path);
  const plain = await openConnection({ url: `file:${copy}`, role: "inspector" });
  try {
    // The driver reads the key of a new file from its address.
    await plain.copyInto(`${pathToFileURL(path).href}?key=${encodeURIComponent(key)}`);
  } finally {
    await plain.close();
  }
}

/** @throws Error where it cannot be read, is damaged, or holds other rows than `expected` */
async function checkFile(
  path: string,
  encryptionKey: string | undefined,
  expected: Manifest | undefined,
): Promise<void> {
  const url = `file:${path}`;
  const file = await openConnection({ url, encryptionKey, role: "inspector" }).catch(() => {
    throw new Error(
      encryptionKey
        ? "the copy cannot be read: RESPONS_DATABASE_KEY is not the key it was made with"
        : "the copy cannot be read: take another copy",
    );
  });
  try {
    const [rows] = await file.run([{ sql: "PRAGMA integrity_check", args: [] }]);
    if (rows?.[0]?.[0] !== "ok") throw new Error("the copy is damaged inside: take another copy");
    if (!expected) return;
    const tables = await hashTables(file);
    const isSame = Object.entries(expected.tables).every(
      ([name, { hash }]) => tables[name]?.hash === hash,
    );
    if (!isSame) throw new Error("the encrypted database holds other rows than the copy");
  } finally {
    await file.close();
  }
}

/** Moves the database away; the database first, since a later part alone starts nothing. */
function aside(file: string, now: Date): string | null {
  const name = join(dirname(file), `${basename(file)}.replaced-${toFileTime(now)}`);
  const hadDatabase = existsSync(file) && statSync(file).size > 0;
  for (const part of ["", "-wal", "-shm"]) {
    if (existsSync(file + part)) renameSync(file + part, name + part);
  }
  return hadDatabase ? name : null;
}
