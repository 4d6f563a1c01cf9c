import "./require-node.mjs";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { root, stampDir } from "./places.mjs";
import { programs } from "./provide-programs.mjs";
import { Fault, runCommand } from "./run-command.mjs";
import { pickSteps, readReport } from "./test-steps.mjs";

/** @typedef {import("./test-steps.mjs").Counts} Counts */
/** @typedef {import("./test-steps.mjs").Step} Step */
/** @typedef {import("./provide-programs.mjs").ProgramName} ProgramName */

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

await test();

/** Everything `npm test` does. Words after `npm test --` pick steps by their title; `--all` all. */
async function test() {
  const startedAt = Date.now();
  const picked = pickSteps(process.argv.slice(2));
  if (await check("Install and build", prepare)) {
    const found = await findPrograms(new Set(picked.flatMap(({ needs }) => needs ?? [])));
    for (const step of picked) await run(step, found);
  }

  console.log(`\n${seconds(Date.now() - startedAt)} in all`);
  if (failures.length > 0) console.log(`Failed: ${failures.join(", ")}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/**
 * A step that is one yes or no.
 *
 * @param {string} title
 * @param {() => Promise<unknown>} work
 * @returns {Promise<boolean>}
 */
async function check(title, work) {
  const startedAt = Date.now();
  heading(title);
  try {
    await work();
    note(title, { passed: 1, failed: 0 }, Date.now() - startedAt);
    return true;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.log(error.message);
    note(title, { passed: 0, failed: 1 }, Date.now() - startedAt);
    return false;
  }
}

/**
 * The variables that tell steps of their programs. One that could not be had is a failure.
 *
 * @param {Set<ProgramName>} names
 */
async function findPrograms(names) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const name of names) {
    const { provide, variable, howToGet } = programs[name];
    await check(`Program: ${name}`, async () => {
      const path = await provide();
      if (!path) throw new Fault(howToGet);
      console.log(`  ${path}`);
      found[variable] = path;
    });
  }
  return found;
}

/**
 * @param {Step} step
 * @param {Record<string, string>} found
 */
async function run(step, found) {
  heading(step.title);
  const missing = step.needs?.filter((name) => !found[programs[name].variable]) ?? [];
  if (missing.length > 0) {
    console.log(`  needs ${missing.join(" and ")}`);
    return note(step.title, { passed: 0, failed: 1 }, 0);
  }
  mkdirSync(stampDir, { recursive: true });
  if (step.report) rmSync(join(stampDir, step.report), { force: true });
  const { code, output, ms } = await runCommand(step.command, {
    label: step.title.toLowerCase(),
    cwd: join(root, step.folder ?? "."),
    env: { CI: "true", NO_COLOR: "1", ...found },
  });
  const read = step.report ? readReport(step.report) : step.count?.(output);
  const counts = read ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A runner that fails as a whole (a file that does not load, no test found) is a failure too.
  const hasCounts = step.report ?? step.count;
  const silent = (code !== 0 && counts.failed === 0) || (hasCounts && counts.passed === 0);
  const failed = counts.failed || (silent ? 1 : 0);
  if (failed > 0) console.log(output.trimEnd());
  return note(step.title, { passed: counts.passed, failed }, ms);
}

/** @param {string} title */
function heading(title) {
  console.log(`\n── ${title}`);
}

/**
 * @param {string} title
 * @param {Counts} counts
 * @param {number} ms
 */
function note(title, counts, ms) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failures.push(title);
  console.log(`  ${counts.passed} passed, ${counts.failed} failed (${seconds(ms)})`);
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
