import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../sends/browser-visitor.ts";
import { type Contender, type Place, siteName, startHostSite } from "./host-site.ts";
import { measurePage, type PageFigures } from "./measure-page.ts";

const rounds = 12;
const visits: { contender: Contender; place: Place }[] = [
  { contender: "blank", place: "far" },
  { contender: "floor", place: "far" },
  { contender: "widget", place: "far" },
  { contender: "floor", place: "near" },
  { contender: "widget", place: "near" },
];

const workspace = process.cwd();
const site = await startHostSite(workspace);
const browser = await launchBrowser(workspace, `--host-resolver-rules=MAP ${siteName} 127.0.0.1`);
console.log(`Widget on a page: ${rounds} interleaved rounds at a quarter of the speed …`);
const runs = visits.map((): PageFigures[] => []);
// The first round warms up and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, { contender, place }] of visits.entries()) {
    const figures = await measurePage(browser, site, contender, place);
    if (round > 0) runs[index]?.push(figures);
  }
}
await browser.close();
site.close();

const [blank, floorFar, far, floorNear, near] = runs.map(toMedians) as [
  PageFigures,
  PageFigures,
  PageFigures,
  PageFigures,
  PageFigures,
];
/** `gate` and `goal` are the most it may be; none where a figure is only told. */
const rows: { what: string; value: number; gate?: number; goal?: number }[] = [
  {
    what: "script on load ÷ floor page, form far",
    value: far.scriptOnLoadMs / floorFar.scriptOnLoadMs,
    gate: 2,
    goal: 1.2,
  },
  {
    what: "script until shown ÷ floor page, form in view",
    value: near.scriptOnLoadMs / floorNear.scriptOnLoadMs,
  },
  { what: "tasks to open the form, ms", value: far.openTaskMs, gate: 100, goal: 85 },
  { what: "first interaction, ms", value: far.firstInteractionMs, gate: 72, goal: 56 },
  { what: "first interaction with the floor, ms", value: floorFar.firstInteractionMs },
  { what: "layout shift, form far", value: far.layoutShift, gate: 0, goal: 0 },
  { what: "layout shift, in view with its room kept", value: near.layoutShift, gate: 0, goal: 0 },
  {
    what: "heap over the page on load, KB",
    value: far.heapKb - blank.heapKb,
    gate: 300,
    goal: 250,
  },
  {
    what: "heap over the page open, KB",
    value: far.heapOpenKb - blank.heapOpenKb,
    gate: 300,
    goal: 250,
  },
  { what: "elements on load", value: far.elementsOnLoad - blank.elementsOnLoad, gate: 8, goal: 5 },
  { what: "elements open", value: far.elementsOpen - blank.elementsOnLoad, gate: 60, goal: 35 },
  { what: "requests on load", value: far.requestsOnLoad - blank.requestsOnLoad, gate: 1, goal: 1 },
  { what: "requests to open", value: far.requestsToOpen, gate: 3, goal: 2 },
  { what: "violations of the policy", value: far.violations + near.violations, gate: 0, goal: 0 },
  { what: "writes to the device", value: far.deviceWrites + near.deviceWrites, gate: 0, goal: 0 },
  {
    what: "third-party requests",
    value: far.thirdPartyRequests + near.thirdPartyRequests,
    gate: 0,
    goal: 0,
  },
];
report();

function toMedians(figures: PageFigures[]): PageFigures {
  const [first] = figures;
  if (!first) throw new Error("nothing was measured");
  const names = Object.keys(first) as (keyof PageFigures)[];
  return Object.fromEntries(
    names.map((name) => [name, median(figures.map((each) => each[name]))]),
  ) as unknown as PageFigures;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function report(): void {
  console.log(`\n${"median".padStart(56)}${"gate".padStart(7)}${"goal".padStart(7)}`);
  for (const { what, value, gate, goal } of rows) {
    const figure = (value % 1 === 0 ? value : Number(value.toFixed(2))).toString().padStart(10);
    const limits = [gate, goal].map((limit) => String(limit ?? "").padStart(7)).join("");
    const isOver = gate !== undefined && value > gate;
    console.log(`${what.padEnd(46)}${figure}${limits}${isOver ? "  OVER" : ""}`);
    if (isOver) process.exitCode = 1;
  }
  const day = new Date().toISOString().slice(0, 10);
  const file = join("bench", "results", `${day}-widget.json`);
  const [load = 0] = loadavg();
  const machine = { cores: availableParallelism(), node: process.versions.node, load };
  const medians = { blank, floorFar, far, floorNear, near };
  mkdirSync(join(workspace, "bench", "results"), { recursive: true });
  const result = { day, machine, rounds, rows, medians };
  writeFileSync(join(workspace, file), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
}
