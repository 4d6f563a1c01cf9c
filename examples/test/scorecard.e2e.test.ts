import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";
import { settle } from "./staff-tour.ts";

let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;
let counted: Record<string, string>;

beforeAll(async () => {
  const folder = copyDemonstration();
  counted = await countFromAnswers(join(folder, "respons.db"));
  collector = await startCollector(folder);
  browser = await launchBrowser();
  staff = await openPage(browser);
  page = staff.page;
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.waitForSelector("#forms");
  await page.evaluate(() => localStorage.setItem("respons-admin-language", "sv"));
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

/** Figure and n of each year, straight from the answers, without the roll-up. */
async function countFromAnswers(file: string): Promise<Record<string, string>> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute(`
    SELECT 'recommend ' || substr(r.day, 1, 4) AS year, count(*) AS n, round(100.0 *
      (sum(CAST(a.value AS INTEGER) >= 9) - sum(CAST(a.value AS INTEGER) <= 6)) / count(*)) AS figure
    FROM answers AS a JOIN responses AS r ON r.seq = a.response
    WHERE a.question = 'recommend' AND r.day <= '2021-08-26' GROUP BY 1
    UNION ALL SELECT question || ' ' || substr(r.day, 1, 4), count(DISTINCT r.seq),
      round(avg(CAST(a.value AS INTEGER)), 1)
    FROM (
      SELECT '*statements' AS question, response, value FROM answers
      UNION ALL SELECT question, response, value FROM answers WHERE question = 'own-language'
    ) AS a JOIN responses AS r ON r.seq = a.response JOIN forms AS f ON f.id = r.form_id
    WHERE f.slug = 'service' AND a.value GLOB '[1-5]' AND r.day <= '2021-08-26'
    GROUP BY 1`);
  client.close();
  return Object.fromEntries(
    rows.map(({ year, n, figure }) => [year as string, `${Number(figure)} of ${Number(n)}`]),
  );
}

const words = (selector: string) =>
  page.$$eval(selector, (cells) =>
    cells.map((cell) => (cell as HTMLElement).innerText.replace(/[\s\u00a0]+/g, " ").trim()),
  );

test("the card of August 2021 holds the document's figures against its targets", async () => {
  expect(counted).toMatchObject({
    "recommend 2019": expect.stringMatching(/^70 of/),
    "recommend 2020": expect.stringMatching(/^74 of/),
    "recommend 2021": expect.stringMatching(/^77 of/),
    "*statements 2020": expect.stringMatching(/ of 1231$/),
    "*statements 2021": "3.8 of 848",
    "own-language 2021": expect.stringMatching(/^4.3 of/),
  });
  await page.goto(`${collector.url}/admin/follow-up/scorecard?asOf=2021-08-26`);
  await settle(page);
  const cells = (row: number) => words(`#scorecard tbody tr:nth-child(${row}) td`);
  const nps = await cells(1);
  expect(nps.map((cell) => /^\S+ utmärkt/.exec(cell)?.[0])).toEqual([
    "+70 utmärkt",
    "+74 utmärkt",
    "+77 utmärkt",
  ]);
  for (const cell of nps) expect(cell).toContain("Målet +50 nås");
  expect(nps[1]).toContain("Ökade med 4 sedan 2019 (från +70 till +74)");
  expect(nps[2]).toContain("preliminärt, läget 26 aug. 2021");
  const n = nps.map((cell) => /n ([\d ]+?) (?=[^\d ])/.exec(cell)?.[1]?.replaceAll(" ", ""));
  const years = ["2019", "2020", "2021"];
  expect(n).toEqual(years.map((year) => counted[`recommend ${year}`]?.split(" of ")[1]));
  const [, , statements] = await cells(2);
  expect(statements).toMatch(/^3,8 .* n 848 preliminärt, läget 26 aug\. 2021 Målet 4,0 nås inte/);
  expect((await cells(3))[2]).toMatch(/^4,3 /);
  expect(await findBarriers(page)).toEqual([]);
});

test("a unit's own target is typed, goes down the column, and is undone", async () => {
  await page.goto(`${collector.url}/admin/follow-up/indicators`);
  await settle(page);
  const cell = (unit: string) => `[data-indicator="1"] [data-unit="${unit}"] [data-year="2021"]`;
  await page.focus(cell("health-care"));
  await page.keyboard.type("8o");
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${cell("health-care")}[aria-invalid]`);
  expect(await findBarriers(page)).toEqual([]);
  await page.focus(cell("health-care"));
  await page.$eval(cell("health-care"), (field) => (field as HTMLInputElement).select());
  await page.keyboard.type("80");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#undo");
  expect(
    await page.evaluate(() => document.activeElement?.closest("tr")?.dataset["unit"]),
  ).not.toBe("health-care");
  const readTarget = async () => {
    await page.goto(`${collector.url}/admin/follow-up/scorecard?unit=health-care&asOf=2021-08-26`);
    await settle(page);
    return (await words("#scorecard tbody tr:nth-child(1) td")).at(-1);
  };
  const valueOf = () =>
    page.$eval(cell("health-care"), (field) => (field as HTMLInputElement).value);
  expect(await valueOf()).toBe("+80");
  await page.click("#undo");
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.value === "",
    {},
    cell("health-care"),
  );
  expect(await readTarget()).toContain("Målet +50 nås");
  expect(staff.complaints).toEqual([]);
});
