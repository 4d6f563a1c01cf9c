import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBarriers, launchBrowser, openPage } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { findMarks, readFiles } from "./marker/files.ts";
import { startPostOffice } from "./marker/post-office.ts";
import { followUp } from "./receipt-page.ts";
import { signInFirstTime } from "./staff.ts";
import { widgetForm } from "./widget-form.ts";

/** One word in each text, so that a grep of the files tells which are left. */
const marks = {
  comment: "strandskata",
  interim: "gravand",
  reply: "knipa",
  writtenBack: "storskrake",
  note: "tofsvipa",
  anonymous: "silltrut",
  anonymousReply: "ejder",
  anonymousBack: "havstrut",
};
const EMAIL = "maja.strom@example.fi";

let folder: string;
let collector: Collector;
let office: Awaited<ReturnType<typeof startPostOffice>>;
let host: HostSite;
let browser: Browser;
let staff: Page;
let client: Page;
let receipt: string;

beforeAll(async () => {
  folder = copyDemonstration();
  office = await startPostOffice();
  collector = await startCollector(folder, ["serve"], /Respons serves/, office.environment);
  host = await startHostSite(collector.url);
  browser = await launchBrowser();
  ({ page: client } = await openPage(browser));
  ({ page: staff } = await openPage(browser));
  await staff.setViewport({ width: 1280, height: 900 });
  await signInFirstTime(staff, collector.url, inject("demonstration"));
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
  await office?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Waits until the page shows `words`. */
const shows = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

/** Opens the case whose comment holds the mark, from the queue. */
async function openCase(mark: string): Promise<void> {
  await staff.goto(`${collector.url}/admin/cases?view=unread`);
  const row = await staff.waitForSelector(`::-p-text(${mark})`);
  await row?.click();
  await staff.waitForSelector("#composer-text", { visible: true });
}

/** Writes in the open case, and waits until it stands in its history. */
async function write(kind: "reply" | "interim-reply" | "note", text: string): Promise<void> {
  await staff.click(`input[name=composer-kind][value=${kind}]`);
  await staff.type("#composer-text", text);
  await staff.click("#send");
  await staff.waitForFunction(
    (words) =>
      document.querySelector<HTMLTextAreaElement>("#composer-text")?.value === "" &&
      document.body.innerText.includes(words),
    {},
    text,
  );
}

/** Closes the open case, through the collector; who opens it marks it as read at the same time. */
async function closeCase(): Promise<void> {
  const close = () =>
    staff.evaluate(async () => {
      const path = `/api/cases/${location.pathname.split("/").at(-1)}`;
      const { revision } = (await (await fetch(path)).json()) as { revision: number };
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ status: "closed", revision });
      return (await fetch(`${path}/status`, { method: "POST", headers, body })).status;
    });
  await expect.poll(close, { timeout: 20_000 }).toBe(200);
}

