import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

const skippedFolders = new Set(["node_modules", "dist", "coverage", "test", "results"]);

/**
 * Hash of the files under `paths` (relative to the checkout): names and contents.
 * Tests and built files do not count; a path that does not exist counts as empty.
 *
 * @param {string[]} paths
 * @param {{ built?: boolean }} [options] `built` counts every file below.
 */
export function contentHash(paths, { built = false } = {}) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of listFiles(path, built)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @param {boolean} all
 * @returns {string[]} sorted, with `/`
 */
export function listFiles(path, all = false) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => all || !isSkipped(entry))
    .map((entry) => `${path}/${entry.name}`)
    .sort()
    .flatMap((child) => listFiles(child, all));
}

/** @param {import("node:fs").Dirent} entry */
function isSkipped(entry) {
  return entry.isDirectory()
    ? skippedFolders.has(entry.name)
    : /\.test\.ts$|\.md$/.test(entry.name);
}
