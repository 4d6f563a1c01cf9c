import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, inject, test } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";
import { fillPath, findExamples, stops, visit, type Look } from "./staff-tour.ts";

const folder = process.env["SCREENSHOTS"] ?? "";
const language = (["sv", "fi", "en"] as const).find((one) => one === process.env["LANGUAGE"]);
const looks = [1280, 360].flatMap((width) =>
  (["light", "dark"] as const).map((theme): Look => ({ language: language ?? "sv", width, theme })),
);

let browser: Browser;
let collector: Collector;
let page: Page;
let examples: Record<string, string>;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  page = (await openPage(browser)).page;
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
  examples = await findExamples(page, collector.url);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

/** Pictures for people to look at; nothing is compared. */
test.each(stops.map(({ name, path }) => [name, path] as const))("%s", async (name, path) => {
  for (const look of looks) {
    await visit(page, collector.url + fillPath(path, examples), look);
    await page.screenshot({
      path: join(folder, `${name}-${look.width}-${look.theme}.png`),
      fullPage: true,
    });
  }
});
