import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./places.mjs";
import { Fault, runMain } from "./run-command.mjs";

/** @typedef {{ name: string, atLeast: string, because: string }} Minimum */

/**
 * The copies in the lock file, those that other packages bring along too, that are older than we
 * allow; one line each. A package that nobody needs any more is a line too.
 *
 * @param {string} lockFile
 * @param {Minimum[]} minimums
 * @returns {string[]}
 */
export function findOldVersions(lockFile, minimums) {
  return minimums.flatMap(({ name, atLeast, because }) => {
    const versions = versionsOf(lockFile, name);
    if (versions.length === 0) return [`${name} is in the list but not installed: take it out`];
    return versions
      .filter((version) => isOlder(version, atLeast))
      .map((version) => `${name} ${version} is older than ${atLeast}: ${because}`);
  });
}

/**
 * @param {string} lockFile
 * @param {string} name
 */
function versionsOf(lockFile, name) {
  const [, packages = ""] = /^packages:\n([^]*?)^\S/m.exec(`${lockFile}\nend`) ?? [];
  const keys = Array.from(packages.matchAll(/^ {2}'?(@?[^@\s']+)@([^:('\s]+)'?:/gm));
  return keys.filter(([, found]) => found === name).map(([, , version]) => version ?? "");
}

/**
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  const [mine = [], its = []] = [version, other].map((text) =>
    text.split("-", 1).join("").split(".").map(Number),
  );
  const place = mine.findIndex((part, i) => part !== its[i]);
  return place >= 0 && (mine[place] ?? 0) < (its[place] ?? 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const minimums = JSON.parse(readFileSync(join(root, "tools", "minimum-versions.json"), "utf8"));
    const lockFile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
    const faults = findOldVersions(lockFile, minimums);
    if (faults.length > 0) throw new Fault(faults.join("\n"));
  });
}
