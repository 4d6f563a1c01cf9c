import "./require-node.mjs";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { root, stampDir } from "./places.mjs";
import { howToGetChromium, provideChromium } from "./provide-chromium.mjs";
import { Fault, runCommand } from "./run-command.mjs";
import { steps } from "./test-steps.mjs";

/** @typedef {import("./test-steps.mjs").Counts} Counts */
/** @typedef {import("./test-steps.mjs").Step} Step */

const only = process.argv.slice(2).map((word) => word.toLowerCase());
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

await test();

/** Everything `npm test` does. Words after `npm test --` pick steps by their title. */
async function test() {
  const startedAt = Date.now();
  const picked = steps.filter(
    ({ title }) => only.length === 0 || only.some((word) => title.toLowerCase().includes(word)),
  );
  const ready = await check("Install and build", prepare);
  const browser =
    ready && picked.some((step) => step.needsBrowser) ? await findBrowser() : undefined;
  if (ready) for (const step of picked) await run(step, browser);

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

async function findBrowser() {
  /** @type {string | undefined} */
  let path;
  await check("Browser", async () => {
    path = await provideChromium();
    if (!path) throw new Fault(howToGetChromium);
    console.log(`  ${path}`);
  });
  return path;
}

/**
 * @param {Step} step
 * @param {string | undefined} browser
 */
async function run(step, browser) {
  heading(step.title);
  if (step.needsBrowser && !browser) {
    console.log("  needs a browser");
    return note(step.title, { passed: 0, failed: 1 }, 0);
  }
  clearReports();
  const { code, output, ms } = await runCommand(step.command, {
    label: step.title.toLowerCase(),
    cwd: join(root, step.folder ?? "."),
    env: { CI: "true", NO_COLOR: "1", ...(browser && { CHROME_PATH: browser }) },
  });
  const counts = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A runner that fails as a whole (a file that does not load, no test found) is a failure too.
  const silent = (code !== 0 && counts.failed === 0) || (step.count && counts.passed === 0);
  const failed = counts.failed || (silent ? 1 : 0);
  if (failed > 0) console.log(output.trimEnd());
  return note(step.title, { passed: counts.passed, failed }, ms);
}

function clearReports() {
  mkdirSync(stampDir, { recursive: true });
  for (const name of ["unit.json", "package.json", "end-to-end.json"])
    rmSync(join(stampDir, name), { force: true });
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
