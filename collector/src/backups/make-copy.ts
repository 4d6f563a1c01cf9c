import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { openConnection, type Connection } from "../db/connection.ts";
import {
  createPrivateFolder,
  createPrivately,
  hashFile,
  requireSpace,
  syncToDisk,
} from "./durable-file.ts";
import { hashTables } from "./hash-tables.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";
import { writeManifest, type Manifest } from "./manifest.ts";

export interface CopyOrder {
  /** A connection to the database; it is busy while the copy is made. */
  source: Connection;
  databaseFile: string;
  databaseKey: string | undefined;
  folder: string;
  /** What the file's name begins with: why the copy was made. */
  reason: "respons" | `before-${string}`;
  secretNumber: number | null;
  now: () => Date;
}

/**
 * A consistent copy of the database with its manifest, for its owner's eyes. It has its name only
 * once the disk has all of it; whatever was committed before `startedAt` is in it.
 * @throws Error where the disk has too little room, before anything is written
 */
export async function makeCopy(order: CopyOrder): Promise<Manifest> {
  const { folder, databaseFile, databaseKey } = order;
  createPrivateFolder(folder);
  sweepUnfinished(folder);
  requireSpace(
    folder,
    sizeOf(databaseFile) + sizeOf(`${databaseFile}-wal`),
    "make room, or set RESPONS_BACKUP_DIR to a folder on a larger disk",
  );
  const startedAt = order.now();
  const file = `${order.reason}-${toFileTime(startedAt)}.db`;
  const unfinished = join(folder, `.making-${process.pid}-${file}`);
  const start = performance.now();
  try {
    createPrivately(unfinished);
    await order.source.copyInto(unfinished);
    syncToDisk(unfinished);
    const content = await inspect(unfinished, databaseKey);
    const manifest: Manifest = {
      format: 1,
      file,
      startedAt: startedAt.toISOString(),
      seconds: toSeconds(performance.now() - start),
      bytes: sizeOf(unfinished),
      sha256: await hashFile(unfinished),
      encrypted: databaseKey !== undefined,
      secretNumber: order.secretNumber,
      ...content,
      proof: null,
    };
    renameSync(unfinished, join(folder, file));
    writeManifest(join(folder, file), manifest);
    syncToDisk(folder);
    return manifest;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function inspect(path: string, encryptionKey: string | undefined) {
  const copy = await openConnection({ url: `file:${path}`, encryptionKey, role: "inspector" });
  try {
    return await readContent(copy);
  } finally {
    await copy.close();
  }
}

/** What a manifest says of the content. */
export async function readContent(
  copy: Connection,
): Promise<Pick<Manifest, "schema" | "responses" | "tables">> {
  const tables = await hashTables(copy);
  const [schema, responses] = await copy.run([
    { sql: "SELECT max(created_at) FROM __drizzle_migrations", args: [] },
    { sql: "SELECT count(*), max(received_at) FROM responses", args: [] },
  ]);
  const [count, lastAt] = responses?.[0] ?? [];
  return {
    schema: Number(schema?.[0]?.[0] ?? 0),
    responses: {
      count: Number(count),
      lastAt: lastAt === null ? null : new Date(Number(lastAt)).toISOString(),
    },
    tables,
  };
}

/** `20261122T013000Z`: sorts by time and is a file name everywhere. */
export function toFileTime(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(/[-:]/g, "");
}

export function toSeconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}
