import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { createFolder, startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { chosenPassword, signInFirstTime } from "./staff.ts";

const downloads = createFolder();
let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
  ({ page } = staff);
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: downloads,
    browserContextId: page.browserContext().id ?? "",
  });
  await signInFirstTime(page, collector.url, inject("demonstration"));
  for (const email of ["aino@example.fi", " Aino@Example.FI", "eino@example.fi"]) {
    await send({ email });
  }
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
  rmSync(downloads, { recursive: true, force: true });
});

test("the page says what is missing and what cannot be found", async () => {
  await page.goto(`${collector.url}/admin/organisation/person-data`);
  await page.waitForSelector("#search-person");
  await page.click("#search-person");
  await page.waitForSelector("#person-email[data-fault]");
  await fill("#person-email", "aino@");
  await fill("#person-reason", "12/2026");
  await page.click("#search-person");
  await page.waitForFunction(() => document.activeElement?.id === "person-email");
  await fill("#person-email", "nobody@example.fi");
  await page.click("#search-person");
  await page.waitForSelector("#found-heading .empty");
  expect(await findBarriers(page)).toEqual([]);
});

test("who has not shown lately who they are is asked first, and the search then goes on", async () => {
  await askOnce("/api/persons/search");
  await fill("#person-email", "eino@example.fi");
  await page.click("#search-person");
  await page.waitForSelector("#verify-password >>> input", { visible: true });
  await page.type("#verify-password >>> input", chosenPassword);
  await page.click("#verify");
  await waitForFound(1);
});

test("a person's responses are found however the address was written, and exported", async () => {
  await fill("#person-email", "AINO@example.fi");
  await page.click("#search-person");
  await waitForFound(2);
  expect(await page.$eval("main", (main) => main.innerText)).not.toMatch(/aino/i);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewport({ width: 1280, height: 800 });
  await page.click("#export-person");
  await page.waitForFunction(
    () => !!document.querySelector("notice-bar [role=status]")?.textContent,
  );
  await expect.poll(() => readDownload()?.responses.length, { timeout: 20_000 }).toBe(2);
  expect(JSON.stringify(readDownload())).toMatch(/aino@example\.fi/i);
});

test("one is erased on its own page, with a reason; coming back, the other stands there", async () => {
  await page.click("#found a");
  await page.waitForSelector("#erase-response");
  await page.click("#erase-response");
  await page.waitForSelector("#erasure-dialog[open] wa-button[slot=footer]", { visible: true });
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#confirm-erase-response");
  await page.waitForSelector("#erasure-reason[data-fault]");
  await page.type("#erasure-reason >>> input", "12/2026");
  await page.click("#confirm-erase-response");
  await page.waitForFunction(() => location.pathname === "/admin/responses");
  await page.waitForFunction(
    () => !!document.querySelector("notice-bar [role=status]")?.textContent,
  );
  await page.waitForSelector("#responses");
  await page.click("nav a[href^='/admin/organisation']");
  await page.waitForSelector(".tabs a[href$='person-data']");
  await page.click(".tabs a[href$='person-data']");
  await waitForFound(1);
});

test("all are erased once the number is confirmed, and the log says who and why", async () => {
  await page.click("#erase-person");
  await page.waitForSelector("#confirm-erasure[open] wa-button[slot=footer]", { visible: true });
  expect(await page.$eval("#confirm-erasure", (one) => one.getAttribute("label"))).toContain("1");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#confirm-erase-person");
  await page.waitForFunction(() => document.activeElement?.id === "found-heading");
  expect(await page.$eval("#found-heading", (one) => one.textContent)).toContain("1");
  await fill("#person-email", "eino@example.fi");
  await fill("#person-reason", "12/2026");
  await page.click("#search-person");
  await waitForFound(1);
  await page.goto(`${collector.url}/admin/organisation/audit?action=person-data`);
  await page.waitForSelector("#audit[aria-busy=false] > li");
  const log = await page.$eval("#audit", (list) => (list as HTMLElement).innerText);
  expect(log).toContain("12/2026");
  expect(log).not.toMatch(/aino|eino/i);
  expect(staff.complaints.filter((words) => !/422|403/.test(words))).toEqual([]);
});

async function send(contact: { email: string }): Promise<void> {
  const base = `${collector.url}/v1/forms/booking`;
  const { version } = (await (await fetch(base)).json()) as { version: number };
  const hex = randomBytes(16).toString("hex");
  const id = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-7$3-8$4-$5");
  const answers = { rating: 4, comment: "Tack" };
  const response = { id, formVersion: version, language: "sv", channel: "embed", answers, contact };
  const body = JSON.stringify(response);
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(`${base}/responses`, { method: "POST", headers, body });
  expect(answer.status).toBe(201);
}

/** Lets the next request there be answered as ten minutes after signing in. */
async function askOnce(path: string): Promise<void> {
  await page.setRequestInterception(true);
  const answer = (request: HTTPRequest) => {
    if (!request.url().endsWith(path)) {
      void request.continue();
      return;
    }
    page.off("request", answer);
    const body = JSON.stringify({ code: "verification-required" });
    void request
      .respond({ status: 403, contentType: "application/problem+json", body })
      .then(() => page.setRequestInterception(false));
  };
  page.on("request", answer);
}

function readDownload(): { responses: unknown[] } | undefined {
  const file = readdirSync(downloads).find((name) => name.endsWith(".json"));
  if (!file) return undefined;
  return JSON.parse(readFileSync(join(downloads, file), "utf8")) as { responses: unknown[] };
}

/** Types into a field in place of what stands there. */
async function fill(selector: string, words: string): Promise<void> {
  await page.$eval(selector, (field) => {
    (field as HTMLInputElement).value = "";
  });
  await page.type(`${selector} >>> input`, words);
}

async function waitForFound(n: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("#found > li").length === wanted,
    {},
    n,
  );
}
