import { existsSync } from "node:fs";
import { join } from "node:path";
import { contentHash, listFiles } from "./content-hash.mjs";
import { root } from "./places.mjs";
import { Fault, npmCommand, runCommand } from "./run-command.mjs";
import { readStamp, writeStamp } from "./stamps.mjs";

export const pnpm = "pnpm@12.21.0";
const stamp = "install";

/**
 * Installs the dependencies of the lock file, only when it or a package.json changed since.
 *
 * @returns {Promise<boolean>} whether anything had to be done
 * @throws {Fault} when the installation failed
 */
export async function installWhenChanged() {
  const wanted = installHash();
  if (readStamp(stamp) === wanted && existsSync(join(root, "node_modules", ".pnpm"))) return false;

  console.error("Installing the packages (once; about half a minute) …");
  const npx = npmCommand("npx");
  const separator = npx.length > 1 ? ["--"] : [];
  const result = await runCommand(
    [...npx, "--yes", ...separator, pnpm, "install", "--frozen-lockfile"],
    // An answer must never be waited for, and no tool may speak of its own updates.
    { label: "installing", env: { CI: "true", npm_config_update_notifier: "false" } },
  );
  if (result.code !== 0) {
    console.error(lastLines(result.output, 20));
    throw new Fault("The packages could not be installed. Is the package registry reachable?");
  }
  writeStamp(stamp, wanted);
  console.error(`  done in ${(result.ms / 1000).toFixed(1)} s`);
  return true;
}

/** What an installation depends on: lock file, package files, platform. */
export function installHash() {
  const files = [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...["widget", "collector", "examples", "bench"].map((folder) => `${folder}/package.json`),
    ...listFiles("packages").filter((file) => /^packages\/[^/]+\/package\.json$/.test(file)),
  ];
  return `${contentHash(files)} ${process.platform} ${process.arch}`;
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
