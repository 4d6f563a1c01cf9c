import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startFaultProxy } from "../../../examples/test/hostile/fault-proxy.ts";
import type { Visit } from "../../../examples/test/hostile/page-visitor.ts";
import {
  checkStored,
  findBrokenPromises,
  findDoubles,
} from "../../../examples/test/hostile/stored-check.ts";
import { closeWhileSending, launchBrowser, sendFromTab, startSite } from "./browser-visitor.ts";
import { startCollectorProcess } from "./collector-process.ts";
import { sendFromNode, standInForPage } from "./node-visitor.ts";

/** How many sends in all, of which so many from pages in a browser; and tabs closed meanwhile. */
const plan = { sends: 10_000, fromPages: 500, closedTabs: 200, sessions: 40, pages: 4, kills: 10 };

const workspace = process.cwd();
const collector = await startCollectorProcess(workspace);
const before = await collector.countRows();
const proxy = await startFaultProxy(collector.url, 20_261_122);
const site = await startSite(proxy.url);
const browser = await launchBrowser(workspace);

const startedAt = performance.now();
console.log(`${plan.closedTabs} tabs closed while sending …`);
await closeTabs();
console.log(`${plan.fromPages} sends from ${plan.pages} tabs …`);
const visits: Visit[] = (await sendFromPages()).flat();
await browser.close();
console.log(`${plan.sends - plan.fromPages} sends, with ${plan.kills} SIGKILLs of the collector …`);
standInForPage();
visits.push(...(await sendFromSessions()));
const seconds = (performance.now() - startedAt) / 1000;

const rows = (await collector.countRows()) - before;
const check = await checkStored(`${collector.url}/v1/forms/booking/responses`, proxy.tried);
const thanks = visits.flatMap((visit) => [visit.thanks, ...new Set(visit.earlier)]);
// Two tabs and two sessions of each four write the same texts.
const sentBy = (comment: string) => (comment.startsWith("twice") ? 2 : 1);
const broken = [...findBrokenPromises(check, rows, thanks), ...findDoubles(check, sentBy)];
proxy.close();
site.close();
await collector.end();
report();

async function closeTabs(): Promise<void> {
  for (let index = 0; index < plan.closedTabs; index += 1) {
    await closeWhileSending(browser, site, index / 2, `closed ${index}`);
  }
}

function sendFromPages(): Promise<Visit[][]> {
  const sends = plan.fromPages / plan.pages;
  return Promise.all(
    Array.from({ length: plan.pages }, (_, tab) =>
      sendFromTab(browser, site, sends, tab < 2 ? "twice in tabs" : `tab ${tab}`),
    ),
  );
}

async function sendFromSessions(): Promise<Visit[]> {
  const all = plan.sends - plan.fromPages;
  let done = 0;
  let killing = Promise.resolve();
  const seeVisit = () => {
    done += 1;
    // Spread over the run, never at its end.
    if (done % Math.ceil(all / (plan.kills + 1)) === 0) {
      killing = killing.then(() => collector.killAndRestart());
    }
  };
  const sessions = Array.from({ length: plan.sessions }, (_, index) => {
    const sends = Math.floor(all / plan.sessions) + (index < all % plan.sessions ? 1 : 0);
    const mark = index < 2 ? "twice in sessions" : `session ${index}`;
    return sendFromNode(proxy.url, sends, mark, seeVisit);
  });
  const found = (await Promise.all(sessions)).flat();
  await killing;
  return found;
}

function report(): void {
  const tries = [...proxy.counts.values()].reduce((sum, count) => sum + count, 0);
  const closed = [...check.comments.keys()].filter((each) => each.startsWith("closed")).length;
  const result = {
    seconds: Math.round(seconds),
    sends: visits.length,
    presses: visits.reduce((sum, visit) => sum + visit.presses, 0),
    tries,
    faults: Object.fromEntries(proxy.counts),
    kills: plan.kills,
    distinctIdsTried: proxy.tried.size,
    distinctIdsStored: check.receipts.size,
    rows,
    thanksShown: visits.length,
    earlierReceiptsShown: thanks.length - visits.length,
    closedTabs: { tabs: plan.closedTabs, stored: closed },
    broken,
  };
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(join(workspace, "bench", "results"), { recursive: true });
  const file = join("bench", "results", `${day}-sends.json`);
  writeFileSync(join(workspace, file), `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  console.log(`\nWritten to ${file}`);
  console.log(
    broken.length === 0
      ? `${rows} rows for ${check.receipts.size} distinct ids; every thanks is stored`
      : `${broken.length} promises were broken`,
  );
  if (broken.length > 0) process.exitCode = 1;
}
