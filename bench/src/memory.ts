import { readFileSync } from "node:fs";
import { startProcess } from "./bench-process.ts";
import { findFreePort, startCollector } from "./faults/collector-process.ts";
import { createDataFolders } from "./faults/data-folder.ts";
import { rest } from "./faults/fault.ts";

const REQUESTS = 30_000;
const CONNECTIONS = 64;
/** What was needed for starting is given back after a while. */
const SETTLE_MS = 5_000;

/** What one built collector holds in memory: `npm run bench -- memory`. Linux only. */
const folders = await createDataFolders();
const folder = folders.withForm();
const collector = await startCollector({ folder, port: await findFreePort() });
await rest(SETTLE_MS);
const idleMb = residentMb(collector.pid);

const load = await startProcess("load-process");
let fullMb = 0;
const watching = setInterval(() => {
  fullMb = Math.max(fullMb, residentMb(collector.pid));
}, 20);
await load.ask({
  port: collector.port,
  path: "/v1/forms/booking/responses",
  connections: CONNECTIONS,
  requests: REQUESTS,
  body: {
    formVersion: 1,
    language: "sv",
    channel: "embed",
    answers: {
      rating: 4,
      comment: "Det gick lätt att boka tid, gärna fler på kvällen. ".repeat(5),
    },
  },
  expect: { status: 201, text: '"receipt":"' },
});
load.end();
clearInterval(watching);
await collector.stop();

const staff = await startCollector({ folder, port: await findFreePort() });
await fetch(`${staff.url}/api/session`);
await rest(SETTLE_MS);
const staffMb = residentMb(staff.pid);
await staff.stop();
folders.remove();

for (const [what, mb, gate, goal] of [
  ["intake alone, idle", idleMb, 150, 100],
  [`at full load (${REQUESTS} responses)`, fullMb, 256, 200],
  ["with the staff part loaded, idle", staffMb, 220, 170],
] as const) {
  console.log(`${what.padEnd(44)} ${mb.toFixed(0)} MB   gate ${gate}, goal ${goal}`);
}

/** Resident memory of a process, in MB. */
function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024) / 1e6;
}
