import { readFileSync, renameSync } from "node:fs";
import * as v from "valibot";
import { writeDurably } from "./durable-file.ts";

const TableContent = v.object({
  rows: v.number(),
  /** SHA-256 over every row as SQL literals, in the order of the rowid. */
  hash: v.string(),
});
export type TableContent = v.InferOutput<typeof TableContent>;

const Proof = v.object({
  at: v.string(),
  holds: v.boolean(),
  /** What differed, in words; nothing of a client. */
  differences: v.array(v.string()),
  seconds: v.number(),
});
export type Proof = v.InferOutput<typeof Proof>;

/** What stands beside each copy: what it holds, so that a restored one can be compared. */
export const Manifest = v.object({
  format: v.literal(1),
  /** File name of the copy, in the same folder. */
  file: v.string(),
  /** When copying began: whatever was acknowledged before is in the copy. */
  startedAt: v.string(),
  seconds: v.number(),
  bytes: v.number(),
  sha256: v.string(),
  encrypted: v.boolean(),
  /** Moment of the newest migration that the copy has. */
  schema: v.number(),
  /** Names the secret that its receipts and contacts need, without telling it; null: unknown. */
  secretNumber: v.nullable(v.number()),
  responses: v.object({ count: v.number(), lastAt: v.nullable(v.string()) }),
  tables: v.record(v.string(), TableContent),
  /** The last time it was restored elsewhere and compared; null until then. */
  proof: v.nullable(Proof),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** Path of the manifest of a copy. */
export function manifestPath(copy: string): string {
  return copy.replace(/\.db$/, "") + ".json";
}

/** @throws Error in words for the operator where there is none, or it is not one */
export function readManifest(copy: string): Manifest {
  const path = manifestPath(copy);
  try {
    return v.parse(Manifest, JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new Error(
      `${path} is missing or damaged: without it nothing tells whether the copy is whole`,
    );
  }
}

/** Replaces the manifest of a copy as a whole, or not at all. */
export function writeManifest(copy: string, manifest: Manifest): void {
  const path = manifestPath(copy);
  writeDurably(`${path}.new`, `${JSON.stringify(manifest, undefined, 2)}\n`);
  renameSync(`${path}.new`, path);
}
