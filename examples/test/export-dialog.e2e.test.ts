import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { createFolder, startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;
let downloads: string;

beforeAll(async () => {
  downloads = createFolder();
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
  const session = await staff.page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: downloads,
    browserContextId: staff.page.browserContext().id ?? "",
  });
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
  if (downloads) rmSync(downloads, { recursive: true, force: true });
});

test("the export says what the file is, without barriers on a narrow screen", async () => {
  const { page } = staff;
  await page.setViewport({ width: 320, height: 900 });
  await page.goto(`${collector.url}/admin/responses?form=feedback`);
  await open(page);
  await waitForWords(page, "The file will have 1,554 responses");
  expect(await findBarriers(page)).toEqual([]);
});

test("contacts are asked for with a reason", async () => {
  const { page } = staff;
  const contacts = "#export-contacts >>> input";
  await page.click(contacts);
  await page.waitForSelector("#export-note");
  expect(await findBarriers(page)).toEqual([]);
  await page.click(contacts);
  await page.waitForSelector("#export-note", { hidden: true });
});

test("a workbook comes down whole, and the dialog says how many rows and which hash it has", async () => {
  const { page } = staff;
  await page.click(".download");
  await waitForWords(page, "Done: the file has 1,554 responses");
  expect(await findBarriers(page)).toEqual([]);
  const sum = await page.$eval(".export-sum", (code) => code.textContent);
  const file = await waitForFile(/^respons-feedback-.*\.xlsx$/);
  expect(createHash("sha256").update(readFileSync(file)).digest("hex")).toBe(sum);
  expect(staff.complaints).toEqual([]);
});

async function open(page: Page): Promise<void> {
  await page.waitForSelector("export-dialog .open-export");
  await page.click("export-dialog .open-export");
  await page.waitForSelector("export-dialog wa-dialog[open]");
}

async function waitForWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector("export-dialog")
        ?.textContent?.replaceAll(/\s+/g, " ")
        .includes(wanted),
    {},
    words,
  );
}

/** The downloaded file, once the browser has given it its name. */
async function waitForFile(name: RegExp): Promise<string> {
  for (;;) {
    const found = readdirSync(downloads).find((file) => name.test(file));
    if (found) return join(downloads, found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
