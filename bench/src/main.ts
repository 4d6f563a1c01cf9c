import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { measureExport } from "./measure-export.ts";
import { measureIntake, type IntakeResult } from "./intake.ts";
import { printExport } from "./print-export.ts";
import { printTable } from "./print-table.ts";
import { readWidgetSizes, type SizeRow } from "./widget-sizes.ts";

const ROUNDS = 5;
const EXPORT_ROWS = 100_000;

const workspace = process.cwd();
const sizes = readWidgetSizes(join(workspace, "widget", "dist", "manifest.json"));
printSizes(sizes);
console.log(`\nIntake: ${ROUNDS} interleaved rounds, about a minute …`);
const intake = await measureIntake(ROUNDS);
printIntake(intake);
console.log(`\nExport: writing ${EXPORT_ROWS} responses first …`);
const exported = await measureExport(EXPORT_ROWS);
printExport(exported);

const day = new Date().toISOString().slice(0, 10);
const file = join(workspace, "bench", "results", `${day}.json`);
const machine = { cores: availableParallelism(), node: process.versions.node };
mkdirSync(join(workspace, "bench", "results"), { recursive: true });
writeFileSync(
  file,
  `${JSON.stringify({ day, machine, sizes, intake, export: exported }, null, 2)}\n`,
);
console.log(`\nWritten to bench/results/${day}.json`);
if (intake.acknowledged !== intake.stored || Object.keys(intake.refused).length > 0) {
  console.error("Responses were refused, or what was stored is not what was acknowledged.");
  process.exitCode = 1;
}

function printSizes(rows: SizeRow[]): void {
  printTable(
    ["Widget (brotli, KiB)", "size", "gate", "goal"],
    rows.map(({ what, kib, gateKib, goalKib }) => [what, kib.toFixed(2), gateKib, goalKib]),
  );
}

function printIntake({ figures, ratios, acknowledged, stored, ...setting }: IntakeResult): void {
  printTable(
    [
      `POST, ${setting.bodyBytes} B, ${setting.connections} connections`,
      "per s",
      "p50 ms",
      "p99 ms",
    ],
    Object.values(figures).map(({ label, perSecond, p50Ms, p99Ms }) => [
      label,
      perSecond.toFixed(0),
      p50Ms.toFixed(1),
      p99Ms.toFixed(1),
    ]),
  );
  console.log();
  printTable(
    ["Durable ÷", "ratio", "gate", "goal"],
    [
      ["same routes, nothing stored", ratios.toValidate.toFixed(2), 0.5, 0.75],
      ["bare node:http", ratios.toBare.toFixed(2), 0.2, 0.35],
      ["one commit each", ratios.toSingle.toFixed(1), 4, 6],
    ],
  );
  console.log(`\nacknowledged ${acknowledged}, found in the database ${stored}`);
}
