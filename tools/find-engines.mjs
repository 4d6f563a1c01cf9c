import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findOnPath, isProgram } from "./find-program.mjs";

/**
 * Path of a Firefox on this machine: `FIREFOX_PATH`, then the PATH. Undefined where there is none.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findFirefox(env = process.env) {
  const named = env["FIREFOX_PATH"];
  if (named) return isProgram(named) ? named : undefined;
  return findOnPath(["firefox-esr", "firefox"], env);
}

/**
 * Path of WebKitGTK's small browser, with its driver and a screen in memory on the PATH.
 * Undefined where one of the three is missing.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findWebKit(env = process.env) {
  if (!findOnPath(["WebKitWebDriver"], env) || !findOnPath(["Xvfb"], env)) return undefined;
  const named = env["WEBKIT_BROWSER_PATH"];
  if (named) return isProgram(named) ? named : undefined;
  return ["/usr/lib", "/usr/libexec", "/usr/lib64"]
    .flatMap((folder) => [folder].concat(foldersIn(folder)))
    .map((folder) => join(folder, "webkit2gtk-4.1", "MiniBrowser"))
    .find(isProgram);
}

/** @param {string} folder */
function foldersIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
