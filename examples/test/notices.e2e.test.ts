import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";

const languages = ["sv", "fi", "en"];
const noticePaths = ["/f/booking/privacy", "/privacy", "/accessibility", "/f/accessibility"];

let browser: Browser;
let collector: Collector;
let client: Page;
let staff: Watched;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  ({ page: client } = await openPage(browser));
  await client.setJavaScriptEnabled(false);
  staff = await openPage(browser);
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test.each(languages)("clients read every notice in %s without barriers", async (language) => {
  await client.setViewport({ width: 360, height: 740 });
  for (const path of noticePaths) {
    const answer = await client.goto(`${collector.url}${path}?lang=${language}`);
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect(await client.$eval("html", (html) => html.lang)).toBe(language);
    expect(await findBarriers(client)).toEqual([]);
    expect(await client.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test("the way from a form to its privacy notice and to the accessibility form goes by links", async () => {
  await client.goto(`${collector.url}/f/booking?lang=fi`);
  await follow("Tietosuoja");
  expect(await headingOf(client)).toBe("Näin käsittelemme tietojasi");
  await follow("Saavutettavuus");
  await follow("Anna saavutettavuuspalautetta");
  expect(await headingOf(client)).toBe("Saavutettavuuspalaute");
  expect(await textOf(client)).toContain("14 päivän kuluessa");
});

test("staff change what clients read, and undo it", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/organisation/settings`);
  await page.waitForSelector("#save-settings");
  expect(await findBarriers(page)).toEqual([]);
  await page.type("#setting-privacy-contact >>> input", "registry@rantamaa.example");
  await page.click("#save-settings");
  await page.waitForSelector("#undo");
  await client.goto(`${collector.url}/f/booking/privacy?lang=sv`);
  expect(await textOf(client)).toContain("registry@rantamaa.example");
  expect(await findBarriers(page)).toEqual([]);

  await page.click("#undo");
  await page.waitForSelector("#undo", { hidden: true });
  await page.waitForFunction(
    () => document.querySelector("notice-bar")?.textContent?.includes("back") === true,
  );
  await client.reload();
  expect(await textOf(client)).not.toContain("registry@rantamaa.example");
});

test("an address that clients must not follow is refused, and nothing typed is lost", async () => {
  const { page } = staff;
  const address = "#setting-privacy-authority-url-sv";
  await page.$eval(address, (field) => {
    (field as HTMLInputElement).value = "javascript:alert(1)";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await page.click("#save-settings");
  await page.waitForSelector(`${address}[data-fault]`);
  expect(await textOf(page)).toContain("Nothing you wrote is lost");
  expect(await page.$eval(address, (field) => (field as HTMLInputElement).value)).toBe(
    "javascript:alert(1)",
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(address.slice(1));
  expect(await findBarriers(page)).toEqual([]);
  expect(staff.complaints.filter((words) => !words.includes("422"))).toEqual([]);
});

async function follow(name: string): Promise<void> {
  const link = await client.waitForSelector(`::-p-aria([name="${name}"][role="link"])`);
  await Promise.all([client.waitForNavigation(), link?.click()]);
}

const headingOf = (page: Page) => page.$eval("h1", (heading) => heading.textContent?.trim());
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
