import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { readExport, readList, signInFirstTime } from "./staff.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  staff = await openPage(browser);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("the sign-in page has no barriers, and the one-time password leads to a password of one's own", async () => {
  await staff.page.goto(`${collector.url}/admin/`);
  await staff.page.waitForSelector("#email");
  expect(await findBarriers(staff.page)).toEqual([]);
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
});

test("the forms are listed, and marked as a demonstration", async () => {
  expect(await read("/admin/", "Would you recommend us?")).toContain("Demonstration");
  expect(await findBarriers(staff.page)).toEqual([]);
});

test("the overview of the quick form gives the board document's NPS of each year", async () => {
  const text = await read("/admin/forms/recommend?by=year", "Distribution");
  for (const [year, nps] of [
    ["2019", "+70"],
    ["2020", "+74"],
    ["2021", "+77"],
  ]) {
    expect(text).toMatch(new RegExp(`\n${year}\n(?:interim[^\n]*\n)?\\${nps} `));
  }
  expect(text).toContain("interim");
  expect(await findBarriers(staff.page)).toEqual([]);
});

test("the overview of the statements gives its means, and says that the target is not reached", async () => {
  const text = await read("/admin/forms/service?by=year", "Distribution");
  expect(text).toContain("1,231 responses");
  expect(text).toContain("848 responses");
  expect(text).toMatch(/\n2021\n(?:interim[^\n]*\n)?3\.8 [^\n]*\n[^\n]*4\.0 is not reached/);
  expect(text).toMatch(/own language\.\n4\.3 /);
  expect(await findBarriers(staff.page)).toEqual([]);
});

test("the export of the free-form feedback has every response of the review's four months", async () => {
  const rows = await readExport(staff.page, collector.url, "feedback");
  const days = rows.map((row) => row["receivedAt"] ?? "").sort();
  expect(rows).toHaveLength(1554);
  expect(days[0]?.slice(0, 7)).toMatch(/2015-1[01]/);
  expect(days.at(-1)?.slice(0, 7)).toBe("2016-02");
});

test("the list and one response have no barriers", async () => {
  await readList(staff.page, collector.url, "feedback", "2016");
  expect(await findBarriers(staff.page)).toEqual([]);
  await staff.page.click("main a[href*='/admin/responses/']");
  await staff.page.waitForFunction(() => /\/admin\/responses\/[\w-]+$/.test(location.pathname));
  await staff.page.waitForSelector("h1");
  expect(await findBarriers(staff.page)).toEqual([]);
});

test("the staff application has asked only its own collector, and nothing went wrong", () => {
  const origins = new Set(
    staff.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([collector.url]);
  expect(staff.complaints).toEqual([]);
});

/** Opens a page and gives its text, once it shows `words`. */
async function read(path: string, words: string): Promise<string> {
  await staff.page.goto(`${collector.url}${path}`);
  await staff.page.waitForFunction((w) => document.body.innerText.includes(w), {}, words);
  return staff.page.evaluate(() => document.body.innerText);
}
