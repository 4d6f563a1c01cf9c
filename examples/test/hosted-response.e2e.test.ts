import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { followUp } from "./receipt-page.ts";
import { readExport, readList, signInFirstTime } from "./staff.ts";

const typed = "Jag är född 010594-Y9032 eller 010594Y9032 och fick ingen tid.";
const stored = /fick ingen tid\.$/;

let browser: Browser;
let collector: Collector;
let page: Page;
let receipt: string;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
  await page.setJavaScriptEnabled(false);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("without JavaScript the hosted page shows the whole form in Swedish", async () => {
  const response = await page.goto(`${collector.url}/f/booking?lang=sv`);
  expect(response?.headers()["cache-control"]).toBe("no-store");
  expect(await page.$eval("html", (html) => html.lang)).toBe("sv");
  expect(await textOf("h1")).toBe("Hur gick det att boka tid?");
  expect(await findBarriers(page)).toEqual([]);
});

test("a form sent without its required answer comes back with what was typed", async () => {
  await page.type("[name='answers.comment']", "Jag glömde betyget.");
  await send("Skicka");
  expect(await textOf("[role=alert]")).toContain("Svara på frågan");
  expect(await page.$eval("textarea", (field) => field.value)).toBe("Jag glömde betyget.");
  expect(await findBarriers(page)).toEqual([]);
});

test("personal data in the text is shown before anything is stored", async () => {
  await page.$eval("textarea", (field) => {
    field.value = "";
  });
  await page.type("textarea", typed);
  await page.click("[name='answers.rating'][value='2']");
  await send("Skicka");
  expect(await textOf("main")).toContain("Kontrollera texten innan du skickar");
  expect(await textOf("main")).toContain("[personbeteckning]");
  expect(await findBarriers(page)).toEqual([]);
});

test("the thanks page shows the receipt and the text as stored; a reload stores nothing new", async () => {
  await send("Skicka");
  expect(await textOf("h1")).toBe("Tack för din respons!");
  expect(await textOf("blockquote")).toMatch(stored);
  expect(await textOf("blockquote")).not.toContain("010594Y9032");
  receipt = await textOf(".receipt");
  expect(receipt).toMatch(/^[0-9A-Z]{4}([ -][0-9A-Z]{4}){5}$/);
  expect(await findBarriers(page)).toEqual([]);

  await page.reload();
  expect(await textOf(".receipt")).toBe(receipt);
});

test("the receipt page works without JavaScript", async () => {
  expect(await followUp(page, collector.url).open(receipt)).toMatch(/fick ingen tid\./);
});

test("staff read the response in the list and in the export, once and masked", async () => {
  const staff = await openPage(browser);
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
  const list = await readList(staff.page, collector.url, "booking", "fick ingen tid.");
  expect(list).not.toContain("010594Y9032");

  const rows = await readExport(staff.page, collector.url, "booking");
  const mine = rows.filter((row) => stored.test(row["answers.comment"] ?? ""));
  expect(mine).toHaveLength(1);
  expect(mine[0]).toMatchObject({ language: "sv", channel: "link", "answers.rating": "2" });
});

async function textOf(selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
}

async function send(label: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${label}"][role="button"])`);
  await Promise.all([page.waitForNavigation(), button?.click()]);
}