/** The text of a mail as its reader sees it. */
function textOf(mail: string): string {
  const encoded = mail.slice(mail.indexOf("\r\n\r\n")).replaceAll("=\r\n", "");
  const bytes = encoded.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

test("named feedback on the page of another site is promised an answer", async () => {
  await client.goto(host.address("booking/"));
  const form = widgetForm(client);
  await form.appear();
  await form.choose("rating", 2);
  await form.type("comment", `Trappan var hal, sade en ${marks.comment}.`);
  await client.type('respons-feedback >>> [name="q.contact.email"]', EMAIL);
  await form.send();
  ({ receipt } = await form.thanks());
  const thanks = await client.$eval("respons-feedback", (tag) => tag.shadowRoot?.textContent ?? "");
  expect(thanks).toMatch(/Du får svar senast \d+ \p{L}+ \d{4}\./u);
});

test("an interim reply and a reply reach the client by mail, and hold nothing but themselves", async () => {
  await openCase(marks.comment);
  await write("interim-reply", `Vi frågar en ${marks.interim}.`);
  await expect.poll(() => office.mails.length, { timeout: 20_000 }).toBe(1);
  await write("note", `Fråga en ${marks.note}.`);
  await write("reply", `Trappan är sandad av en ${marks.reply}.`);
  await expect.poll(() => office.mails.length, { timeout: 20_000 }).toBe(2);
  const [interim = "", reply = ""] = office.mails.map(textOf);
  expect(interim).toContain(marks.interim);
  expect(reply).toContain(marks.reply);
  expect(reply).toContain(`${collector.url}/r?lang=sv`);
  for (const mail of office.mails) expect(mail).toContain(`To: ${EMAIL}`);
  const both = interim + reply + receipt;
  expect(findMarks([["mails", interim + reply]], [marks.comment, marks.note, receipt])).toEqual([]);
  expect(both).toContain(receipt);
});

test("the client reads them with the code, writes back, and the case is open again", async () => {
  const page = followUp(client, collector.url);
  const shown = await page.open(receipt);
  expect(shown).toContain("Besvarad");
  expect(shown).toContain(marks.interim);
  expect(shown).toContain(marks.reply);
  expect(shown).not.toContain(marks.note);
  expect(await findBarriers(client)).toEqual([]);

  await client.type("#message", `Tack, men ${marks.writtenBack} halkade i dag.`);
  const after = await page.press("Skicka meddelandet");
  expect(after).toContain("Meddelandet kom fram");
  expect(after).toContain("Under behandling");
  expect(await findBarriers(client)).toEqual([]);
  // The same page again is the same post: it is stored once.
  await client.reload();
  const again = await client.$eval("main", (main) => main.innerText);
  expect(again.split(marks.writtenBack)).toHaveLength(2);

  await openCase(marks.comment);
  await shows(staff, marks.writtenBack);
  await closeCase();
  expect(await page.open(receipt)).toContain("Avslutad");
});

test("an anonymous client does the same by the code alone, without a script", async () => {
  const body = JSON.stringify({
    id: "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10",
    formVersion: 1,
    language: "sv",
    channel: "embed",
    answers: { rating: 3, comment: `Kön var lång, sade en ${marks.anonymous}.` },
  });
  const headers = { "content-type": "application/json" };
  const sent = await fetch(`${collector.url}/v1/forms/booking/responses`, {
    method: "POST",
    headers,
    body,
  });
  const code = ((await sent.json()) as { receipt: string }).receipt;
  await openCase(marks.anonymous);
  await write("reply", `En ${marks.anonymousReply} hjälper till.`);

  const { page: anonymous } = await openPage(browser);
  await anonymous.setJavaScriptEnabled(false);
  const page = followUp(anonymous, collector.url);
  expect(await page.open(code)).toContain(marks.anonymousReply);
  await anonymous.type("#message", `Bra, sade en ${marks.anonymousBack}.`);
  expect(await page.press("Skicka meddelandet")).toContain("Meddelandet kom fram");

  await openCase(marks.anonymous);
  await shows(staff, marks.anonymousBack);
  await closeCase();
  expect(await page.open(code)).toContain("Avslutad");
  expect(office.mails).toHaveLength(2);
  await page.press("Radera responsen");
  expect(await page.press("Ja, radera")).toContain("Responsen är raderad");
});

test("once deleted, no file holds a word of it", async () => {
  const live = () =>
    [...readFiles(folder, "databases")].filter(
      ([path]) => !path.startsWith(join(folder, "backups")),
    );
  const named = Object.values(marks).filter(
    (mark) => !Object.values(marks).slice(5).includes(mark),
  );
  expect(findMarks(live(), named).length).toBeGreaterThanOrEqual(named.length);
  const page = followUp(client, collector.url);
  await page.open(receipt);
  await page.press("Radera responsen");
  expect(await page.press("Ja, radera")).toContain("Responsen är raderad");
  await expect.poll(() => findMarks(live(), Object.values(marks)), { timeout: 20_000 }).toEqual([]);
  expect(await page.open(receipt)).toContain("Ingen respons hittades");
  expect(await collector.stop()).toBe(0);
  const files = [...live(), ...readFiles(folder, "others")];
  expect(findMarks(files, [...Object.values(marks), EMAIL])).toEqual([]);
  expect(findMarks([["log", collector.output()]], Object.values(marks))).toEqual([]);
});
