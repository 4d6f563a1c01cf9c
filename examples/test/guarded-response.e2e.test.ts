import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";
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

const guardFiles = (addresses: readonly string[]) =>
  addresses
    .map((address) => address.split("/").at(-1))
    .filter((name) => /guard|review/.test(`${name}`));

/** The form on a page of another site, with the guard's files out of reach where asked for. */
async function openForm(blocked?: RegExp) {
  const { page, requests } = await openPage(browser);
  const warnings: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith("Respons:")) warnings.push(message.text());
  });
  if (blocked) await block(page, blocked);
  await page.goto(host.address("booking/"));
  const form = widgetForm(page);
  await form.appear();
  await form.choose("rating", 4);
  return { form, requests, warnings };
}

async function block(page: Page, pattern: RegExp) {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    void (pattern.test(request.url()) ? request.abort() : request.continue());
  });
}

test("without a text nothing of the guard is asked for", async () => {
  const { form, requests } = await openForm();
  await form.send();
  await form.thanks();
  expect(guardFiles(requests)).toEqual([]);
});

test("with a text only the guard itself is; its step comes when something was found", async () => {
  const { form, requests } = await openForm();
  await form.type("comment", "Tack!");
  await form.send();
  await form.thanks();
  expect(guardFiles(requests)).toEqual(["guard.js"]);
});

test("what was kept is stored as written, what was moved is stored apart", async () => {
  const { form, requests } = await openForm();
  await form.type("comment", "Ring 040 123 4567, jag bor på Storgatan 5 B 12.");
  await form.send();
  expect(await form.review()).toBe("Ring [telefonnummer], jag bor på [gatuadress].");
  await form.choose("street-address.Storgatan 5 B 12", "keep", "guard");
  await form.send();
  const { stored } = await form.thanks();
  expect(stored).toBe("Ring [telefonnummer], jag bor på Storgatan 5 B 12.");
  expect(guardFiles(requests).sort()).toEqual(["create-review.js", "guard-sv.js", "guard.js"]);
});

test.each([[/\/guard\.js$/], [/\/create-review\.js$/], [/\/guard-sv\.js$/]])(
  "where %s cannot be loaded sending goes on, and the collector masks what it must",
  async (pattern) => {
    const { form, warnings } = await openForm(pattern);
    await form.type("comment", "Jag är 010594Y9032, ring 040 123 4567");
    await form.send();
    const { stored } = await form.thanks();
    expect(stored).toBe("Jag är [personbeteckning], ring 040 123 4567");
    expect(warnings).toHaveLength(1);
  },
);
