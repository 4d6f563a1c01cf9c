import { randomUUID } from "node:crypto";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openPage, type Watched } from "../browser.ts";
import { startCollector, type Collector } from "../collector.ts";
import { copyDemonstration } from "../demonstration.ts";
import { followUp } from "../receipt-page.ts";
import { readList, signInFirstTime } from "../staff.ts";
import { findExamples, fillPath, stops, visit } from "../staff-tour.ts";

/** Each would call `ran` if a page took it for anything but text. */
const scripts = [
  `<script>ran()</script>`,
  `"><img src=x onerror=ran()>`,
  `'><svg/onload=ran()>`,
  `</textarea></title><iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
  `javascript:ran()//`,
  `<a href="javascript:ran()" autofocus onfocus=ran()>x</a>`,
  `\${ran()}{{ran()}}<%= ran() %>`,
  `<math><mi//xlink:href="data:x,<script>ran()</script>">`,
  `<style>@import'x'</style><base href=//evil.example>`,
  `<form action=//evil.example><button id=ran name=ran>`,
];
const all = scripts.join(" ");
/** What only staff write, and states of pages that are visited anyway; a new page is visited. */
const showNothingOfClients = new Set(
  [
    "new-form form-edit form-versions form-settings units people person settings tokens backups",
    "account password second-step not-found form-unknown",
    "overview-empty responses-empty channel-page channel-link",
  ].flatMap((names) => names.split(" ")),
);

let browser: Browser;
let collector: Collector;
let staff: Watched;
const ran: string[] = [];
const receipts: string[] = [];

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  for (const script of scripts) receipts.push(await store(script));
  browser = await launchBrowser();
  staff = await watch();
  await signInFirstTime(staff.page, collector.url, inject("demonstration"));
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

/** A page on which a script of theirs would be noticed. */
async function watch(): Promise<Watched> {
  const watched = await openPage(browser);
  await watched.page.exposeFunction("ran", () => ran.push(watched.page.url()));
  watched.page.on("dialog", (dialog) => {
    ran.push(`dialog on ${watched.page.url()}`);
    void dialog.dismiss();
  });
  return watched;
}

/** Stores a response with the script in every free field. @returns its receipt */
async function store(script: string): Promise<string> {
  const id = randomUUID().replace(/^(.{14})4/, "$17");
  const answer = await fetch(`${collector.url}/v1/forms/feedback/responses`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      id,
      formVersion: 1,
      language: "en",
      channel: "embed",
      unit: script.slice(0, 64),
      answers: { category: ["other"], comment: `XSS ${script} ${all}` },
      contact: { name: script, email: "client@example.fi" },
      context: Object.fromEntries(scripts.map((one) => [one.slice(0, 40), one])),
      page: `https://service.example/${encodeURIComponent(`${script} ${all}`)}`,
    }),
  });
  const stored = (await answer.json()) as { receipt?: string };
  if (!stored.receipt) throw new Error(`not stored: ${JSON.stringify(stored)}`);
  return stored.receipt;
}

test("staff see what clients wrote as text, in the list and on its own page", async () => {
  const { page } = staff;
  const listed = await readList(page, collector.url, "feedback", "XSS");
  for (const script of scripts) expect(listed).toContain(script);
  // Each response has every script in its text, its context and its page's address.
  await visit(
    page,
    await page.$eval("#responses a[href*='/admin/responses/']", ({ href }) => href),
  );
  expect(await page.evaluate(() => document.body.innerText)).toContain("XSS");
});

test("every page of the staff application that shows something of clients runs nothing of it", async () => {
  const { page } = staff;
  const examples = await findExamples(page, collector.url);
  const showing = stops.filter(({ name }) => !showNothingOfClients.has(name));
  for (const { path } of showing) await visit(page, collector.url + fillPath(path, examples));
});

test("the holder of a receipt reads it back as text", async () => {
  const { page, complaints } = await watch();
  const text = await followUp(page, collector.url).open(receipts[0] ?? "");
  for (const script of scripts) expect(text).toContain(script);
  expect(complaints).toEqual([]);
  await page.close();
});

test("the hosted page gives typed text back as text, also from its address", async () => {
  const { page, complaints } = await watch();
  const query = new URLSearchParams({ lang: "en", unit: all, point: all, score: all });
  await page.goto(`${collector.url}/f/feedback?${query}`);
  await page.$eval(
    "textarea",
    (box, text) => {
      box.value = text;
      box.form?.setAttribute("novalidate", "");
    },
    all,
  );
  // Without the answer that is asked for, the page comes back with what was typed.
  await Promise.all([page.waitForNavigation(), page.click("form button[type=submit]")]);
  expect(await page.$eval("textarea", (box) => box.value)).toBe(all);
  // The browser's own note of the 422 that was wanted.
  expect(complaints.filter((one) => !one.includes("422"))).toEqual([]);
});

test("nothing has run, and no policy had to stop it", () => {
  expect(ran).toEqual([]);
  const policies = staff.complaints.filter((one) => /-src|script|Refused|policy/i.test(one));
  expect(policies).toEqual([]);
});
