import type { Browser, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readCode } from "./authenticator.ts";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { signInFirstTime } from "./staff.ts";
import { widgetForm } from "./widget-form.ts";

/** The first day of a new colleague, in Swedish: from the invitation to the first response. */
const siv = { name: "Siv Sand", email: "siv.sand@example.fi", password: "tolv gråa tärnor i rad" };
const title = "Hur gick besöket hos oss?";
const finnishTitle = "Miten käynti meillä sujui?";
const englishTitle = "How was your visit with us?";
const comment = "Trevligt bemötande och ingen kö.";

let browser: Browser;
let collector: Collector;
let host: HostSite;
let admin: Watched;
let staff: Watched;
let page: Page;
let link: string;
const pages: Record<string, string> = {};

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  host = await startHostSite(collector.url, pages);
  browser = await launchBrowser();
  admin = await openStaffPage();
  staff = await openStaffPage();
  page = staff.page;
  await signInFirstTime(admin.page, collector.url, inject("demonstration"));
  await admin.page.waitForSelector("#forms");
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

test("an administrator invites a form maker and gets a link to hand over", async () => {
  await admin.page.goto(`${collector.url}/admin/organisation/people`);
  await press(admin.page, "Bjud in en person");
  await fill(admin.page, "#invite-name", siv.name);
  await fill(admin.page, "#invite-email", siv.email);
  await choose(admin.page, "#invite #role", "form-maker");
  await admin.page.locator("#send-invitation").click();
  await admin.page.waitForSelector("#link-url");
  link = await admin.page.$eval("#link-url", (field) => (field as HTMLInputElement).value);
  expect(link).toMatch(/\/admin\/invitation#\S{40,}$/);
});

test("who is to read responses too gets a second role", async () => {
  await press(admin.page, "Klar");
  await press(admin.page, siv.name);
  await press(admin.page, "Lägg till en roll");
  await choose(admin.page, "details #role", "handler");
  await admin.page.locator("details wa-button[type=submit]").click();
  await waitForWords(admin.page, "läsa responser");
});

test("the link leads to a password of one's own", async () => {
  await page.goto(link);
  await fill(page, "#next-password", siv.password);
  await fill(page, "#repeat-password", siv.password);
  await page.locator("#accept").click();
  await waitForWords(page, "Lägg till ett andra steg");
  expect(await findBarriers(page)).toEqual([]);
});

test("an authenticator becomes the second step, and lets into the forms", async () => {
  await press(page, "Lägg till en app");
  const secret = await page.waitForSelector("#totp-secret");
  const code = readCode((await secret?.evaluate((one) => one.textContent)) ?? "");
  await fill(page, "#totp-code", code);
  await page.locator("#confirm-totp").click();
  await page.waitForSelector("#recovery-codes");
  await press(page, "Jag har sparat koderna");
  await page.waitForSelector("#forms");
});

test("a form is made from the NPS template in three languages", async () => {
  await press(page, "Nytt formulär");
  await page.locator("#start-nps").click();
  await page.waitForSelector("#form-name");
  await page.locator("#form-name").fill(title);
  const languages = await page.$$eval("[name=language]:checked", (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).value),
  );
  expect(languages).toEqual(["sv", "fi", "en"]);
  await press(page, "Skapa formuläret");
  await page.waitForSelector(".editor");
  expect(await page.$eval("h1", (heading) => heading.innerText)).toBe(title);
});

test("the preview is the widget itself", async () => {
  const frame = await previewFrame();
  await frame.waitForSelector("respons-feedback >>> form", { visible: true });
  const words = await frame.$eval("respons-feedback", (one) => one.shadowRoot?.textContent ?? "");
  expect(words).toContain(title);
});

test("publishing is refused while a Finnish text is missing, and leads to its field", async () => {
  await press(page, "Publicera");
  await page.locator("#publish").click();
  await waitForWords(page, "Se listan.");
  expect(await findBarriers(page)).toEqual([]);
  await page.locator(".fault-list button[data-path=title]").click();
  await waitForFocus("field-title-fi");
  await page.keyboard.type(finnishTitle);
  await press(page, "Engelska");
  await page.locator("#field-title-en").fill(englishTitle);
  await waitForWords(page, "Sparat");
});

