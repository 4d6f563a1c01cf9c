import type { Browser, HTTPRequest } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser, openPage } from "../browser.ts";
import { startCollector, type Collector } from "../collector.ts";
import { copyDemonstration } from "../demonstration.ts";
import { startHostSite, type HostSite } from "../host-site.ts";
import { widgetForm } from "../widget-form.ts";
import { hurry } from "./page-visitor.ts";

const written = "Texten som inte får försvinna.";
/** The first try and those that the widget makes by itself. */
const mostTries = 3;

let browser: Browser;
let collector: Collector;
let host: HostSite;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  host = await startHostSite(collector.url);
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const context of browser.browserContexts().slice(1)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

interface Trouble {
  name: string;
  /** What becomes of each try; without it the whole network is away. */
  meet?: (request: HTTPRequest) => Promise<void>;
  says: RegExp;
  tries: number;
}

const problem =
  (status: number, code?: string, headers = {}) =>
  (request: HTTPRequest) =>
    request.respond({
      status,
      contentType: "application/problem+json",
      headers: {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "retry-after",
        ...headers,
      },
      body: JSON.stringify({ status, code }),
    });

const troubles: Trouble[] = [
  { name: "offline", says: /saknar? internetanslutning/, tries: 0 },
  {
    name: "blocked by an extension",
    meet: (request) => request.abort("blockedbyclient"),
    says: /inget svar.+sparas bara en gång/,
    tries: mostTries,
  },
  { name: "413", meet: problem(413, "body-too-large"), says: /för lång/, tries: 1 },
  { name: "413 by a proxy", meet: problem(413), says: /för lång/, tries: 1 },
  { name: "422", meet: problem(422, "version-unknown"), says: /gick fel hos oss/, tries: 1 },
  {
    name: "429 with a long Retry-After",
    meet: problem(429, "rate-limited", { "retry-after": "120" }),
    says: /många.+om 2 minuter/,
    tries: 1,
  },
  {
    name: "429 with a short Retry-After",
    meet: problem(429, "rate-limited", { "retry-after": "2" }),
    says: /många.+om 2 sekunder/,
    tries: mostTries,
  },
  { name: "500", meet: problem(500, "internal"), says: /inget svar/, tries: mostTries },
];

test.each(troubles)("$name: says so, keeps the text, and shows ways on", async (trouble) => {
  const { page } = await openPage(browser);
  await hurry(page);
  await page.goto(host.address("booking/"));
  const form = widgetForm(page);
  await form.appear();
  let tries = 0;
  const { meet } = trouble;
  const stand = (request: HTTPRequest) => {
    const isTry = request.method() === "POST" && request.url().endsWith("/responses");
    tries += isTry ? 1 : 0;
    void (isTry && meet ? meet(request) : request.continue());
  };
  await form.choose("rating", 2);
  await form.type("comment", written);
  await page.waitForNetworkIdle();
  if (meet) {
    await page.setRequestInterception(true);
    page.on("request", stand);
  } else await page.setOfflineMode(true);
  await form.send();
  expect(await form.notice()).toMatch(trouble.says);
  expect(await form.valueOf("comment")).toBe(written);
  expect(tries).toBe(trouble.tries);

  const ways = await page.$$eval("respons-feedback >>> form :is(a, button)", (found) =>
    found.map((each) => `${each.localName} ${each.textContent?.trim() ?? ""}`),
  );
  expect(ways.join("\n")).toMatch(/button Försök igen/);
  expect(ways.join("\n")).toMatch(/button Kopiera texten/);
  expect(ways.join("\n")).toMatch(/a Öppna formulärets egen sida/);

  // A trouble that passes leaves nothing in the way.
  page.off("request", stand);
  if (meet) await page.setRequestInterception(false);
  else await page.setOfflineMode(false);
  await form.send();
  expect((await form.thanks()).stored).toBe(written);
});

test("offline from before the first answer: says so in short, and sends when asked again", async () => {
  const { page } = await openPage(browser);
  await page.goto(host.address("booking/"));
  const form = widgetForm(page);
  await form.appear();
  await page.waitForNetworkIdle();
  await page.setOfflineMode(true);
  await form.choose("rating", 2);
  await form.type("comment", written);
  await form.send();
  const outcome = await page.waitForSelector("respons-feedback >>> .outcome", { visible: true });
  expect(await outcome?.evaluate((each) => each.textContent)).toMatch(/saknar? internetanslutning/);
  expect(await form.valueOf("comment")).toBe(written);

  await page.setOfflineMode(false);
  await form.send();
  expect((await form.thanks()).stored).toBe(written);
});
