import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, release, totalmem } from "node:os";
import { dirname, join } from "node:path";
import type { Fault, Outcome } from "./fault.ts";

/** What was found out about one fault, and when. */
export interface Row {
  day: string;
  seconds: number;
  outcome: Outcome;
}

type Rows = Record<string, Row>;

const rowsFile = join("bench", "results", "faults.json");
const reportFile = join("docs", "reliability.md");

/** The rows of earlier runs; a fault that is not run now keeps its own. */
export function readRows(): Rows {
  try {
    return JSON.parse(readFileSync(rowsFile, "utf8")) as Rows;
  } catch {
    return {};
  }
}

export function writeReport(faults: readonly Fault[], rows: Rows): void {
  mkdirSync(dirname(rowsFile), { recursive: true });
  writeFileSync(rowsFile, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(reportFile, toReport(faults, rows));
}

function toReport(faults: readonly Fault[], rows: Rows): string {
  const memoryGb = Math.round(totalmem() / 1e9);
  return `# Reliability

<!-- Written by npm run test:faults; the texts are in bench/src/faults/. -->

Respons promises that a response whose receipt was shown is kept, once. \`npm run test:faults\` breaks the collector in the ways below and then asks a separate process whether that still holds: every acknowledgement that a client got was written to a ledger and synced before the client went on, and is afterwards looked for in the database, by its id and by its receipt.

Last run on a machine with ${availableParallelism()} cores, ${memoryGb} GB of memory, Linux ${release().split("-")[0]}, Node ${process.versions.node}; everything on 127.0.0.1, load and collector on the same machine.

**Lost**: acknowledged, and not in the database. **Doubled**: stored twice. Each row also asks for \`integrity_check\` and \`foreign_key_check\` without findings, for no response stored in part, and for counts by day, month and year that equal a recount; a row has passed only if all of that held.

| fault | acknowledged | lost | doubled | passed | run |
| --- | ---: | ---: | ---: | --- | --- |
${faults.map((fault) => toLine(fault, rows[fault.name])).join("\n")}

## What was done

${faults.map((fault) => toParagraph(fault, rows[fault.name])).join("\n\n")}

## What this proves, and what not

- That the process may die at any moment, be refused disk space, locks and input or output, and meet slow or broken networks, without losing what it has acknowledged.
- That the operating system was asked to sync, and answered, before each acknowledgement left. A disk that lies about syncing, or loses what it has synced, is outside of what this can show: for that there are [copies](backup.md), on another disk.
- SQLite's pages have no checksums. Damage in the middle of a file can go unnoticed; restoring a copy is then the cure, and comparing contents the way to see it.
- The figures are from one machine. They say what held, not how fast yours will be.
`;
}

/** Figures that have a column of their own in the table. */
const columns = ["acks", "lost", "doubled"] as const;

function toLine({ title, name }: Fault, row: Row | undefined): string {
  if (!row) return `| ${title} | | | | not run yet | |`;
  const { day, seconds, outcome } = row;
  const run = `${day}, ${seconds} s`;
  if ("notRun" in outcome) return `| ${title} | | | | not run: ${outcome.notRun} | ${run} |`;
  const cells = columns.map((key) => inWords(outcome.figures[key] ?? "–"));
  const passed = outcome.broken.length === 0 ? "yes" : `no (${name})`;
  return `| ${title} | ${cells.join(" | ")} | ${passed} | ${run} |`;
}

function toParagraph({ number, name, title, what }: Fault, row: Row | undefined): string {
  const text = `**${title}** (${number}, \`npm run test:faults -- ${name}\`). ${what}`;
  if (!row || "notRun" in row.outcome) return text;
  const { figures, broken } = row.outcome;
  const rest = Object.entries(figures)
    .filter(([key]) => !columns.some((column) => column === key))
    .map(([key, value]) => `- ${key}: ${inWords(value)}`);
  return [text, [...rest, ...broken.map((one) => `- **${one}**`)].join("\n")].join("\n\n");
}

/** Thousands apart, as the other documents write them. */
function inWords(value: number | string): string {
  return typeof value === "number" ? value.toLocaleString("en") : value;
}
