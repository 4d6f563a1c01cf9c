import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plugInAuthenticator, readCode } from "./authenticator.ts";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { runRespons, startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";

const email = "anna@example.fi";
const password = "lugn kust med många holmar";
/** Passkeys are for names: a bare address has none. */
const toName = ({ url }: Collector) => url.replace("127.0.0.1", "localhost");

let browser: Browser;
let folder: string;
let collector: Collector;
let staff: Watched;
let oneTimePassword: string;
let secret = "";
let recoveryCodes: string[] = [];

beforeAll(async () => {
  folder = copyDemonstration();
  const created = await runRespons(folder, "user", "create", email, "--name", "Anna", "--json");
  oneTimePassword = (JSON.parse(created) as { password: string }).password;
  collector = await startCollector(folder);
  browser = await launchBrowser();
  staff = await openPage(browser);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

test("after a password of one's own, a second step has to be set up before anything else", async () => {
  const { page } = staff;
  await page.goto(`${toName(collector)}/admin/responses`);
  await signIn(page, oneTimePassword);
  await fill(page, "#current-password", oneTimePassword);
  await fill(page, "#next-password", "password");
  await fill(page, "#repeat-password", "password");
  await page.click("#save-password");
  await seeWords(page, "easy to guess");
  await retype(page, "#next-password", password);
  await retype(page, "#repeat-password", password);
  await page.click("#save-password");
  await page.waitForSelector("#add-app");
  expect(await readHeading(page)).toBe("Add a second step");
  expect(await findBarriers(page)).toEqual([]);
});

test("an authenticator app is set up from its secret, and the recovery codes are shown once", async () => {
  const { page } = staff;
  await page.click("#add-app");
  await page.waitForSelector("#totp-secret");
  expect(await findBarriers(page)).toEqual([]);
  secret = await readWords(page, "#totp-secret");
  await fill(page, "#totp-code", "000000");
  await page.click("#confirm-totp");
  await seeWords(page, "The code is not right");
  await retype(page, "#totp-code", readCode(secret));
  await page.click("#confirm-totp");
  await page.waitForSelector("#recovery-codes");
  expect(await findBarriers(page)).toEqual([]);
  recoveryCodes = await page.$$eval("#recovery-codes code", (codes) =>
    codes.map(({ textContent }) => textContent ?? ""),
  );
  expect(recoveryCodes).toHaveLength(10);
  await page.click("#codes-saved");
  await seeWords(page, "Newest first");
});

test("a code follows the password, and opens only once", async () => {
  const { page } = staff;
  const code = readCode(secret, 1);
  await signOut(page);
  await signIn(page, password);
  await page.waitForSelector("#code");
  expect(await findBarriers(page)).toEqual([]);
  await fill(page, "#code", code);
  await page.click("#send-code");
  await page.waitForSelector("#account-button");
  await signOut(page);
  await signIn(page, password);
  await fill(page, "#code", code);
  await page.click("#send-code");
  await seeWords(page, "The code is not right");
});

test("a recovery code lets in who has lost the app, once", async () => {
  const { page } = staff;
  await page.click("#turn-code");
  await page.waitForSelector("#recovery-code");
  expect(await findBarriers(page)).toEqual([]);
  await fill(page, "#recovery-code", (recoveryCodes[0] ?? "").replace("-", " ").toUpperCase());
  await page.click("#send-code");
  await page.waitForSelector("#account-button");
  await signOut(page);
  await signIn(page, password);
  await page.waitForSelector("#turn-code");
  await page.click("#turn-code");
  await fill(page, "#recovery-code", recoveryCodes[0] ?? "");
  await page.click("#send-code");
  await seeWords(page, "The code is not right");
  await retype(page, "#recovery-code", recoveryCodes[1] ?? "");
  await page.click("#send-code");
  await page.waitForSelector("#account-button");
});

test("a passkey is added, named anew, removed, and put back", async () => {
  const { page } = staff;
  await plugInAuthenticator(page);
  await page.goto(`${toName(collector)}/admin/account`);
  await page.waitForSelector("#to-passkey");
  expect(await readWords(page, "#codes-left")).toBe("8 codes left.");
  await page.click("#to-passkey");
  await fill(page, "#passkey-name", "Work computer");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#make-passkey");
  await page.waitForSelector("#passkeys");
  expect(await readWords(page, "#passkeys")).toContain("Work computer");
  expect(await findBarriers(page)).toEqual([]);
  await page.click("#passkeys .rename");
  await retype(page, "#passkey-rename", "Laptop");
  await page.keyboard.press("Enter");
  await seeWords(page, "Laptop");
  await page.click("#passkeys .remove");
  await seeWords(page, "The passkey Laptop has been removed.");
  await seeWords(page, "You have no passkey yet.");
  await page.click("#undo");
  await page.waitForSelector("#passkeys");
});

test("a passkey alone signs in", async () => {
  const { page } = staff;
  await signOut(page);
  await page.waitForSelector("#sign-in-passkey");
  await page.click("#sign-in-passkey");
  await page.waitForSelector("#account-button");
  await page.goto(`${toName(collector)}/admin/account`);
  await seeWords(page, "· passkey");
});

test("another session is listed by its browser, and ended", async () => {
  const { page } = staff;
  const other = await openPage(browser);
  await other.page.goto(`${toName(collector)}/admin/`);
  await signIn(other.page, password);
  await other.page.waitForSelector("#turn-code");
  await other.page.click("#turn-code");
  await fill(other.page, "#recovery-code", recoveryCodes[2] ?? "");
  await other.page.click("#send-code");
  await other.page.waitForSelector("#account-button");
  await page.reload();
  await page.waitForSelector("#sessions .end");
  expect(await readWords(page, "#sessions")).toMatch(/Chrome, Linux[^]*Chrome, Linux/);
  await page.click("#sessions .end");
  await seeWords(page, "Chrome, Linux has been signed out.");
  await other.page.goto(`${toName(collector)}/admin/responses`);
  await seeWords(other.page, "Sign in");
});

test("a quarter of an hour later, a sensitive change asks who it is and then goes on", async () => {
  const { page } = staff;
  await collector.stop();
  collector = await startLater(15);
  await page.goto(`${toName(collector)}/admin/account`);
  await page.waitForSelector("#new-codes");
  await page.click("#new-codes");
  await page.waitForSelector("#verify-password");
  expect(await findBarriers(page)).toEqual([]);
  await fill(page, "#verify-password", "fel lösenord");
  await page.click("#verify");
  await seeWords(page, "The e-mail address or the password is not right.");
  await retype(page, "#verify-password", password);
  await page.click("#verify");
  await page.waitForSelector("#recovery-codes");
  await page.click("#codes-saved");
  await seeWords(page, "10 codes left.");
});

test("nothing foreign was asked, and nothing was amiss", () => {
  const origins = new Set(
    staff.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).hostname),
  );
  expect([...origins]).toEqual(["localhost"]);
  // What the collector refuses on purpose, the browser notes as a failed request.
  expect(staff.complaints.filter((words) => !/status of (?:401|403|422)/.test(words))).toEqual([]);
});

/** The collector started again on the same data, its clock so many minutes ahead. */
async function startLater(minutes: number): Promise<Collector> {
  const script = `const Real = Date; const ahead = ${minutes * 60_000};
    globalThis.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
      static now() { return Real.now() + ahead; }
    };`;
  process.env["NODE_OPTIONS"] = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  try {
    return await startCollector(folder);
  } finally {
    delete process.env["NODE_OPTIONS"];
  }
}

async function signIn(page: Page, words: string): Promise<void> {
  await fill(page, "#email", email);
  await fill(page, "#password", words);
  await page.click("#sign-in");
}

async function signOut(page: Page): Promise<void> {
  await page.waitForSelector("#account-button");
  await page.click("#account-button");
  await page.waitForSelector("#sign-out", { visible: true });
  await page.click("#sign-out");
  await page.waitForSelector("#email");
}

async function fill(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(`${selector} >>> input`, { visible: true });
  await page.type(`${selector} >>> input`, words);
}

async function retype(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(`${selector} >>> input`, { visible: true });
  await page.click(`${selector} >>> input`, { count: 3 });
  await page.type(`${selector} >>> input`, words);
}

async function seeWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
}

async function readWords(page: Page, selector: string): Promise<string> {
  await page.waitForSelector(selector);
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
}

function readHeading(page: Page): Promise<string> {
  return readWords(page, "h1");
}
