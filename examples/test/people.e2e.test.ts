import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;
let link = "";

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

test("an administrator invites a person and is shown the link this once", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/organisation/people`);
  await page.waitForSelector("#people");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#open-invite");
  await fill(page, "#invite-name", "Bo Ek");
  await fill(page, "#invite-email", "bo@example.fi");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#send-invitation");
  await page.waitForSelector("#link-url");
  link = await page.$eval("#link-url", (field) => (field as HTMLInputElement).value);
  expect(await findBarriers(page)).toEqual([]);
  await page.click("link-dialog [data-dialog=close]");
  await page.waitForSelector("#link-url", { hidden: true });
  await waitForText(page, "Bo Ek");
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(
    link.split("#")[1],
  );
});

test("a role is given, taken, and put back", async () => {
  const { page } = staff;
  const path = await page.$$eval("#people a", (links) =>
    links.find((one) => one.textContent === "Bo Ek")?.getAttribute("href"),
  );
  await page.goto(`${collector.url}${path}`);
  await page.waitForSelector("#roles");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#roles wa-button");
  await page.waitForSelector("#roles wa-button", { hidden: true });
  await page.click("#undo");
  await page.waitForSelector("#roles wa-button", { visible: true });
  await waitForText(page, "read responses");
});

test("the invited person chooses a password and goes on to the second step", async () => {
  const guest = await openPage(browser);
  await guest.page.goto(link);
  await guest.page.waitForSelector("#accept");
  expect(await findBarriers(guest.page)).toEqual([]);
  await fill(guest.page, "#next-password", "en holme i taget");
  await fill(guest.page, "#repeat-password", "en holme i taget");
  await guest.page.click("#accept");
  await guest.page.waitForFunction(() => location.pathname === "/admin/");
  await guest.page.waitForFunction(() => !location.hash);
  const session = await guest.page.evaluate(async () => {
    const answer = await fetch("/api/session");
    return (await answer.json()) as { email: string; secondStep: string };
  });
  expect(session).toMatchObject({ email: "bo@example.fi", secondStep: "set-up" });
  expect(guest.requests.join("\n")).not.toContain(`invitation/${link.split("#")[1]}`);
});

test("the link works no second time", async () => {
  const guest = await openPage(browser);
  await guest.page.goto(link);
  await waitForText(guest.page, "The link does not work");
  expect(await findBarriers(guest.page)).toEqual([]);
});

test("nothing went wrong on the pages of the administrator", () => {
  expect(staff.complaints).toEqual([]);
});

async function fill(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(`${selector} >>> input`, { visible: true });
  await page.type(`${selector} >>> input`, words);
}

async function waitForText(page: Page, words: string): Promise<void> {
  await page.waitForFunction((w) => document.body.innerText.includes(w), {}, words);
}
