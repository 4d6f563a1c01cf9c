import type { Browser, HTTPResponse } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openPage, readDeviceWrites, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { readList, signInFirstTime } from "./staff.ts";
import { widgetForm } from "./widget-form.ts";

const comment = "Numret till växeln var fel.";
/** The strictest policy that the widget promises to work with. */
const policy = (collector: string) =>
  `default-src 'none'; script-src ${collector}; connect-src ${collector}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

let browser: Browser;
let collector: Collector;
let host: HostSite;
let client: Watched;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  host = await startHostSite(collector.url, {
    strict: `<!doctype html><html lang="sv"><title>Växeln</title>
      <meta http-equiv="Content-Security-Policy" content="${policy(collector.url)}">
      <script async src="${collector.url}/respons.js" data-form="booking"></script>`,
  });
  browser = await launchBrowser();
  client = await openPage(browser);
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

test("in a flood a response of the widget proves itself after the thanks", async () => {
  const { page } = client;
  await page.goto(host.address("strict"));
  const form = widgetForm(page);
  await form.appear();
  await form.choose("rating", 2);
  await form.type("comment", comment);
  await flood();
  const [stored, proven] = await Promise.all([
    page.waitForResponse(answersPost("/responses")),
    page.waitForResponse(answersPost("/proofs")),
    form.send(),
  ]);
  expect(stored.status()).toBe(201);
  expect(await stored.json()).toHaveProperty("challenge.maxnumber");
  expect(proven.status()).toBe(204);
  expect((await form.thanks()).stored).toBe(comment);
  expect(client.complaints).toEqual([]);
  expect(await readDeviceWrites(page)).toEqual([]);
});

test("it then counts without anybody deciding, and staff are told so", async () => {
  const staff = await openPage(browser);
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
  expect(await readList(staff.page, collector.url, "booking", comment)).toContain(comment);
  await staff.page.goto(`${collector.url}/admin/responses/quarantine`);
  await staff.page.waitForSelector("#proven");
  expect(await staff.page.$("#held > li")).toBeNull();
});

const answersPost = (part: string) => (answer: HTTPResponse) =>
  answer.request().method() === "POST" && answer.url().endsWith(part);

/** Sends what is counted and refused until work is asked for, and enough for 20 seconds more. */
async function flood(): Promise<void> {
  const base = `${collector.url}/v1/forms/booking`;
  const id = "0193a0c4-7b1e-7c3a-9d55-000000000000";
  const isStrained = async () => {
    const answer = await fetch(`${base}/challenge?id=${id}`);
    return ((await answer.json()) as { challenge: unknown }).challenge !== null;
  };
  const origin = { formVersion: 999_999, language: "sv", channel: "embed" };
  const send = () =>
    fetch(`${base}/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ id, ...origin, answers: {} }),
    }).then((answer) => answer.body?.cancel());
  const sendMany = () => Promise.all(Array.from({ length: 50 }, send));
  while (!(await isStrained())) await sendMany();
  for (let round = 0; round < 8; round += 1) await sendMany();
}
