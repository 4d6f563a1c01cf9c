import type { Command } from "commander";
import type { Deps } from "../deps.ts";
import { loadDemonstration } from "../demonstration/load.ts";
import { plannedTotals } from "../demonstration/plan.ts";
import { isEmpty } from "../demonstration/store.ts";
import { print, withCollector } from "./with-collector.ts";

export function addDemoCommand(program: Command): void {
  program
    .command("demo")
    .description("loads the demonstration into an empty database")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        if (!(await isEmpty(deps.db.write))) {
          throw new Error("the database is not empty: the demonstration goes into a new one only");
        }
        const { stored, seconds } = await loadWithProgress(deps);
        print({ stored, seconds }, `${stored} responses in ${seconds} s`, options.json === true);
      }),
    );
}

/** Loads the demonstration and shows on standard error how far it has come. */
export async function loadWithProgress(deps: Deps): Promise<{ stored: number; seconds: number }> {
  const start = performance.now();
  const total = Object.values(plannedTotals).reduce((sum, n) => sum + n, 0);
  const isTerminal = process.stderr.isTTY;
  let shownPercent = 0;
  const stored = await loadDemonstration(deps, (done) => {
    const percent = Math.floor((done / total) * 100);
    if (percent < shownPercent + (isTerminal ? 1 : 25)) return;
    shownPercent = percent;
    process.stderr.write(
      `${isTerminal ? "\r" : ""}  demonstration: ${percent} %${isTerminal ? "" : "\n"}`,
    );
  });
  if (isTerminal) process.stderr.write("\r\u001b[K");
  return { stored, seconds: Math.round((performance.now() - start) / 100) / 10 };
}
