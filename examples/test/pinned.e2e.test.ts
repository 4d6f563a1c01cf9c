import { createServer, type Server } from "node:http";
import type { Browser, HTTPRequest } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { widgetForm } from "./widget-form.ts";

let browser: Browser;
let collector: Collector;
let site: Server;
let address: string;
let snippet: string;

/** Somebody's page with the snippet on it, as printed for this collector, under a strict policy. */
beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  const asked = ["recommend", "--pinned", "--lang", "sv", "--json"];
  const output = await collector.run("form", "snippet", ...asked);
  const printed = JSON.parse(output) as { snippet: string; importMapHash: string };
  ({ snippet } = printed);
  const policy = [
    "default-src 'none'",
    `script-src ${collector.url} ${printed.importMapHash}`,
    `connect-src ${collector.url}`,
  ].join("; ");
  site = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", policy);
    response.end(`<!doctype html><html lang="sv"><title>Sida</title><main>${snippet}</main>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const bound = site.address();
  address = `http://127.0.0.1:${bound !== null && typeof bound === "object" ? bound.port : 0}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  await collector?.stop();
});

/** Opens the page; of the files that match `changed`, there is one byte more than was built. */
async function open(changed?: RegExp): Promise<Watched> {
  const watched = await openPage(browser);
  await watched.page.setRequestInterception(true);
  watched.page.on("request", (request) => {
    void (changed?.test(request.url()) ? answerChanged(request) : request.continue());
  });
  await watched.page.goto(address, { waitUntil: "networkidle0" });
  return watched;
}

async function answerChanged(request: HTTPRequest): Promise<void> {
  const body = await (await fetch(request.url())).text();
  await request.respond({
    contentType: "text/javascript",
    headers: { "Access-Control-Allow-Origin": "*" },
    body: `${body} `,
  });
}

describe("a pinned page", () => {
  test("shows the form and sends it, from checked files only", async () => {
    const { page, requests, complaints } = await open();
    const form = widgetForm(page);
    await form.appear();
    await form.choose("recommend", 9);
    await form.send();
    expect((await form.thanks()).heading).toBe("Tack för din respons!");
    const scripts = requests.filter((url) => url.endsWith(".js"));
    for (const url of scripts) expect(snippet).toContain(`"${url}"`);
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["the loader", /\/w\/[^/]+\/respons\.js$/],
    ["the main chunk", /respons-feedback\.js$/],
  ])("runs nothing and keeps its link when one byte of %s was changed", async (_what, changed) => {
    const { page, complaints } = await open(changed);
    expect(complaints.join("\n")).toMatch(/integrity/);
    expect(await page.evaluate(() => customElements.get("respons-feedback"))).toBeUndefined();
    const link = await page.$("respons-feedback a");
    expect(await link?.isVisible()).toBe(true);
    expect(await link?.evaluate((a) => a.getAttribute("href"))).toBe(
      `${collector.url}/f/recommend?lang=sv`,
    );
  });

  test("keeps its link when one byte of the words was changed", async () => {
    const { page, complaints } = await open(/\/sv\.js$/);
    expect(complaints.join("\n")).toMatch(/integrity/);
    const link = await page.$("respons-feedback a");
    expect(await link?.isVisible()).toBe(true);
  });
});
