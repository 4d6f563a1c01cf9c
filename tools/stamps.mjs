import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stampDir } from "./places.mjs";

/**
 * What was noted under `name`; empty where nothing was.
 *
 * @param {string} name
 */
export function readStamp(name) {
  try {
    return readFileSync(join(stampDir, name), "utf8");
  } catch {
    return "";
  }
}

/**
 * @param {string} name
 * @param {string} content
 */
export function writeStamp(name, content) {
  mkdirSync(stampDir, { recursive: true });
  writeFileSync(join(stampDir, name), content);
}

/** @param {string} name */
export function dropStamp(name) {
  rmSync(join(stampDir, name), { force: true });
}
