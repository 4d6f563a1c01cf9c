import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openConnection, type Connection } from "../db/connection.ts";
import { compareWithLive, type Comparison } from "./compare-with-live.ts";
import { readContent, toFileTime, toSeconds } from "./make-copy.ts";
import { readManifest, writeManifest, type Manifest } from "./manifest.ts";
import { restoreCopy } from "./restore-copy.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";

export interface VerifyOrder {
  copy: string;
  databaseFile: string;
  databaseKey: string | undefined;
  newestSchema: number;
  now: () => Date;
}

export interface Verified extends Comparison {
  holds: boolean;
  manifest: Manifest;
  /** Whether the live database was there to compare with. */
  compared: boolean;
  /** How long restoring alone took. */
  restoreSeconds: number;
  seconds: number;
}

/**
 * Restores a copy elsewhere, compares it with its manifest and with the live database, and writes
 * the result into the manifest. Nothing of the restored copy is left.
 * @throws Error in words for the operator where it cannot be restored at all
 */
export async function verifyCopy(order: VerifyOrder): Promise<Verified> {
  const start = performance.now();
  const { copy, databaseKey: key, now } = order;
  const folder = join(dirname(copy), `.verifying-${process.pid}-${toFileTime(now())}`);
  sweepUnfinished(dirname(copy));
  mkdirSync(folder, { mode: 0o700 });
  try {
    const file = join(folder, "respons.db");
    const databaseKey = readManifest(copy).encrypted ? key : undefined;
    const restoring = { ...order, to: file, replace: false, encrypt: false, databaseKey };
    const { manifest, seconds: restoreSeconds } = await restoreCopy(restoring).catch((error) => {
      noteFailure(copy, now(), toSeconds(performance.now() - start));
      throw error;
    });
    const differences = await compareWithManifest(file, databaseKey, manifest);
    const live = await compareLive(order, { file, key: databaseKey, manifest });
    const all = [...differences, ...(live?.differences ?? [])];
    const holds = all.length === 0;
    const seconds = toSeconds(performance.now() - start);
    const proof = { at: now().toISOString(), holds, differences: all, seconds };
    writeManifest(copy, { ...manifest, proof });
    return {
      holds,
      manifest,
      compared: live !== undefined,
      differences: all,
      since: live?.since ?? [],
      newer: live?.newer ?? 0,
      restoreSeconds,
      seconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function noteFailure(copy: string, at: Date, seconds: number): void {
  const differences = ["it cannot be restored"];
  const proof = { at: at.toISOString(), holds: false, differences, seconds };
  writeManifest(copy, { ...readManifest(copy), proof });
}

async function compareWithManifest(
  file: string,
  key: string | undefined,
  { tables, responses, schema }: Manifest,
): Promise<string[]> {
  const found = await withFile(file, key, "inspector", readContent);
  const names = [...new Set([...Object.keys(tables), ...Object.keys(found.tables)])];
  const differences = names.flatMap((name) => {
    const [wanted, got] = [tables[name], found.tables[name]];
    if (wanted?.rows !== got?.rows) {
      return [`${name} has ${got?.rows ?? 0} rows, its manifest says ${wanted?.rows ?? 0}`];
    }
    return wanted?.hash === got?.hash ? [] : [`${name} has other content than its manifest says`];
  });
  if (found.schema !== schema) differences.push("the schema is not the one of the manifest");
  if (found.responses.count !== responses.count) {
    differences.push(`${found.responses.count} responses instead of ${responses.count}`);
  }
  return differences;
}

async function compareLive(
  { databaseFile, databaseKey }: VerifyOrder,
  copy: Parameters<typeof compareWithLive>[1],
): Promise<Comparison | undefined> {
  // An encrypted database cannot read a plain copy beside it, nor the other way round.
  const canCompare = copy.manifest.encrypted === (databaseKey !== undefined);
  if (!existsSync(databaseFile) || !canCompare) return undefined;
  return withFile(databaseFile, databaseKey, "reader", (live) => compareWithLive(live, copy));
}

async function withFile<Result>(
  path: string,
  encryptionKey: string | undefined,
  role: "reader" | "inspector",
  work: (file: Connection) => Promise<Result>,
): Promise<Result> {
  const file = await openConnection({ url: `file:${path}`, encryptionKey, role });
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
