import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";
import { settle, visit } from "./staff-tour.ts";

const look = { language: "sv", width: 1280, theme: "light" } as const;

let browser: Browser;
let collector: Collector;
let page: Page;
let address: string;
let keysPressed = 0;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("a codebook is made out of another, gets a code, and its missing languages are named", async () => {
  await visit(page, `${collector.url}/admin/follow-up/codebooks`, look);
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#new-codebook");
  await page.waitForSelector("#codebook-dialog[open] #codebook-start");
  expect(await findBarriers(page)).toEqual([]);
  await page.type("#codebook-name", "Egen kodbok");
  await page.select("#codebook-start", "social-reporting-2016");
  await page.click("#make-codebook");
  await page.waitForSelector("[data-item='access.denied']");
  await page.click("[data-item='access.denied']");
  await page.type("#add-code", "Fel kö");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-item='access.denied.fel-ko']");
  await untilText(".codebook-tree", "Saknar finska, engelska");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#undo-edit");
  await page.waitForSelector("[data-item='access.denied.fel-ko']", { hidden: true });
  await page.click("#redo-edit");
  await page.waitForSelector("[data-item='access.denied.fel-ko']");
  // Who undoes keeps the place: the code that is back is not the one that is open.
  await page.click("[data-item='access.denied.fel-ko']");
  await page.click("#item-retire");
  await page.click("#save-codebook");
  await untilText("notice-bar", "Kodboken är sparad");
  await untilNarrow();
  await page.reload();
  await page.waitForSelector("[data-item='access.denied.fel-ko']");
  await untilText(".codebook-tree", "Används inte längre");
});

test("a review is made and says how many came in", async () => {
  await visit(page, `${collector.url}/admin/follow-up/reviews`, look);
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#new-review");
  await page.waitForSelector("#review-dialog[open] #review-codebook option");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#save-review");
  await page.waitForSelector("#review-name[aria-invalid=true]");
  await page.type("#review-name", "Tillgången till service");
  await page.select("#review-form", "feedback");
  await page.select("#review-codebook", "egen-kodbok");
  await setDay("#review-from", "2015-11-01");
  await setDay("#review-to", "2016-02-29");
  await page.type("#review-purpose", "Det som gäller tillgången till service.");
  await page.click("#save-review");
  await page.waitForSelector(".funnel");
  address = page.url();
  expect(await textOf(".funnel")).toMatch(/1\s554/);
  expect(await textOf(".purpose")).toContain("tillgången till service");
});

test("texts are picked one by one and all at once, and that is undone", async () => {
  await page.waitForSelector("#texts li");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await untilText("notice-bar", "1 text vald");
  await page.waitForSelector("#texts li:first-child input:checked");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#undo");
  await page.waitForSelector("#texts li:first-child input:not(:checked)");
  await page.select("#choose-answer", "category:access");
  await page.waitForSelector("#mark-all");
  const all = /\d+/.exec(await textOf("#mark-all"))?.[0] ?? "";
  expect(Number(all)).toBeGreaterThan(20);
  await page.click("#mark-all");
  await untilText("notice-bar", `${all} texter valda`);
  await untilText(".funnel", `Valda ${all}`);
  await untilNarrow();
});

test("texts are coded by keys alone, a handful of them for each", async () => {
  await page.click("#go-on");
  await page.waitForSelector("#coding-text .said");
  await page.waitForSelector("[data-code='access']");
  expect(await findBarriers(page)).toEqual([]);
  // Access → hard to reach → line busy; negative; the next one.
  const pressed = keysPressed;
  await pressAll("1", "2", "2", "e");
  await untilText("#chosen-codes", "Numret upptaget, enda kanalen");
  await untilText("#chosen-codes", "Negativ");
  await pressAll("n");
  await untilText("#text-heading", "Text 2 av");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("text-heading");
  // What was used before has a key of its own now.
  for (let text = 3; text <= 7; text += 1) {
    await pressAll("z", "x", "n");
    await untilText("#text-heading", `Text ${text} av`);
  }
  // Five for the first, three for each of the others.
  expect((keysPressed - pressed) / 6).toBeLessThan(3.5);
  await untilText("#progress", "6 av ");
  expect(await textOf("#progress")).toMatch(/^6 av/);
  await page.waitForSelector("[data-save=saved]");
  await page.reload();
  await settle(page);
  await untilText("#progress", "6 av");
});

