import type { Browser, HTTPRequest } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBarriers, launchBrowser, openPage } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { widgetForm } from "./widget-form.ts";

let browser: Browser;
let collector: Collector;
let host: HostSite;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  host = await startHostSite(collector.url);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

/** Sends a rating from a page that never gets the file with thanks and failures. */
async function sendWithout(meet: (request: HTTPRequest) => Promise<void>): Promise<string> {
  const { page } = await openPage(browser);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url().endsWith("/outcome.js")) return void request.abort();
    const isSending = request.method() === "POST" && request.url().endsWith("/responses");
    return void (isSending ? meet(request) : request.continue());
  });
  await page.goto(host.address("booking/"));
  const form = widgetForm(page);
  await form.appear();
  await form.choose("rating", 4);
  await form.send();
  const outcome = await page.waitForSelector("respons-feedback >>> p.outcome", {
    visible: true,
  });
  // Focus is there, and what it read out still stands.
  await page.waitForFunction((element) => element?.matches(":focus"), {}, outcome);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await findBarriers(page)).toEqual([]);
  const words = await outcome?.evaluate((element) => element.textContent ?? "");
  await page.close();
  return words ?? "";
}

test("thanks and the receipt are shown plainly where their file is missing", async () => {
  const words = await sendWithout((request) => request.continue());
  expect(words).toMatch(/^Tack för din respons! [0-9A-Z]{24}$/);
});

test("so is why a response was not sent", async () => {
  const body = JSON.stringify({ code: "form-closed" });
  const headers = { "access-control-allow-origin": "*" };
  const words = await sendWithout((request) => request.respond({ status: 410, headers, body }));
  expect(words).toBe("Sändningen lyckades inte Formuläret stängdes innan responsen kom fram.");
});
