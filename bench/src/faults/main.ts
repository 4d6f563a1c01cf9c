import { endChildren } from "./child-processes.ts";
import { createDataFolders, type DataFolders } from "./data-folder.ts";
import type { Fault, Outcome } from "./fault.ts";
import { faults } from "./faults.ts";
import { readRows, writeReport } from "./report.ts";

const args = process.argv.slice(2);
const isShort = args.includes("--short");
const words = args.filter((word) => !word.startsWith("--"));
const programs = (process.env["FAULT_PROGRAMS"] ?? "").split(",");
const unknown = words.filter((word) => !faults.some(({ name }) => name === word));
const picked = faults.filter((fault) =>
  words.length > 0 ? words.includes(fault.name) : !isShort || fault.isShort,
);

if (unknown.length > 0) {
  console.error(`No such fault: ${unknown.join(", ")}`);
  console.error(`There are: ${faults.map(({ name }) => name).join(" ")}`);
  process.exit(2);
}
const folders = await createDataFolders();
process.on("exit", () => folders.remove());
const rows = readRows();
let failed = 0;
let passed = 0;
for (const fault of picked) {
  console.log(`\n${fault.number} ${fault.title}`);
  const startedAt = performance.now();
  const outcome = await runBounded(fault, folders);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  print(outcome, seconds);
  if ("broken" in outcome) {
    if (outcome.broken.length > 0) failed += 1;
    else passed += 1;
  }
  // The short form has smaller figures: those of the whole run stay. So do those of a fault that
  // could not be tried this time.
  if (!isShort && ("broken" in outcome || !rows[fault.name])) {
    rows[fault.name] = { day: new Date().toISOString().slice(0, 10), seconds, outcome };
    writeReport(faults, rows);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** A fault that throws or never ends is a failed one; its processes are ended. */
async function runBounded(fault: Fault, folders: DataFolders): Promise<Outcome> {
  const missing = (fault.needs ?? []).filter((program) => !programs.includes(program));
  if (missing.length > 0) return { notRun: `${missing.join(", ")} is not installed` };
  const say = (line: string) => console.log(`  … ${line}`);
  let limit: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Outcome>((resolve) => {
    const broken = [`did not end within ${fault.limitMs / 1000} s`];
    limit = setTimeout(() => resolve({ figures: {}, broken }), fault.limitMs);
  });
  try {
    return await Promise.race([fault.run({ isShort, folders, say }), tooLong]);
  } catch (error) {
    return { figures: {}, broken: [error instanceof Error ? error.message : String(error)] };
  } finally {
    clearTimeout(limit);
    endChildren();
  }
}

function print(outcome: Outcome, seconds: number): void {
  if ("notRun" in outcome) return console.log(`  not run: ${outcome.notRun}`);
  const figures = Object.entries(outcome.figures).map(([key, value]) => `${key} ${value}`);
  console.log(`  ${figures.join(", ")}`);
  for (const one of outcome.broken) console.log(`  BROKEN: ${one}`);
  console.log(`  ${outcome.broken.length === 0 ? "passed" : "failed"} (${seconds} s)`);
}
