import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { launch, type Browser, type Page } from "puppeteer-core";

/** Source of the checker, to be run on a page. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The browser that `npm test` found; `CHROME_PATH` names it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"];
  if (!executablePath) throw new Error("CHROME_PATH is not set: run `npm test`");
  const args = ["--lang=en-GB", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return launch({ executablePath, args });
}

export interface Watched {
  page: Page;
  /** Addresses of everything the page asked for. */
  requests: string[];
  /** What it complained about: errors on the console, exceptions, breaches of a policy. */
  complaints: string[];
}

/** A new page, all of whose requests and complaints are noted. */
export async function openPage(browser: Browser): Promise<Watched> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // No icon, and no session before signing in: both are asked for in good faith.
    const isExpected = /\/favicon\.ico$|\/api\/session$/.test(message.location().url ?? "");
    if (message.type() === "error" && !isExpected) complaints.push(message.text());
  });
  await page.exposeFunction("noteViolation", (text: string) => complaints.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
      noteViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, requests, complaints };
}

/** Breaches of WCAG 2.2 A and AA and of axe's best practices, as `rule: where`; empty when none. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Axe needs timers, which stand still on a page whose scripts are switched off.
  const hadScripts = page.isJavaScriptEnabled();
  await page.setJavaScriptEnabled(true);
  await page.evaluate(axeSource);
  const results = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  });
  await page.setJavaScriptEnabled(hadScripts);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(", ")}`,
  );
}

/** What a page has written onto the device, as names; empty when nothing. */
export function readDeviceWrites(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...("caches" in window ? await caches.keys() : []).map((key) => `cache ${key}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ]);
}
