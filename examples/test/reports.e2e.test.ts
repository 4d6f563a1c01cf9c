import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";

const BOARD = "/api/reports/demonstration-board/document";
const REVIEW = "/api/reports/demonstration-review-1/document";
const languages = ["sv", "fi", "en"] as const;
/** The narrowest that WCAG asks for: 1280 px at 400 %. */
const NARROWEST = 320;

let folder: string;
let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;

beforeAll(async () => {
  folder = copyDemonstration();
  collector = await startCollector(folder);
  browser = await launchBrowser();
  staff = await openPage(browser);
  page = staff.page;
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("the board report of August 2021 says the first document's figures", async () => {
  const text = await readText(`${BOARD}.html?language=sv`);
  for (const words of [
    /NPS, viljan att rekommendera: 77 år 2021 \(preliminärt\)/,
    /stigit från 74 år 2020/,
    /2019\s+70\s/,
    /Medelvärdet av alla påståenden: 3,8 år 2021 \(preliminärt\)/,
    /Målet 4,0 nås inte/,
    /2020\s+[\d,]+\s+[\d,–]+\s+1\s231\s/,
    /848/,
    /Bäst av påståendena 2021 \(preliminärt\) var ”Jag fick service på mitt eget språk\.”: 4,3/,
    /med namn eller kontakt/,
    /Soite, svenska sektionen 26\.8\.2021 § 58/,
  ]) {
    expect(text).toMatch(words);
  }
});

test("the review says how many came in, how many were picked, and what clients praise", async () => {
  const text = await readText(`${REVIEW}.html?language=sv`);
  expect(text).toMatch(/Av 1\s554 inkomna responser valdes 2\d\d ut/);
  for (const words of ["Tillgång till service", "E-tjänster", "Det som är bra", "Läkare"]) {
    expect(text).toContain(words);
  }
});

test.each([BOARD, REVIEW])("%s has no barriers in any language, light or dark", async (path) => {
  for (const [i, language] of languages.entries()) {
    const value = i % 2 === 0 ? "light" : "dark";
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    await page.setViewport({ width: i === 0 ? 1280 : NARROWEST, height: 800 });
    await page.goto(`${collector.url}${path}.html?language=${language}`);
    const seen = await page.evaluate(() => ({
      language: document.documentElement.lang,
      headings: document.querySelectorAll("h1").length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      odd: /undefined|\[object|NaN|Invalid Date/.exec(document.body.innerText)?.[0],
    }));
    expect(seen).toEqual({ language, headings: 1, overflow: 0, odd: undefined });
    expect([language, await findBarriers(page)]).toEqual([language, []]);
  }
  // What breaks the page's own policy is noted as a complaint.
  expect(staff.complaints).toEqual([]);
});

test("staff write their own words, undo, and see what a language lacks", async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluate(() => localStorage.setItem("respons-admin-language", "sv"));
  await page.goto(`${collector.url}/admin/follow-up/reports/demonstration-board`);
  await page.waitForSelector("#words-answering");
  await page.type("#words-answering", "Allt är besvarat.");
  await page.waitForSelector("[data-save=saved]");
  await page.waitForSelector("[data-missing=fi]");
  await page.click("#show-preview");
  const frame = await (await page.waitForSelector(".report-preview"))?.contentFrame();
  await frame?.waitForFunction(() => document.body.innerText.includes("Allt är besvarat."));
  expect(await findBarriers(page)).toEqual([]);
  await page.click("[aria-label='Ångra']");
  await page.waitForSelector("[data-missing=fi]", { hidden: true });
  // What is not saved yet holds whoever leaves back.
  await page.waitForSelector("[data-save=saved]");
  expect(
    await page.$eval("#words-answering", (field) => (field as HTMLTextAreaElement).value),
  ).toBe("");
});

test("the same data give the same bytes, also in another process", async () => {
  // A document's own policy lets it fetch nothing.
  await page.goto(`${collector.url}/admin/follow-up/reports`);
  await page.waitForSelector("#reports");
  const paths = [BOARD, REVIEW].flatMap((path) => [
    `${path}.html?language=fi`,
    `${path}.pdf?language=sv`,
  ]);
  const first = await readHashes(paths);
  expect(new Set(first).size).toBe(paths.length);
  const { url } = collector;
  await collector.stop();
  const port = new URL(url).port;
  collector = await startCollector(folder, ["serve"], /Respons serves/, {
    PORT: port,
    RESPONS_PUBLIC_URL: url,
  });
  expect(await readHashes(paths)).toEqual(first);
});

async function readText(path: string): Promise<string> {
  await page.goto(collector.url + path);
  return page.evaluate(() => document.body.innerText);
}

/** SHA-256 of what each path answers, as the page is signed in. */
function readHashes(paths: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const hashes: string[] = [];
    for (const path of wanted) {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
      hashes.push(Array.from(new Uint8Array(digest), (byte) => byte.toString(16)).join(""));
    }
    return hashes;
  }, paths);
}
