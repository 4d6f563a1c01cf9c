import { createHash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  statfsSync,
  writeSync,
} from "node:fs";
import { pipeline } from "node:stream/promises";

/** Bytes that a disk keeps free beside what is written on purpose. */
const RESERVE_BYTES = 64 * 1024 * 1024;

/** Writes a file for its owner's eyes and waits until the disk has it. */
export function writeDurably(path: string, text: string): void {
  const file = openSync(path, "w", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the disk has the content of a file, or the names in a folder. */
export function syncToDisk(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** An empty file for its owner's eyes. @throws where there is one */
export function createPrivately(path: string): void {
  closeSync(openSync(path, "wx", 0o600));
}

export function createPrivateFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700, recursive: true });
}

/** SHA-256 of a file as hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}

/** @throws Error that says how much is missing and what helps */
export function requireSpace(folder: string, bytes: number, whatHelps: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes + RESERVE_BYTES) return;
  throw new Error(
    `${folder} has ${toMegabytes(free)} free and ${toMegabytes(bytes + RESERVE_BYTES)} are ` +
      `needed: ${whatHelps}`,
  );
}

export function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
