import { join } from "node:path";
import { findOnPath, isProgram } from "./find-program.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPlaces = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Path of a Chromium or Chrome on this machine: `CHROME_PATH`, then the PATH, then the usual
 * places of the platform. Undefined where there is none.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  if (env["CHROME_PATH"]) return isProgram(env["CHROME_PATH"]) ? env["CHROME_PATH"] : undefined;
  return findOnPath(names, env) ?? usualPlaces(env).find(isProgram);
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === "darwin") return macPlaces;
  if (process.platform === "win32") {
    return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
      folder ? windowsPlaces.map((place) => join(folder, place)) : [],
    );
  }
  return ["/snap/bin/chromium"];
}
