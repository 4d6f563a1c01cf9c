import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { sendSpam } from "./send-spam.ts";
import { chosenPassword } from "./staff.ts";
import { settle, visit } from "./staff-tour.ts";

/** More stops than any of the pages here has. */
const MOST_STOPS = 80;
/** Stops of a page whose focus is looked at; what comes after are rows like those before. */
const STOPS_SEEN = 30;
/** How far outside an element its ring may lie, in pixels. */
const RING = 14;

let browser: Browser;
let collector: Collector;
let page: Page;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  await sendSpam(collector.url, 1);
  browser = await launchBrowser();
  page = (await openPage(browser)).page;
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("one signs in for the first time without a mouse", async () => {
  const { email, oneTimePassword } = inject("demonstration");
  await page.goto(`${collector.url}/admin/`);
  await typeInto("#email", email);
  await typeInto("#password", oneTimePassword);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#current-password");
  await typeInto("#current-password", oneTimePassword);
  await typeInto("#next-password", chosenPassword);
  await typeInto("#repeat-password", chosenPassword);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#forms");
});

test("the first stop of a page leads past the menu", async () => {
  await visit(page, `${collector.url}/admin/`);
  await page.keyboard.press("Tab");
  expect(await here()).toContain("skip");
  expect(await isInSight()).toBe(true);
  await page.keyboard.press("Enter");
  expect(await here()).toContain("main");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => !!document.activeElement?.closest("main"))).toBe(true);
});

test.each(["Responses", "Cases", "Organisation", "Forms"])(
  "%s is reached from the menu, and the focus stands on its heading",
  async (section) => {
    await page.focus("a.organisation");
    await tabTo((words) => words.endsWith(` ${section}`));
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (name) => document.querySelector("nav [aria-current]")?.textContent?.trim() === name,
      {},
      section,
    );
    await settle(page);
    expect(await here()).toMatch(/^h1/);
  },
);

test("a dialog takes the focus, keeps it, and gives it back where it came from", async () => {
  await visit(page, `${collector.url}/admin/responses?form=booking`);
  await tabTo((words) => words.includes("open-export"));
  await page.keyboard.press("Enter");
  await page.waitForSelector("export-dialog wa-dialog[open]");
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press("Tab");
    const isOutside = await page.evaluate(
      () =>
        document.activeElement !== document.body && !document.activeElement?.closest("wa-dialog"),
    );
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await page.waitForSelector("export-dialog wa-dialog:not([open])");
  await page.waitForFunction(() => document.activeElement?.matches(".open-export"));
});

test("a menu gives the focus back", async () => {
  await page.focus("#account-button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#account[open]");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.id === "account-button");
});

test.each([
  ["/admin/", "light"],
  ["/admin/", "dark"],
  ["/admin/responses?form=booking", "dark"],
  ["/admin/forms/booking", "light"],
  ["/admin/organisation/people", "light"],
  ["/admin/organisation/person-data", "dark"],
  ["/admin/organisation/backups", "dark"],
  ["/admin/responses/quarantine", "light"],
  ["/admin/cases?form=booking", "dark"],
  ["/admin/forms/booking/settings", "dark"],
] as const)("every stop of %s shows that it has the focus, %s", async (path, theme) => {
  await visit(page, collector.url + path, { language: "en", width: 1280, theme });
  const seen = new Set<string>();
  for (let stop = 0; stop < STOPS_SEEN; stop += 1) {
    await page.keyboard.press("Tab");
    const name = await here();
    if (seen.has(name) || name.startsWith("body")) break;
    seen.add(name);
    expect(await looksFocused(), name).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(4);
});

async function typeInto(selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  const id = selector.slice(1);
  await tabTo((name) => name.split(" ").includes(id));
  await page.keyboard.type(words);
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(isWanted: (name: string) => boolean): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (isWanted(await here())) return;
  }
  throw new Error("no such stop");
}

/** What has the focus: element, id, classes, place and words. */
function here(): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement)) return "body";
    const nth = Array.from(document.querySelectorAll(one.localName)).indexOf(one);
    return [one.localName, one.id, one.className, nth, one.innerText.trim()].join(" ");
  });
}

/** Whether the picture around what has the focus changes when it loses it. */
async function looksFocused(): Promise<boolean> {
  const clip = await page.evaluate((ring) => {
    const one = document.activeElement;
    one?.scrollIntoView({ block: "center" });
    const { x, y, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
    const left = Math.max(0, x - ring);
    const top = Math.max(0, y - ring);
    return {
      x: left + scrollX,
      y: top + scrollY,
      width: Math.min(innerWidth - left, width + 2 * ring),
      height: Math.min(innerHeight - top, height + 2 * ring),
    };
  }, RING);
  const focused = await page.screenshot({ clip, encoding: "base64" });
  await page.evaluate(() => {
    const lost = document.activeElement;
    Object.assign(window, { lost });
    if (lost instanceof HTMLElement) lost.blur();
  });
  const blurred = await page.screenshot({ clip, encoding: "base64" });
  await page.evaluate(() => (window as unknown as { lost: HTMLElement }).lost.focus());
  return focused !== blurred;
}

function isInSight(): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return bottom > top && top >= 0 && bottom <= innerHeight;
  });
}
