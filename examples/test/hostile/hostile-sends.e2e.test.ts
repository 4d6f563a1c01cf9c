import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openPage } from "../browser.ts";
import { startCollector, type Collector } from "../collector.ts";
import { copyDemonstration } from "../demonstration.ts";
import { startHostSite, type HostSite } from "../host-site.ts";
import { readExport, signInFirstTime } from "../staff.ts";
import { widgetForm } from "../widget-form.ts";
import { startFaultProxy, type FaultProxy } from "./fault-proxy.ts";
import { hurry, sendFromPage, type Visit } from "./page-visitor.ts";
import { checkStored, findBrokenPromises, findDoubles } from "./stored-check.ts";

const tabs = 5;
const sendsPerTab = 28;
const closedTabs = 10;

let browser: Browser;
let collector: Collector;
let proxy: FaultProxy;
let host: HostSite;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  proxy = await startFaultProxy(collector.url, 7);
  host = await startHostSite(proxy.url);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  proxy?.close();
  await collector?.stop();
});

async function openForm() {
  const { page } = await openPage(browser);
  await hurry(page);
  await page.goto(host.address("booking/"));
  const form = widgetForm(page);
  await form.appear();
  return { page, form };
}

/** Sends from several tabs at once; the first two write the same texts. */
async function sendFromTabs(): Promise<Visit[]> {
  const visits = Array.from({ length: tabs }, async (_, tab) => {
    const { page } = await openForm();
    const done = await sendFromPage(page, sendsPerTab, `hostile-${Math.max(tab, 1)}`);
    await page.close();
    return done;
  });
  return (await Promise.all(visits)).flat();
}

/** Closes each tab a moment later than the one before, from at once to a tenth of a second. */
async function closeWhileSending(): Promise<void> {
  for (let index = 0; index < closedTabs; index += 1) {
    const { page, form } = await openForm();
    await form.choose("rating", 2);
    await form.type("comment", `hostile-closed ${index}`);
    await form.send();
    await new Promise((resolve) => setTimeout(resolve, index * 10));
    await page.close();
  }
}

test(
  "every thanks has its one row, whatever became of the tries",
  { timeout: 180_000 },
  async () => {
    const visits = await sendFromTabs();
    await closeWhileSending();

    const { page } = await openPage(browser);
    await signInFirstTime(page, collector.url, inject("demonstration"));
    const exported = await readExport(page, collector.url, "booking");
    const comments = exported.map((row) => row["answers.comment"] ?? "");
    const rows = comments.filter((comment) => comment.startsWith("hostile-"));
    const url = `${collector.url}/v1/forms/booking/responses`;
    const check = await checkStored(url, proxy.tried);
    const thanks = visits.flatMap((visit) => [visit.thanks, ...new Set(visit.earlier)]);

    expect(visits).toHaveLength(tabs * sendsPerTab);
    expect(proxy.counts.size).toBe(10);
    expect(findBrokenPromises(check, rows.length, thanks)).toEqual([]);
    const sentBy = (comment: string) => (comment.startsWith("hostile-1 ") ? 2 : 1);
    expect(findDoubles(check, sentBy)).toEqual([]);
  },
);
