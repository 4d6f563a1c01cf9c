import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { signInFirstTime } from "./staff.ts";

const languages = ["sv", "fi", "en"];
/** Every state of the pages that clients see; the accessibility statement tells their number. */
const states: Record<string, (language: string) => Promise<unknown>> = {
  form: (language) => go(`/f/booking?lang=${language}`),
  faults: () => press("main form button"),
  "personal data": async () => {
    await client.click("[name='answers.rating'][value='2']");
    await client.type("[name='answers.comment']", "010594Y9032");
    await client.type("[name='contact.email']", "client@example.fi");
    await press("main form button");
  },
  thanks: () => press("main button[value=yes]"),
  "receipt code": async (language) => {
    receipt = await client.$eval(".receipt", (code) => code.textContent ?? "");
    await go(`/r?lang=${language}`);
  },
  receipt: async () => {
    await client.type("#receipt", receipt);
    await press("main form button");
  },
  "erase question": () => press("main button[value=ask]"),
  privacy: (language) => go(`/f/booking/privacy?lang=${language}`),
  "privacy of all forms": (language) => go(`/privacy?lang=${language}`),
  "accessibility statement": (language) => go(`/accessibility?lang=${language}`),
  "accessibility form": (language) => go(`/f/accessibility?lang=${language}`),
};

let browser: Browser;
let collector: Collector;
let client: Page;
let staff: Watched;
let receipt = "";

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  browser = await launchBrowser();
  ({ page: client } = await openPage(browser));
  await client.setJavaScriptEnabled(false);
  staff = await openPage(browser);
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test.each(languages)("clients see no barriers in %s, nor anything cut off", async (language) => {
  await client.setViewport({ width: 360, height: 740 });
  for (const [name, reach] of Object.entries(states)) {
    await reach(language);
    const facts = await client.evaluate(() => ({
      language: document.documentElement.lang,
      width: document.documentElement.scrollWidth,
      links: [...document.querySelectorAll("footer a")].map((link) => link.getAttribute("href")),
    }));
    expect([name, facts.language, facts.width]).toEqual([name, language, 360]);
    expect(facts.links).toContain(`/accessibility?lang=${language}`);
    expect([name, await findBarriers(client)]).toEqual([name, []]);
  }
});

test("the statement tells how many states that were", async () => {
  await go("/accessibility?lang=en");
  expect(await textOf(client)).toContain(`${Object.keys(states).length} states (Chromium)`);
});

test("the way from a form to its privacy notice and to the accessibility form goes by links", async () => {
  await client.goto(`${collector.url}/f/booking?lang=fi`);
  await follow("Tietosuoja");
  expect(await headingOf(client)).toBe("Näin käsittelemme tietojasi");
  await follow("Saavutettavuus");
  await follow("Anna saavutettavuuspalautetta");
  expect(await headingOf(client)).toBe("Saavutettavuuspalaute");
  expect(await textOf(client)).toContain("14 päivän kuluessa");
});

test("staff change what clients read, and undo it", async () => {
  const { page } = staff;
  await page.goto(`${collector.url}/admin/organisation/settings`);
  await page.waitForSelector("#save-settings");
  expect(await findBarriers(page)).toEqual([]);
  await page.type("#setting-privacy-contact >>> input", "registry@rantamaa.example");
  await page.click("#save-settings");
  await page.waitForSelector("#undo");
  await client.goto(`${collector.url}/f/booking/privacy?lang=sv`);
  expect(await textOf(client)).toContain("registry@rantamaa.example");
  expect(await findBarriers(page)).toEqual([]);

  await page.click("#undo");
  await page.waitForSelector("#undo", { hidden: true });
  await page.waitForFunction(
    () => document.querySelector("notice-bar")?.textContent?.includes("back") === true,
  );
  await client.reload();
  expect(await textOf(client)).not.toContain("registry@rantamaa.example");
});

test("an address that clients must not follow is refused, and nothing typed is lost", async () => {
  const { page } = staff;
  const address = "#setting-privacy-authority-url-sv";
  await page.$eval(address, (field) => {
    (field as HTMLInputElement).value = "javascript:alert(1)";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await page.click("#save-settings");
  await page.waitForSelector(`${address}[data-fault]`);
  expect(await textOf(page)).toContain("Nothing you wrote is lost");
  expect(await page.$eval(address, (field) => (field as HTMLInputElement).value)).toBe(
    "javascript:alert(1)",
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(address.slice(1));
  expect(await findBarriers(page)).toEqual([]);
  expect(staff.complaints.filter((words) => !words.includes("422"))).toEqual([]);
});

async function go(path: string): Promise<void> {
  const answer = await client.goto(`${collector.url}${path}`);
  expect([path, answer?.status()]).toEqual([path, 200]);
}

async function press(selector: string): Promise<void> {
  await Promise.all([client.waitForNavigation(), client.click(selector)]);
}

async function follow(name: string): Promise<void> {
  const link = await client.waitForSelector(`::-p-aria([name="${name}"][role="link"])`);
  await Promise.all([client.waitForNavigation(), link?.click()]);
}

const headingOf = (page: Page) => page.$eval("h1", (heading) => heading.textContent?.trim());
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
