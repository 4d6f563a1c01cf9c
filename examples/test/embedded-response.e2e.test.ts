import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  findBarriers,
  launchBrowser,
  openPage,
  readDeviceWrites,
  type Watched,
} from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { followUp } from "./receipt-page.ts";
import { readExport, readList, signInFirstTime } from "./staff.ts";
import { widgetForm } from "./widget-form.ts";

const typed = "Lätt att boka, men vad gör ni med min beteckning 010594Y9032? Tack ändå.";
const stored = "Lätt att boka, men vad gör ni med min beteckning [personbeteckning]? Tack ändå.";

let browser: Browser;
let collector: Collector;
let host: HostSite;
let client: Watched;
let receipt: string;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  host = await startHostSite(collector.url);
  browser = await launchBrowser();
  client = await openPage(browser);
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

test("on a page of another site the tag shows the form in the page's Swedish", async () => {
  await client.page.goto(host.address("booking/"));
  const form = widgetForm(client.page);
  await form.appear();
  expect(await form.title()).toBe("Hur gick det att boka tid?");
});

test("personal data in the comment is shown before anything is sent", async () => {
  const form = widgetForm(client.page);
  await form.choose("rating", 4);
  await form.type("comment", typed);
  await form.send();
  expect(await form.review()).toBe(stored);
  expect(client.requests.filter((address) => address.endsWith("/responses"))).toEqual([]);
  expect(await findBarriers(client.page)).toEqual([]);
});

test("a rating and a comment are sent, and shown as stored with a receipt", async () => {
  const form = widgetForm(client.page);
  await form.send();
  const thanks = await form.thanks();
  receipt = thanks.receipt;
  expect(thanks.heading).toBe("Tack för din respons!");
  expect(thanks.stored).toBe(stored);
  expect(receipt).toMatch(/^[0-9A-Z]{4}([ -][0-9A-Z]{4}){5}$/);
});

test("the embedding page has asked only itself and the collector, and nothing went wrong", () => {
  const origins = new Set(client.requests.map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual([host.origin, collector.url].sort());
  expect(client.complaints).toEqual([]);
});

test("nothing was written onto the device, on the page's side or the collector's", async () => {
  expect(await readDeviceWrites(client.page)).toEqual([]);
  expect(await client.page.browserContext().cookies()).toEqual([]);
});

test("the page with the thanks on it has no barriers", async () => {
  expect(await findBarriers(client.page)).toEqual([]);
});

test("staff read the response in the list and in the export, masked", async () => {
  const { page, complaints } = await openPage(browser);
  await signInFirstTime(page, collector.url, inject("demonstration"));
  const list = await readList(page, collector.url, "booking", "[personbeteckning]");
  expect(list).not.toContain("010594Y9032");
  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);

  const rows = await readExport(page, collector.url, "booking");
  const row = rows.find((each) => each["answers.comment"] === stored);
  expect(row).toMatchObject({ language: "sv", channel: "embed", "answers.rating": "4" });
  expect(row?.["page"]).toBe(host.address("booking/"));
  expect(JSON.stringify(rows)).not.toContain("010594Y9032");
  expect(JSON.stringify(rows)).not.toContain(receipt);
});

test("the holder of the receipt sees the response, and deletes it", async () => {
  const { page, complaints } = await openPage(browser);
  const receiptPage = followUp(page, collector.url);
  expect(await receiptPage.open(receipt.toLowerCase())).toContain(stored);
  expect(page.url()).not.toContain(receipt.slice(0, 4));
  expect(await findBarriers(page)).toEqual([]);

  await receiptPage.press("Radera responsen");
  expect(await receiptPage.press("Ja, radera")).toContain("Responsen är raderad");
  expect(await receiptPage.open(receipt)).toContain("Ingen respons hittades");
  expect(complaints).toEqual([]);
});
