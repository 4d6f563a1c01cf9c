import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
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

test("a form that stands nowhere says what to do, and a poster is made for a unit", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/forms/recommend/channels`);
  await page.waitForSelector(".empty");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#add-point");
  await page.waitForSelector("#point-name >>> input", { visible: true });
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#point-kind wa-radio[value=qr]");
  await page.type("#point-name >>> input", "Poster at the desk");
  await page.click("#save-point");
  await page.waitForSelector(".sheet img");
  expect(await findBarriers(page)).toEqual([]);
  expect(await textOf(page, "h1")).toBe("Poster at the desk");
  expect(await textOf(page, "#short-link code")).toBe(
    `${collector.url}/q/recommend/poster-at-the-desk`,
  );
});

test("its files come as PDF and SVG", async () => {
  const links = await staff.page.$$eval("#files a", (found) => found.map((link) => link.href));
  const types = await staff.page.evaluate(async (urls) => {
    const answers = await Promise.all(urls.map((url) => fetch(url)));
    return answers.map((answer) => `${answer.status} ${answer.headers.get("content-type")}`);
  }, links);
  expect(types).toEqual([
    "200 application/pdf",
    "200 application/pdf",
    "200 image/svg+xml; charset=utf-8",
  ]);
});

test("the copy button says that it has copied", async () => {
  await browser
    .defaultBrowserContext()
    .overridePermissions(collector.url, ["clipboard-read", "clipboard-write"]);
  await staff.page.click("#short-link copy-button wa-button");
  await staff.page.waitForFunction(
    () => document.querySelector("#short-link [role=status]")?.textContent?.trim() === "Copied",
  );
});

test("what a client sends from the poster's address is counted at the poster", async () => {
  const client = await openPage(browser);
  await client.page.setExtraHTTPHeaders({ "Accept-Language": "fi" });
  await client.page.goto(`${collector.url}/q/recommend/poster-at-the-desk`);
  expect(await client.page.$eval("html", ({ lang }) => lang)).toBe("fi");
  await client.page.click("input[type=radio][value='9']");
  await Promise.all([
    client.page.waitForNavigation(),
    client.page.click("form button[type=submit]"),
  ]);
  await client.page.close();
  const { page } = staff;
  await page.goto(`${collector.url}/admin/forms/recommend/channels`);
  await page.waitForFunction(() =>
    document.querySelector("[data-point=poster-at-the-desk]")?.textContent?.includes("1 response"),
  );
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(`${collector.url}/admin/forms/recommend?by=point`);
  await page.waitForSelector("[data-cut=poster-at-the-desk]");
  expect(await textOf(page, "[data-cut=poster-at-the-desk]")).toMatch(
    /Poster at the desk\s+1 response/,
  );
});

test("a place that is removed comes back by undo", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/forms/recommend/channels`);
  await page.waitForSelector("[data-point] wa-button:last-of-type");
  await page.click("[data-point=poster-at-the-desk] .actions wa-button:last-of-type");
  await page.waitForSelector(".empty");
  await page.click("#undo");
  await page.waitForSelector("#points [data-point=poster-at-the-desk]");
});

test("feedback from the phone is entered by keyboard alone, and undone", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/forms/recommend/entry`);
  await page.waitForSelector(".entry-answers input");
  expect(await findBarriers(page)).toEqual([]);
  await page.focus(".entry-answers input");
  await page.keyboard.press("7");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Said on the phone");
  await pressSave(page);
  await page.waitForSelector("#entered");
  expect(await textOf(page, ".receipt-code")).toMatch(/^(?:[0-9A-Z]{4} ){5}[0-9A-Z]{4}$/);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.$eval("textarea", ({ value }) => value)).toBe("");
  await page.click("#undo");
  await page.waitForSelector("#entered", { hidden: true });
});

test("the same entered twice is asked about, and marked as entered by staff", async () => {
  const { page } = staff;
  for (const selector of ["#entered", "#entered-before"]) {
    await page.focus(".entry-answers input");
    await page.keyboard.press("1");
    await page.keyboard.press("0");
    await pressSave(page);
    await page.waitForSelector(selector);
  }
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(`${collector.url}/admin/responses?form=recommend&channel=staff`);
  await page.waitForSelector("#responses a");
  expect(await textOf(page, "#responses")).toContain("Entered by staff");
  await page.click("#responses a");
  await page.waitForFunction(() => document.body.innerText.includes("Came to staff"));
  expect(await textOf(page, "#facts")).toContain("By phone");
});

test("nothing went wrong on the way", () => {
  // Chromium complains of the refusal that asked about the second entry.
  const complaints = staff.complaints.filter((text) => !text.includes("409 (Conflict)"));
  expect(complaints).toEqual([]);
});

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (found) =>
    (found instanceof HTMLElement ? found.innerText : "").trim(),
  );
}

async function pressSave(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
}
