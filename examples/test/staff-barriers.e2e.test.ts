import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axeSource, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";
import { fillPath, findExamples, stops, visit, type Look } from "./staff-tour.ts";

/** The narrowest that WCAG asks for: 1280 px at 400 %. */
const NARROWEST = 320;

let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;
let examples: Record<string, string>;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
  page = staff.page;
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
  examples = await findExamples(page, collector.url);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test.each(stops.map(({ name, path }, index) => [name, path, looksOf(index)] as const))(
  "%s has no barriers, in each language, wide and narrow, light and dark",
  async (name, path, looks) => {
    const address = collector.url + fillPath(path, examples);
    for (const look of looks) {
      await visit(page, address, look);
      const isMissing = (await page.$("not-found-page")) !== null;
      expect(isMissing, "a page of the table is not there").toBe(name === "not-found");
      expect(await findShortcomings(look), JSON.stringify(look)).toEqual([]);
    }
    await page.setViewport({ width: NARROWEST, height: 800 });
    expect(await findOverflow(), "at the narrowest").toEqual([]);
    if (await openDetails()) {
      expect(await findBarriers(), "with all details open").toEqual([]);
      expect(await findOverflow(), "with all details open").toEqual([]);
    }
    for (const dialog of await page.$$("main wa-dialog")) {
      await toggle(dialog, "wa-after-show");
      expect(await findBarriers(), "with a dialog open").toEqual([]);
      await toggle(dialog, "wa-after-hide");
    }
  },
);

test("the account menu and the sheet of shortcuts have no barriers", async () => {
  await visit(page, `${collector.url}/admin/`, { language: "sv", width: 360, theme: "dark" });
  await page.click("#account-button");
  await page.waitForSelector("#account[open]");
  expect(await findBarriers()).toEqual([]);
  await page.click("#show-shortcuts");
  await page.waitForSelector("#shortcuts[open]");
  expect(await findBarriers()).toEqual([]);
});

test("no page asked a stranger or complained", () => {
  const origins = new Set(
    staff.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([collector.url]);
  expect(staff.complaints).toEqual([]);
});

/** Three looks for each page; over neighbouring pages every pair of properties comes up. */
function looksOf(index: number): Look[] {
  return (["sv", "fi", "en"] as const).map((language, nth) => ({
    language,
    width: (index + nth) % 2 === 0 ? 1280 : 360,
    theme: (Math.floor(index / 2) + nth) % 2 === 0 ? "light" : "dark",
  }));
}

async function findShortcomings({ language }: Look): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    headings: Array.from(document.querySelectorAll("h1"), (one) => one.innerText.trim()),
    title: document.title,
    language: document.documentElement.lang,
    unknown: Array.from(document.querySelectorAll(":not(:defined)"), (one) => one.localName),
    odd: /undefined|\[object|NaN|Invalid Date/.exec(document.body.innerText)?.[0],
  }));
  const [heading] = seen.headings;
  return [
    ...(seen.headings.length === 1 && heading ? [] : [`headings: ${seen.headings.join(" | ")}`]),
    ...(seen.title === `${heading} · Respons` ? [] : [`title: ${seen.title}`]),
    ...(seen.language === language ? [] : [`language: ${seen.language}`]),
    ...seen.unknown.map((name) => `${name} is not loaded`),
    ...(seen.odd ? [`a text with ${seen.odd}`] : []),
    ...(await findOverflow()),
    ...(await findBarriers()),
  ];
}

/** What is wider than the window, as selectors, where the page scrolls sideways. */
function findOverflow(): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = Array.from(document.querySelectorAll("body *")).filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`scrolls sideways: ${scrollWidth} px`].concat(
      wide.slice(-4).map((one) => `${one.localName}#${one.id}.${one.className}`),
    );
  });
}

/** Breaches of WCAG 2.2 AA and best practices, target sizes of 24 px among them. */
async function findBarriers(): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
    return axe.run({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

/** Opens what is folded together; whether there was anything. */
function openDetails(): Promise<boolean> {
  return page.evaluate(() => {
    const closed = document.querySelectorAll("main details:not([open])");
    for (const one of closed) one.setAttribute("open", "");
    return closed.length > 0;
  });
}

/** Opens or closes a dialog; resolves when it stands or is gone. */
function toggle(dialog: ElementHandle, event: string): Promise<void> {
  return dialog.evaluate(async (one, end) => {
    const ended = new Promise((resolve) => one.addEventListener(end, resolve, { once: true }));
    one.toggleAttribute("open");
    await ended;
  }, event);
}
