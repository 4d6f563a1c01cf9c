import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, launchBrowser, openPage, readDeviceWrites } from "./browser.ts";

const command = fileURLToPath(new URL("../../tools/playground.mjs", import.meta.url));
let server: ChildProcess;
let browser: Browser;
let address = "";

beforeAll(async () => {
  server = spawn(process.execPath, [command, "--built"], { env: { ...process.env, PORT: "0" } });
  let output = "";
  while (!address) {
    const [chunk] = (await once(server.stdout!, "data")) as [Buffer];
    output += chunk.toString();
    address = /http:\S+/.exec(output)?.[0] ?? "";
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

async function openAt(hash: string) {
  const opened = await openPage(browser);
  await opened.page.goto(address + hash);
  await opened.page.waitForSelector("#controls");
  return opened;
}

const inForm = (selector: string) => `respons-feedback >>> ${selector}`;
const optionsOf = (page: Page, name: string) =>
  page.$$eval(`#${name} option`, (options) => options.map((option) => option.value));

/** What shows that a state is there; a failure's notice stands over the button. */
const shows: Record<string, string> = {
  asking: "form",
  loading: "slot .card",
  "form-unknown": "slot .card button",
  unavailable: "slot .card button",
  closed: "h2 ~ p a",
  demonstration: ".demonstration",
  faults: ".notice li a",
  "response-invalid": ".notice li a",
  reviewing: "form, code",
  sending: "form [inert]",
  sent: "code",
  "sent-promised": "code",
};

// Axe looks at the page some fifty times.
describe("the playground", { timeout: 240_000 }, () => {
  test("shows every state without a barrier, a complaint or a foreign request", async () => {
    const { page, requests, complaints } = await openAt("#ui=en&lang=en");
    await page.setViewport({ width: 1280, height: 900 });
    const states = await optionsOf(page, "state");
    expect(states.length).toBeGreaterThan(20);
    for (const state of states) {
      await page.select("#state", state);
      const selector = inForm(shows[state] ?? ".notice h3");
      await page.waitForSelector(selector, { visible: true });
      expect([state, await findBarriers(page)]).toEqual([state, []]);
      expect(page.url()).toContain(state === "asking" ? "#" : `state=${state}`);
    }
    expect(complaints).toEqual([]);
    const foreign = requests.filter(
      (url) => !url.startsWith(new URL(address).origin) && !url.startsWith("data:"),
    );
    expect(foreign).toEqual([]);
    expect(requests.filter((url) => url.includes("/v1/"))).toEqual([]);
    expect(await readDeviceWrites(page)).toEqual([]);
  });

  test("shows every form in every language, look and theme", async () => {
    const { page, complaints } = await openAt("#ui=sv");
    for (const name of ["form", "lang", "look", "theme", "page", "dir", "width"]) {
      for (const option of await optionsOf(page, name)) {
        await page.select(`#${name}`, option);
        await page.waitForSelector(inForm("form"), { visible: true });
        expect([option, await findBarriers(page)]).toEqual([option, []]);
      }
    }
    // The last of everything: narrow, from the right, on a dark page, dark, GOV.UK, pseudo-language.
    const card = await page.$(inForm(".card"));
    const used = await card?.evaluate((element) => ({
      surface: getComputedStyle(element).backgroundColor,
      direction: getComputedStyle(element).direction,
      title: element.querySelector("h2")?.textContent,
    }));
    expect(used).toEqual({
      surface: "rgb(11, 12, 12)",
      direction: "ltr",
      title: expect.stringMatching(/^\[Höw/) as string,
    });
    expect(complaints).toEqual([]);
  });

  test("prints the tag of what is chosen, and what the form fires", async () => {
    const { page } = await openAt("#ui=fi");
    await page.select("#form", "nps");
    await page.select("#lang", "fi");
    await page.select("#theme", "dark");
    await page.type("#unit", 'a"b');
    await page.select("#state", "sent");
    await page.waitForSelector(inForm("code"), { visible: true });
    const tag = await page.$eval("pre code", ({ textContent }) => textContent);
    expect(tag).toBe(
      `<script async src="https://collector.example/respons.js" data-form="nps" data-lang="fi" data-theme="dark" data-unit="a&quot;b"></script>
<noscript><a href="https://collector.example/f/nps?lang=fi&amp;unit=a%22b">Anna palautetta</a></noscript>`,
    );
    const fired = await page.$$eval(".log code", (names) =>
      names.map(({ textContent }) => textContent),
    );
    expect(fired.slice(-3)).toEqual(["respons-ready", "respons-submit", "respons-sent"]);
  });

  test("sends nothing where the page stops it", async () => {
    const { page } = await openAt("#form=numbers&lang=sv&cancel=");
    await page.waitForSelector(inForm("form"), { visible: true });
    await page.select("#state", "sent");
    await page.waitForFunction(() => /respons-submit/.test(document.body.textContent ?? ""));
    expect(await page.$(inForm("code"))).toBeNull();
    expect(await page.$eval(".log", (log) => log.textContent)).not.toContain("respons-sent");
  });

  test("speaks the languages of its own switch, and keeps the focus on it", async () => {
    const { page } = await openAt("#ui=sv");
    for (const [language, title] of [
      ["fi", "Kokeilusivu"],
      ["en", "Playground"],
      ["sv", "Provbänk"],
    ] as const) {
      await page.click(`#ui-${language}`);
      const shown = await page.evaluate(() => ({
        language: document.documentElement.lang,
        title: document.querySelector("h1")?.textContent,
        focus: document.activeElement?.id,
      }));
      expect(shown).toEqual({ language, title, focus: `ui-${language}` });
    }
  });
});
