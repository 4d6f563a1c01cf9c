import { startProcess } from "../bench-process.ts";
import { printTable } from "../print-table.ts";
import { listBodies } from "./bodies.ts";
import type { Comparison } from "./compare-times.ts";
import { measureBesideSlowSockets } from "./slow-sockets.ts";
import { compareReceipts, compareSignIns } from "./timing.ts";

const MAX_GAP_MS = 100;
const MAX_P95_MS = 500;
const MAX_Z = 3.3;
const MAX_DIFFERENCE_MS = 1;
const TIMES = 5;

/** Tries of each kind: `npm run bench -- hostile 1000`. */
const tries = Number(process.argv[2] ?? 150);
process.env["RESPONS_TRUSTED_PROXIES"] = "127.0.0.1";
const collector = await startProcess("collector-server", "durable");
const url = `http://127.0.0.1:${collector.port}`;
let isFine = true;
try {
  console.log("What one body costs the process, the longest of five:\n");
  await measureBodies();
  console.log("\n500 sockets that send byte by byte, and a usual client beside them:\n");
  const slow = await measureBesideSlowSockets(collector.port);
  const { p50Ms, p95Ms, refused, open } = slow;
  printTable(
    ["still open", "p50 ms", "p95 ms", "refused"],
    [[open, p50Ms.toFixed(1), p95Ms.toFixed(1), refused]],
  );
  if (p95Ms > MAX_P95_MS || refused > 0) isFine = false;
  console.log(`\nAnswers by turns, ${tries} of each:\n`);
  await collector.ask({ people: tries });
  printComparisons({
    "sign-in, known or stranger": await compareSignIns(url, tries),
    "receipt, erased or never": await compareReceipts(url, tries),
  });
} finally {
  collector.end();
}
console.log(isFine ? "\nAll within the limits." : "\nA limit was passed.");
if (!isFine) process.exitCode = 1;

async function measureBodies(): Promise<void> {
  const rows: string[][] = [];
  for (const { what, path, type, body } of [...listBodies().slice(0, 1), ...listBodies()]) {
    await collector.ask("watch");
    let status = 0;
    for (let n = 0; n < TIMES; n += 1) {
      const headers = { "Content-Type": type, Origin: url };
      const sent = await fetch(url + path, { method: "POST", headers, body }).catch(
        () => undefined,
      );
      await sent?.arrayBuffer();
      status = sent?.status ?? 0;
    }
    const { longestGapMs } = (await collector.ask("watched")) as { longestGapMs: number };
    rows.push([what, String(Buffer.byteLength(body)), String(status), longestGapMs.toFixed(1)]);
    // The first of all is a warm-up.
    if (rows.length > 1 && (longestGapMs > MAX_GAP_MS || status >= 500)) isFine = false;
  }
  printTable(["body", "bytes", "status", "longest gap ms"], rows.slice(1));
}

function printComparisons(comparisons: Record<string, Comparison>): void {
  const rows = Object.entries(comparisons).map(([what, { medianMs, differenceMs, z }]) => {
    if (Math.abs(z) > MAX_Z && Math.abs(differenceMs) > MAX_DIFFERENCE_MS) isFine = false;
    const [first, second] = medianMs;
    return [what].concat([first, second, differenceMs, z].map((one) => one.toFixed(2)));
  });
  printTable(["median ms", "first", "second", "difference", "z"], rows);
}
