import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { readList, signInFirstTime } from "./staff.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
  page = staff.page;
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("the sheet opens by its key and says what this page and every page can", async () => {
  await page.keyboard.press("?");
  await page.waitForSelector("#shortcuts[open]");
  const words = await page.$eval("#shortcuts", (sheet) => (sheet as HTMLElement).innerText);
  expect(words).toContain("Next row");
  expect(words).toContain("Go to the responses");
  expect(await findBarriers(page)).toEqual([]);
  await closeSheet();
});

test("two keys go to a section, and the focus to its heading", async () => {
  await pressAll("g", "r");
  await page.waitForSelector("#responses li");
  expect(new URL(page.url()).pathname).toBe("/admin/responses");
  expect(await focused()).toBe("h1 Responses");
});

test("rows are walked through, opened, and left for the list again", async () => {
  await readList(page, collector.url, "feedback", "2016");
  await pressAll("j", "j", "k", "j");
  expect(await isFocused("#responses li:nth-child(2) a")).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#answers");
  const second = page.url();
  await page.keyboard.press("j");
  await page.waitForFunction((before) => location.href !== before, {}, second);
  await page.keyboard.press("k");
  await page.waitForFunction((before) => location.href === before, {}, second);
  await page.keyboard.press("u");
  await page.waitForSelector("#responses");
  expect(new URL(page.url()).search).toBe("?form=feedback");
});

test("a field gets the letters that are typed in it", async () => {
  await page.keyboard.press("/");
  expect(await isFocused("main .filters wa-select")).toBe(true);
  await pressAll("g", "f");
  expect(new URL(page.url()).pathname).toBe("/admin/responses");
  await page.keyboard.press("Escape");
});

test("turned off in the sheet they do nothing, and the account menu still shows it", async () => {
  await page.goto(`${collector.url}/admin/`);
  await page.waitForSelector("#forms");
  await openByMenu();
  await page.focus("#shortcuts-on");
  await page.keyboard.press("Space");
  await closeSheet();
  expect(await isFocused("#account-button")).toBe(true);
  await page.reload();
  await page.waitForSelector("#forms");
  await pressAll("g", "r", "?");
  expect(new URL(page.url()).pathname).toBe("/admin/");
  expect(await page.$("#shortcuts[open]")).toBeNull();
  await openByMenu();
  await page.focus("#shortcuts-on");
  await page.keyboard.press("Space");
  await closeSheet();
  await pressAll("g", "r");
  await page.waitForSelector("#responses");
});

test("nothing went wrong", () => {
  expect(staff.complaints).toEqual([]);
});

async function pressAll(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key as "j");
}

async function openByMenu(): Promise<void> {
  await page.click("#account-button");
  await page.waitForSelector("#account[open]");
  await page.click("#show-shortcuts");
  await page.waitForSelector("#shortcuts[open]");
}

/** By the key that closes dialogs; resolves when its closing has come to an end. */
async function closeSheet(): Promise<void> {
  await page.evaluate(() => {
    const sheet = document.querySelector("#shortcuts");
    const hidden = new Promise((resolve) =>
      sheet?.addEventListener("wa-after-hide", resolve, { once: true }),
    );
    Object.assign(window, { hidden });
  });
  await page.keyboard.press("Escape");
  await page.evaluate(() => (window as unknown as { hidden: Promise<unknown> }).hidden);
  await page.waitForSelector("#shortcuts:not([open])");
}

function isFocused(selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

function focused(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.localName} ${activeElement?.textContent?.trim()}`;
  });
}
