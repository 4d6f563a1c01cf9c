import { existsSync } from "node:fs";
import { lastLines } from "./install.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Installs packages of Debian or Ubuntu where that is allowed: as root. Does nothing elsewhere;
 * whether they are there now is for the caller to see.
 *
 * @param {string} what said on the way
 * @param {string[]} packages
 */
export async function installFromSystem(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`  no ${what} here: installing ${packages.join(", ")} with apt-get`);
  const label = `installing ${what}`;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand(["apt-get", "update"], { label, env });
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
  const result = await runCommand(install, { label, env });
  if (result.code !== 0) console.log(lastLines(result.output, 3));
}
