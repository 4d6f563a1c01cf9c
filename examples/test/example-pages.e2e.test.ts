import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, launchBrowser, openPage, readDeviceWrites } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { widgetForm } from "./widget-form.ts";

const statements = [
  "in-time",
  "treated-well",
  "listened-to",
  "understandable",
  "took-part",
  "useful",
  "own-language",
];

const agreeing = statements.map((id): [string, number] => [id, 4]);

const pages = [
  { path: "booking/", thanks: "Tack för din respons!", answers: [["rating", 5]] },
  { path: "booking/fi.html", thanks: /^Kiitos/, answers: [["rating", 3]] },
  { path: "booking/en.html", thanks: /^Thank/, answers: [["rating", 1]] },
  {
    path: "strict-csp/",
    thanks: "Tack för din respons!",
    answers: agreeing,
  },
  { path: "strict-csp/fi.html", thanks: /^Kiitos/, answers: agreeing },
  { path: "element/", thanks: "Tack för din respons!", answers: [["recommend", 9]] },
  { path: "element/en.html", thanks: /^Thank/, answers: [["recommend", 0]] },
  {
    path: "button/",
    thanks: "Tack för din respons!",
    answers: [["category", "praise"]],
    comment: "Tack!",
  },
  {
    path: "button/fi.html",
    thanks: /^Kiitos/,
    answers: [["category", "praise"]],
    comment: "Tack!",
  },
  { path: "single-page-app/", thanks: "Tack för din respons!", answers: [["rating", 2]] },
] satisfies {
  path: string;
  thanks: string | RegExp;
  answers: [string, string | number][];
  comment?: string;
}[];

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

describe.each([
  ["the collector's own site", (path: string) => `${collector.url}/examples/${path}`],
  ["another site", (path: string) => host.address(path)],
])("on %s", (_site, address) => {
  test.each(pages)(
    "$path shows its form and sends it",
    async ({ path, thanks, answers, comment }) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(address(path));
      const form = widgetForm(page);
      await form.appear();
      expect(await findBarriers(page)).toEqual([]);
      for (const [question, value] of answers) await form.choose(question, value);
      if (comment) await form.type("comment", comment);
      await form.send();
      expect((await form.thanks()).heading).toMatch(thanks);
      expect(await readDeviceWrites(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

test("booking: the whole way through the e-service, without a barrier at any step", async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${collector.url}/examples/booking/`);
  await page.click("[data-go=time]");
  expect(await page.$eval("p.error", (error) => error.hidden)).toBe(false);
  await page.click("[name=service][value=nurse]");
  await page.click("[name=place][value=health-station-2]");
  await page.click("[data-go=time]");
  expect(await findBarriers(page)).toEqual([]);
  await page.click(".time");
  await page.click("[data-go=confirm]");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("[type=submit]");
  const done = await page.$eval("section[data-step=done]", (part) => part.innerText);
  expect(done).toContain("Mottagning hos sjukskötare");
  expect(done).toContain("Hamnens hälsostation");
  expect(complaints).toEqual([]);
});

test("single-page application: each view has its own form, and going back brings the first", async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${host.origin}/single-page-app/`);
  const form = widgetForm(page);
  await form.appear();
  const first = await form.title();
  await page.click(".views li:nth-child(3) a");
  await form.appear();
  expect(new URL(page.url()).searchParams.get("view")).toBe("results");
  const third = await form.title();
  expect(third).not.toBe(first);
  await page.goBack();
  await form.appear();
  expect(await form.title()).toBe(first);
  await page.click(".languages li:nth-child(2) a");
  await form.appear();
  expect(await form.title()).toBe("Miten ajanvaraus onnistui?");
  expect(complaints).toEqual([]);
});

test("element: without JavaScript, and when the script is blocked, its link leads to the hosted page", async () => {
  const { page } = await openPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(host.address("element/"));
  await Promise.all([page.waitForNavigation(), page.click("respons-feedback a")]);
  expect(page.url()).toBe(`${collector.url}/f/recommend?lang=sv&unit=emergency-clinic`);
  expect(await page.$$("[name='answers.recommend']")).toHaveLength(11);

  const blocked = await openPage(browser);
  await blocked.page.setRequestInterception(true);
  blocked.page.on("request", (request) => {
    void (request.url().includes("respons") ? request.abort() : request.continue());
  });
  await blocked.page.goto(host.address("element/"));
  const link = await blocked.page.waitForSelector("respons-feedback a", { visible: true });
  expect(await link?.isVisible()).toBe(true);
});
