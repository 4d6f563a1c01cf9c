import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readCode } from "./authenticator.ts";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { runRespons, startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { sendComments } from "./send-comments.ts";
import { signInFirstTime } from "./staff.ts";

/** What came in over a weekend. */
const UNREAD = 200;
const READER = "reader@example.fi";

let browser: Browser;
let collector: Collector;
let staff: Watched;
let page: Page;
let queue: string;
let readersPassword: string;

beforeAll(async () => {
  const folder = copyDemonstration();
  const made = await runRespons(folder, "user", "create", READER, "--role", "reader", "--json");
  readersPassword = (JSON.parse(made) as { password: string }).password;
  collector = await startCollector(folder, ["serve"], /Respons serves/, {
    RESPONS_RATE_LIMITS: "off",
  });
  await sendComments(collector.url, UNREAD);
  browser = await launchBrowser();
  staff = await openPage(browser);
  page = staff.page;
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await signInFirstTime(page, collector.url, inject("demonstration"));
  await page.evaluate(() => localStorage.setItem("respons-admin-language", "sv"));
  // The demonstration has cases of its own from other years.
  queue = `${collector.url}/admin/cases?form=booking&from=${new Date().getUTCFullYear()}-01-01`;
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("two hundred unread cases stand in the queue, what was promised first on top", async () => {
  await page.goto(queue);
  await waitForView("open", UNREAD);
  expect(await textOf('[data-view="unread"]')).toContain(`(${UNREAD})`);
  expect(await textOf("#oldest-unread")).toContain("Det äldsta olästa har väntat");
  expect(await textOf("#cases > li:first-child")).toMatch(/Oläst/);
  await page.click("#more");
  await waitForRows(UNREAD);
  const days = await page.$$eval("#cases .promise", (all) => all.map((one) => one.textContent));
  const firstWithout = days.findIndex((day) => day?.includes("inget svar lovat"));
  expect(firstWithout).toBeGreaterThan(0);
  expect(days.slice(firstWithout).every((day) => day?.includes("inget svar lovat"))).toBe(true);
});

test("filters stand in the address, and a part of the queue has no barriers", async () => {
  await page.goto(`${queue}&language=fi&named=no`);
  await page.waitForSelector("#cases[aria-busy=false] > li");
  expect(await textOf("#cases > li:first-child")).toMatch(/Finska.*Anonym/);
  await page.focus("#cases > li:first-child .about a");
  await page.keyboard.press("x");
  await page.waitForSelector("#handle-chosen", { visible: true });
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(queue);
  await waitForView("open", UNREAD);
});

test("one is taken by the keyboard alone, another handled, and both are undone", async () => {
  await page.keyboard.press("j");
  await page.waitForFunction(() => document.activeElement?.closest("[data-response]"));
  await page.keyboard.press("t");
  await waitForView("mine", 1);
  await page.waitForFunction(() =>
    document.querySelector("#cases > li:first-child .case-standing")?.textContent?.includes("Du"),
  );
  await page.waitForFunction(() => document.activeElement?.matches("#cases > li:first-child a"));
  await page.keyboard.press("u");
  await waitForView("mine", 0);
  await page.waitForFunction(() => document.activeElement?.closest("[data-response]"));
  await page.keyboard.press("h");
  await waitForView("open", UNREAD - 1);
  // One goes on from the row that stands there now.
  await page.waitForFunction(() => document.activeElement?.closest("[data-response]"));
  await page.click("#undo");
  await waitForView("open", UNREAD);
});

test("several are chosen and handled at once, and undone at once", async () => {
  await page.waitForFunction(() => document.activeElement?.closest("[data-response]"));
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.waitForSelector("#handle-chosen", { visible: true });
  await page.click("#handle-chosen");
  await waitForView("open", UNREAD - 2);
  await page.click("#undo");
  await waitForView("open", UNREAD);
});

test("opening a case reads it, and a note is for staff", async () => {
  await page.focus("#cases > li:first-child .about a");
  await page.keyboard.press("Enter");
  await page.waitForSelector('[data-event="read"]');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("n");
  await page.waitForFunction(() => document.activeElement?.id === "composer-text");
  await page.keyboard.type("Ringde mottagningen.");
  await sendByKeys();
  await page.waitForSelector('.message[data-kind="note"]');
  expect(await textOf('.message[data-kind="note"]')).toContain("Bara personal ser den");
  expect(await findBarriers(page)).toEqual([]);
});

test("what was typed stays while one looks at the next case", async () => {
  await write("Tack, vi ser på saken.");
  await page.click("#next");
  await page.waitForFunction(
    () =>
      !document.querySelector('.message[data-kind="note"]') &&
      document.querySelector("#composer-text"),
  );
  expect(await draft()).toBe("");
  await page.click("#previous");
  await page.waitForSelector('.message[data-kind="note"]');
  expect(await draft()).toBe("Tack, vi ser på saken.");
  await page.click("#back");
  await waitForView("open", UNREAD);
  expect(await textOf("#cases > li:first-child")).toContain("Påbörjat svar");
  await page.click("#cases > li:first-child .about a");
  await page.waitForSelector("#composer-text");
});

test("personal data in the text is pointed out beside it", async () => {
  await write(" Du är 131052-308T.");
  await page.waitForSelector("#personal-data");
  expect(await textOf("#personal-data")).toContain("en personbeteckning");
  expect(await findBarriers(page)).toEqual([]);
  for (const _ of " Du är 131052-308T.") await page.keyboard.press("Backspace");
  await page.waitForSelector("#personal-data", { hidden: true });
});

test("a request that fails loses nothing", async () => {
  await page.setRequestInterception(true);
  const refuse = (request: HTTPRequest) =>
    void (request.method() === "POST" ? request.abort() : request.continue());
  page.on("request", refuse);
  await sendByKeys();
  await page.waitForSelector('[data-problem="offline"]');
  expect(await draft()).toBe("Tack, vi ser på saken.");
  page.off("request", refuse);
  await page.setRequestInterception(false);
});

test("who was second is told what the first did, and keeps the text", async () => {
  await page.evaluate(async () => {
    const path = location.pathname.replace("/admin/", "/api/");
    const { revision } = (await (await fetch(path)).json()) as { revision: number };
    await fetch(`${path}/status`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ status: "waiting-for-client", revision }),
    });
  });
  await page.focus("#composer-text");
  await sendByKeys();
  await page.waitForSelector("#meanwhile");
  expect(await textOf("#meanwhile")).toMatch(/ändrade status från .+ till Väntar på klienten/);
  expect(await textOf("#status-mark")).toBe("Väntar på klienten");
  expect(await draft()).toBe("Tack, vi ser på saken.");
  expect(await findBarriers(page)).toEqual([]);
  await sendByKeys();
  await page.waitForSelector('.message[data-kind="reply"]');
  expect(await draft()).toBe("");
  expect(await textOf("#status-mark")).toBe("Besvarat");
});

