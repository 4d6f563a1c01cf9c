import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, stampDir } from "./places.mjs";

/**
 * One step of `npm test`. How many passed and failed is read out of the `report` that it writes, or
 * by `count` out of what it printed; a step with neither counts as one. An extra step runs when it
 * is asked for by its title, or with everything.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{
 *   title: string,
 *   command: string[],
 *   folder?: string,
 *   needs?: import("./provide-programs.mjs").ProgramName[],
 *   isExtra?: boolean,
 *   report?: string,
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
 * @param {string} report file for the counts
 * @param {...string} args
 */
const vitest = (report, ...args) => ({
  command: tool(
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${join(stampDir, report)}`,
    ...args,
  ),
  report,
});

const pagesConfig = join("test", "browsers", "vitest.config.ts");

/**
 * The built widget on pages of another origin.
 *
 * @param {string} title
 * @param {string} project
 * @param {import("./provide-programs.mjs").ProgramName} needs
 */
const pages = (title, project, needs) => ({
  title,
  ...vitest(`${project}.json`, "--config", pagesConfig, "--project", project),
  folder: "widget",
  needs: [needs],
});

/** @type {Step[]} */
const steps = [
  { title: "Format", command: tool("oxfmt", "--check") },
  { title: "Lint", command: tool("oxlint", "--type-aware", "--deny-warnings") },
  { title: "House style", command: [process.execPath, join(root, "tools", "check-style.mjs")] },
  { title: "Types", command: tool("tsc", "-p", ".") },
  { title: "Types of the commands", command: tool("tsc", "-p", "tools") },
  { title: "Types of the examples", command: tool("tsc", "-p", "examples/react") },
  {
    title: "Minimum versions",
    command: [process.execPath, join(root, "tools", "check-versions.mjs")],
  },
  { title: "Unused code", command: tool("knip") },
  {
    title: "Unit tests",
    ...vitest("unit.json"),
  },
  {
    title: "Widget in a browser",
    command: tool("web-test-runner"),
    folder: "widget",
    needs: ["chromium"],
    count: countLastSummary,
  },
  pages("Pages in Chromium", "chromium", "chromium"),
  {
    title: "Size budgets",
    command: [process.execPath, join("test", "size-budget.mjs")],
    folder: "widget",
  },
  {
    title: "Package for npm",
    ...vitest("package.json", "--config", "vitest.config.ts"),
    folder: "widget",
  },
  {
    title: "End to end",
    ...vitest("end-to-end.json", "--config", "vitest.config.ts"),
    folder: "examples",
    needs: ["chromium"],
  },
  {
    title: "Faults, short form",
    command: [process.execPath, join(root, "tools", "faults.mjs"), "--short"],
    count: countLastSummary,
  },
  {
    title: "Behind nginx and Caddy",
    ...vitest("proxies.json", "--config", "proxies.config.ts"),
    folder: "examples",
    needs: ["nginx", "caddy"],
    isExtra: true,
  },
  { ...pages("Pages in Firefox", "firefox", "firefox"), isExtra: true },
  { ...pages("Pages in WebKit", "webkit", "webkit"), isExtra: true },
  { ...pages("Every combination of states", "matrix", "chromium"), isExtra: true },
];

/**
 * The steps that `npm test` runs with these arguments: all but the extra ones, those whose titles
 * hold one of the words, or with `--all` every one.
 *
 * @param {string[]} args
 */
export function pickSteps(args) {
  if (args.includes("--all")) return steps;
  const words = args.map((word) => word.toLowerCase());
  return steps.filter(({ title, isExtra }) =>
    words.length > 0 ? words.some((word) => title.toLowerCase().includes(word)) : !isExtra,
  );
}

/**
 * @param {string} name
 * @returns {Counts | undefined} undefined where the step wrote no report
 */
export function readReport(name) {
  try {
    const report = JSON.parse(readFileSync(join(stampDir, name), "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return undefined;
  }
}

/**
 * A runner may rewrite its summary while it goes on: the last one counts.
 *
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function countLastSummary(output) {
  const last = Array.from(output.matchAll(/(\d+) passed, (\d+) failed/g)).at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}
