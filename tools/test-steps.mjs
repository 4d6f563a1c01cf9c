import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, stampDir } from "./places.mjs";

/**
 * One step of `npm test`. `count` reads how many passed and failed out of what the step printed
 * or wrote; a step without it counts as one.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{
 *   title: string,
 *   command: string[],
 *   folder?: string,
 *   needsBrowser?: boolean,
 *   count?: (output: string) => Counts | undefined,
 * }} Step
 */

/**
 * @param {string} name
 * @param {...string} args
 */
const tool = (name, ...args) => [
  process.execPath,
  join(root, "tools", "run-binary.mjs"),
  name,
  ...args,
];

/**
 * @param {string} name file for the counts
 * @param {...string} args
 */
const vitest = (name, ...args) =>
  tool(
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${join(stampDir, name)}`,
    ...args,
  );

/** @type {Step[]} */
export const steps = [
  { title: "Format", command: tool("oxfmt", "--check") },
  { title: "Lint", command: tool("oxlint", "--type-aware", "--deny-warnings") },
  { title: "House style", command: [process.execPath, join(root, "tools", "check-style.mjs")] },
  { title: "Types", command: tool("tsc", "-p", ".") },
  { title: "Types of the commands", command: tool("tsc", "-p", "tools") },
  { title: "Types of the examples", command: tool("tsc", "-p", "examples/react") },
  { title: "Unused code", command: tool("knip") },
  {
    title: "Unit tests",
    command: vitest("unit.json"),
    count: () => countVitest("unit.json"),
  },
  {
    title: "Widget in a browser",
    command: tool("web-test-runner"),
    folder: "widget",
    needsBrowser: true,
    count: countWebTestRunner,
  },
  {
    title: "Size budgets",
    command: [process.execPath, join("test", "size-budget.mjs")],
    folder: "widget",
  },
  {
    title: "Package for npm",
    command: vitest("package.json", "--config", "vitest.config.ts"),
    folder: "widget",
    count: () => countVitest("package.json"),
  },
  {
    title: "End to end",
    command: vitest("end-to-end.json", "--config", "vitest.config.ts"),
    folder: "examples",
    needsBrowser: true,
    count: () => countVitest("end-to-end.json"),
  },
];

/**
 * @param {string} name
 * @returns {Counts | undefined}
 */
function countVitest(name) {
  try {
    const report = JSON.parse(readFileSync(join(stampDir, name), "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return undefined;
  }
}

/**
 * The runner rewrites its summary while it goes on: the last one counts.
 *
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function countWebTestRunner(output) {
  const last = Array.from(output.matchAll(/(\d+) passed, (\d+) failed/g)).at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}
