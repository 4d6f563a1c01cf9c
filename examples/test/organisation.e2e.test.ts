import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";
import { settle, visit } from "./staff-tour.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
  page = staff.page;
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

const look = { language: "sv", width: 1280, theme: "light" } as const;

test("a unit is added, closed for a day, moved, ended and brought back", async () => {
  await visit(page, `${collector.url}/admin/organisation/units`, look);
  await act("health-care", "add");
  expect(await findBarriers(page)).toEqual([]);
  await fill("#unit-name-sv", "Fysioterapin");
  await page.click("#save-unit");
  await page.waitForSelector('[data-unit="fysioterapin"]');

  await act("fysioterapin", "closures");
  await setDay("#closure-from", "2099-12-24");
  await page.click("#add-closure");
  await page.waitForSelector(".closures li");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#closures-dialog [data-dialog='close']");
  await untilGone("#closures-dialog");

  await act("fysioterapin", "move");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#save-move");
  await page.waitForSelector('[data-unit="fysioterapin"]:not([data-unit="health-care"] *)');

  await act("fysioterapin", "end");
  await untilGone('[data-unit="fysioterapin"]');
  await page.click("#undo");
  await page.waitForSelector('[data-unit="fysioterapin"]');
});

test("what belongs to a unit is folded away by the keyboard", async () => {
  await page.focus('[data-unit="health-care"] > .unit-line .fold');
  await page.keyboard.press("Enter");
  await untilGone('[data-unit="dental-care"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('[data-unit="dental-care"]');
});

test("a token is made, gets in, is revoked and gets in no more", async () => {
  await visit(page, `${collector.url}/admin/organisation/tokens`, look);
  await page.click("#open-make");
  await fill("#token-name", "Datalagret");
  await page.click("[data-permission='export-responses']");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#save-token");
  await page.waitForSelector("#secret");
  expect(await findBarriers(page)).toEqual([]);
  const secret = await page.$eval("#secret", (field) => (field as HTMLInputElement).value);
  const ask = () =>
    fetch(`${collector.url}/api/forms/booking/responses.jsonl?from=2030-01-01`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
  expect((await ask()).status).toBe(200);
  await page.click("#token-secret [data-dialog='close']");
  await untilGone("#token-secret");
  await page.click("#tokens wa-button");
  await page.waitForSelector("#confirm-revoke", { visible: true });
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#confirm-revoke");
  await untilGone("#tokens");
  expect((await ask()).status).toBe(401);
});

test("the log tells all of it in sentences", async () => {
  await visit(page, `${collector.url}/admin/organisation/audit`, look);
  const words = await page.$eval("#audit", (list) => (list as HTMLElement).innerText);
  for (const sentence of [
    "Demo Staff lade till enheten Fysioterapin",
    "Demo Staff avslutade enheten Fysioterapin",
    "Demo Staff gjorde API-nyckeln Datalagret",
    "API-nyckeln Datalagret exporterade responserna på formuläret",
    "Demo Staff drog in API-nyckeln Datalagret",
  ]) {
    expect(words).toContain(sentence);
  }
});

/** A dialog has no size of its own, so that it counts as hidden while it is there. */
async function untilGone(selector: string): Promise<void> {
  await page.waitForFunction((one) => !document.querySelector(one), {}, selector);
}

/** Chooses from a unit's menu. */
async function act(unit: string, deed: string): Promise<void> {
  await settle(page);
  const line = `[data-unit="${unit}"] > .unit-line`;
  await page.click(`${line} .unit-menu`);
  await page.waitForSelector(`${line} wa-dropdown[open]`);
  await page.click(`${line} wa-dropdown-item[value="${deed}"]`);
  if (deed !== "end")
    await page.waitForSelector("units-page wa-dialog[open] wa-button[slot=footer]", {
      visible: true,
    });
}

async function fill(selector: string, words: string): Promise<void> {
  await page.waitForSelector(`${selector} >>> input`, { visible: true });
  await page.type(`${selector} >>> input`, words);
}

async function setDay(selector: string, day: string): Promise<void> {
  await page.waitForSelector(`${selector} >>> input`, { visible: true });
  await page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event("input"));
    },
    day,
  );
}