test("a code is found by its name, taken off again, and one tone takes the place of another", async () => {
  await pressAll("g", "n");
  await page.waitForFunction(() => document.activeElement?.id === "text-heading");
  await pressAll("/");
  await page.waitForFunction(() => document.activeElement?.id === "search-code");
  await page.keyboard.type("webbpl");
  await page.waitForSelector("#code-hits li");
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await untilText("#chosen-codes", "Webbplatsen");
  await pressAll("q", "e");
  await untilText("#chosen-codes", "Negativ");
  expect(await textOf("#chosen-codes")).not.toContain("Positiv");
  await pressAll("Backspace");
  await untilText("#chosen-codes", "Positiv");
  await page.click("[data-take-off='tone.positive']");
  await page.waitForSelector("[data-take-off='tone.positive']", { hidden: true });
  await page.waitForSelector("[data-save=saved]");
});

test("what cannot be saved is kept, said, and saved when it can", async () => {
  await page.setOfflineMode(true);
  await pressAll("w");
  await page.waitForSelector(".save-trouble #save-now");
  expect(await findBarriers(page)).toEqual([]);
  await page.setOfflineMode(false);
  await page.click("#save-now");
  await page.waitForSelector("[data-save=saved]");
  expect(await textOf("#chosen-codes")).toContain("Neutral");
});

test("marked words become a quote, and counts and quotes are read and checked", async () => {
  await page.evaluate(() => {
    const said = document.querySelector(".coding-said .said");
    if (said) getSelection()?.selectAllChildren(said);
  });
  await pressAll("m");
  await untilText("notice-bar", "Citatet är föreslaget");
  await untilNarrow();
  await page.goto(`${address}?view=results`);
  await page.waitForSelector("#code-counts");
  expect(await findBarriers(page)).toEqual([]);
  // Six of seven: the figure would give away that the seventh was alone.
  expect(await textOf("[data-code='access.unreachable.phone']")).toContain("dold");
  await page.select("#count-by", "language");
  await page.waitForSelector(".table-scroll #code-counts");
  expect(await findBarriers(page)).toEqual([]);
  await untilNarrow();
  await page.goto(`${address}?view=quotes`);
  await page.waitForSelector("#quotes li");
  expect(await findBarriers(page)).toEqual([]);
  await pressAll("j", "a");
  await untilText("notice-bar", "Citatet är godkänt");
  await page.goto(`${address}?view=quotes&quotes=approved`);
  await page.waitForSelector("#quotes li");
  await untilNarrow();
  // Of many texts the figures are shown, with what they are shares of.
  await page.goto(`${collector.url}/admin/follow-up/reviews`);
  const larger = await page.waitForSelector("main a::-p-text(Klientrespons)");
  await larger?.click();
  await page.waitForSelector(".funnel");
  await page.goto(`${page.url().split("?")[0]}?view=results`);
  expect(await textOf("[data-code='access.unreachable']")).toMatch(/ \d\d/);
});

async function pressAll(...keys: Parameters<Page["keyboard"]["press"]>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  keysPressed += keys.length;
}

async function textOf(selector: string): Promise<string> {
  await page.waitForSelector(selector);
  return page.$eval(selector, (element) =>
    (element as HTMLElement).innerText.replaceAll(/\s+/g, " "),
  );
}

function untilText(selector: string, words: string) {
  return page.waitForFunction(
    (where, wanted) => {
      const element = document.querySelector<HTMLElement>(where);
      return element?.innerText.replaceAll(/\s+/g, " ").includes(wanted);
    },
    {},
    selector,
    words,
  );
}

/** Nothing is cut off on the narrowest window, and dark is as free of barriers as light. */
async function untilNarrow(): Promise<void> {
  await page.setViewport({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.classList.add("wa-dark"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await findBarriers(page)).toEqual([]);
  await page.evaluate(() => document.documentElement.classList.remove("wa-dark"));
  await page.setViewport({ width: 1280, height: 800 });
}

async function setDay(selector: string, day: string): Promise<void> {
  await page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    day,
  );
}