test("a form needs a last day, which its settings take", async () => {
  await press(page, "Publicera");
  await page.locator("::-p-text(Formuläret har inget slutdatum)").click();
  await page.waitForSelector("#expires");
  const nextYear = new Date().getFullYear() + 1;
  await page.$eval(
    "#expires",
    (field, day) => {
      (field as HTMLInputElement).value = day;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    `${nextYear}-12-31`,
  );
  await page.locator("#save-settings").click();
  await waitForWords(page, "Inställningarna är sparade");
});

test("complete, it is published", async () => {
  await press(page, "Redigera");
  await press(page, "Publicera");
  await waitForWords(page, "Allt finns på plats");
  await page.locator("#publish").click();
  await waitForWords(page, "Version 1 är publicerad och tar emot svar");
});

test("the tag is taken to a page, and a client's response arrives", async () => {
  await press(page, "Sätt ut formuläret: tagg, länk och QR-kod");
  await page.locator("#add-point").click();
  await fill(page, "#point-name", "Startsidan");
  await page.locator("#save-point").click();
  await page.waitForSelector("#tag code");
  const tag = await page.$eval("#tag code", (one) => one.textContent ?? "");
  pages["besok.html"] = hostPage(tag);

  const client = await openPage(browser);
  await client.page.goto(host.address("besok.html"));
  const form = widgetForm(client.page);
  await form.appear();
  expect(await form.title()).toBe(title);
  await form.choose("recommend", 9);
  await form.type("comment", comment);
  await form.send();
  await form.thanks();
  expect(client.complaints).toEqual([]);
});

test("the response is read in the list, with the place it came from", async () => {
  await press(page, "Responser");
  await waitForWords(page, comment);
  await page.locator("#responses li:first-child a").click();
  await waitForWords(page, comment);
  expect(await words(page)).toContain("startsidan");
  expect(await findBarriers(page)).toEqual([]);
});

test("nothing went wrong on the way", () => {
  expect(admin.complaints).toEqual([]);
  // The browser notes the refusal to publish.
  expect(staff.complaints.filter((one) => !one.includes("status of 422"))).toEqual([]);
});

/** A page in a context of its own, for whom the staff application speaks Swedish. */
async function openStaffPage(): Promise<Watched> {
  const watched = await openPage(browser);
  await watched.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await watched.page.setViewport({ width: 1280, height: 900 });
  await watched.page.evaluateOnNewDocument(() =>
    localStorage.setItem("respons-admin-language", "sv"),
  );
  return watched;
}

function hostPage(tag: string): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Hälsostationen</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>Välkommen till hälsostationen</h1>${tag}</main></body></html>`;
}

/** Presses what is called so, the first of several. */
function press(on: Page, name: string): Promise<void> {
  return on.locator(`::-p-aria([name="${name}"])`).click();
}

async function fill(on: Page, selector: string, value: string): Promise<void> {
  await on.waitForSelector(`${selector} >>> input`, { visible: true });
  await on.locator(`${selector} >>> input`).fill(value);
}

/** Sets what a list of choices has; where it opens and what moves below it is the library's. */
function choose(on: Page, select: string, value: string): Promise<void> {
  return on.$eval(
    select,
    (list, chosen) => {
      (list as HTMLSelectElement).value = chosen;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    },
    value,
  );
}

async function waitForWords(on: Page, wanted: string): Promise<void> {
  await on.waitForFunction((text) => document.body.innerText.includes(text), {}, wanted);
}

function words(on: Page): Promise<string> {
  return on.evaluate(() => document.body.innerText);
}

async function waitForFocus(id: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, {}, id);
}

async function previewFrame(): Promise<Frame> {
  const frame = await page.waitForSelector(".editor-preview iframe");
  const content = await frame?.contentFrame();
  if (!content) throw new Error("the preview has no page");
  return content;
}
