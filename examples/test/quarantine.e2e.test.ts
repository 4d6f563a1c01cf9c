import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { sendSpam } from "./send-spam.ts";
import { signInFirstTime } from "./staff.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("with nothing to decide, the page says what will come here", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/responses/quarantine`);
  await page.waitForSelector(".empty");
  expect(await findBarriers(page)).toEqual([]);
  for (let i = 1; i <= 3; i += 1) await sendSpam(collector.url, i);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("#held > li").length === 3);
  expect(await findBarriers(page)).toEqual([]);
  expect(await textOf(page, "nav.tabs [aria-current]")).toContain("(3)");
});

test("one is released by the keyboard alone, and that is undone", async () => {
  const { page } = staff;
  await page.keyboard.press("j");
  await page.waitForFunction(() => document.activeElement?.closest("[data-response]"));
  await page.keyboard.press("r");
  await waitForRows(page, 2);
  // One goes on from the row that stands there now.
  await page.waitForFunction(() => document.activeElement?.closest("[data-response]"));
  await page.waitForSelector("#undo");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#undo");
  await waitForRows(page, 3);
});

test("several are called spam at once, and the page fits a narrow window", async () => {
  const { page } = staff;
  await page.setViewport({ width: 320, height: 800 });
  await page.click("#held > li:nth-child(1) wa-checkbox");
  await page.click("#held > li:nth-child(2) wa-checkbox");
  await page.waitForSelector("#mark-chosen", { visible: true });
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.click("#mark-chosen");
  await waitForRows(page, 1);
  expect(await textOf(page, "nav.tabs [aria-current]")).toContain("(1)");
  await page.click(".views a:last-child");
  await waitForRows(page, 2);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewport({ width: 1280, height: 800 });
});

test("a response says on its own page whether it counts, and what was decided stays", async () => {
  const { page } = staff;
  await page.click("#held .about a");
  await page.waitForSelector("#release", { visible: true });
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#release");
  await page.waitForSelector("#mark-spam", { visible: true });
  await page.goto(`${collector.url}/admin/responses?form=booking`);
  await page.waitForFunction(() => document.body.innerText.includes("cheap-"));
  await page.goto(`${collector.url}/admin/responses/quarantine`);
  await waitForRows(page, 1);
  // One of two that people decided on was no spam.
  expect(await textOf(page, "#rate")).toMatch(/50/);
});

async function waitForRows(page: Page, n: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("#held[aria-busy=false] > li").length === wanted,
    {},
    n,
  );
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent?.trim() ?? "");
