import { pathToFileURL } from "node:url";
import { collectorMain } from "./places.mjs";

/**
 * Runs the built collector's command line in this process: signals and the exit code are its own,
 * with no parent between it and the terminal.
 *
 * @param {string[]} args
 */
export async function runCollector(args) {
  process.argv = [process.execPath, collectorMain, ...args];
  await import(pathToFileURL(collectorMain).href);
}