test("a case is passed on with a reason, and the page fits a narrow window", async () => {
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.click("#transfer");
  await page.waitForSelector("#transfer-reason", { visible: true });
  await page.click("#save-transfer");
  await page.waitForSelector("#transfer-form .fault");
  expect(await findBarriers(page)).toEqual([]);
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>("#transfer-unit");
    const [to] = Array.from(
      document.querySelectorAll<HTMLOptionElement>("#transfer-unit wa-option:not([disabled])"),
    );
    if (!select || !to) throw new Error("nowhere to transfer to");
    select.value = to.value;
    select.dispatchEvent(new Event("change"));
  });
  await page.type("#transfer-reason", "Hör till dem.");
  await page.click("#save-transfer");
  await page.waitForSelector('[data-event="transfer"]');
  expect(await textOf('[data-event="transfer"]')).toContain("Hör till dem.");
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${queue}&view=ended`);
  await page.waitForSelector(".empty");
  expect(await findBarriers(page)).toEqual([]);
});

test("a reader sees a case and can change nothing", async () => {
  const reader = await openPage(browser);
  const oneTime = { folder: "", email: READER, oneTimePassword: readersPassword };
  await signInFirstTime(reader.page, collector.url, oneTime);
  await addSecondStep(reader.page);
  await reader.page.evaluate(() => localStorage.setItem("respons-admin-language", "sv"));
  await reader.page.goto(queue);
  await reader.page.waitForSelector("#cases .about a");
  expect(await reader.page.$("#choose-all")).toBeNull();
  await reader.page.click("#cases .about a");
  await reader.page.waitForSelector("#handling");
  expect(await reader.page.$$("case-composer, #status, #take")).toEqual([]);
  expect(await findBarriers(reader.page)).toEqual([]);
});

test("nothing but what was refused on purpose was complained about", () => {
  const unexpected = staff.complaints.filter((text) => !/409|ERR_FAILED/.test(text));
  expect(unexpected).toEqual([]);
});

async function waitForView(view: string, n: number): Promise<void> {
  await page.waitForFunction(
    (name, wanted) =>
      document.querySelector(`[data-view="${name}"]`)?.textContent?.includes(`(${wanted})`) &&
      document.querySelector("#cases[aria-busy=false]"),
    {},
    view,
    n,
  );
}

async function waitForRows(n: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("#cases[aria-busy=false] > li").length === wanted,
    {},
    n,
  );
}

async function addSecondStep(one: Page): Promise<void> {
  await one.locator("#add-app").click();
  const secret = await one.waitForSelector("#totp-secret");
  const code = readCode((await secret?.evaluate(({ textContent }) => textContent)) ?? "");
  await one.locator("#totp-code >>> input").fill(code);
  await one.locator("#confirm-totp").click();
  await one.locator("#codes-saved").click();
  await one.waitForSelector("#forms");
}

/** Adds to what is written to the client. */
async function write(words: string): Promise<void> {
  await page.click('[name="composer-kind"][value="reply"]');
  await page.focus("#composer-text");
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

async function sendByKeys(): Promise<void> {
  await page.focus("#composer-text");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
}

const draft = () => page.$eval("#composer-text", (area) => (area as HTMLTextAreaElement).value);

const textOf = (selector: string) =>
  page.$eval(selector, (element) => element.textContent?.replaceAll(/\s+/g, " ").trim() ?? "");
