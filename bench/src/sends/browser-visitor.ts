import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Puppeteer from "puppeteer-core";
import { hurry, sendFromPage, type Visit } from "../../../examples/test/hostile/page-visitor.ts";

/** @throws where `CHROME_PATH` names no browser; `npm run bench` sets it. */
export async function launchBrowser(
  workspace: string,
  ...more: string[]
): Promise<Puppeteer.Browser> {
  const require = createRequire(join(workspace, "bench", "package.json"));
  const path = require.resolve("puppeteer-core");
  const { launch } = (await import(pathToFileURL(path).href)) as typeof Puppeteer;
  const executablePath = process.env["CHROME_PATH"];
  if (!executablePath) throw new Error("CHROME_PATH names no Chromium");
  const args = [...more, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return launch({ executablePath, args });
}

export interface Site {
  url: string;
  close(): void;
}

/** A page of another origin with the tag on it. */
export async function startSite(collectorUrl: string): Promise<Site> {
  const body = `<!doctype html><html lang="sv"><title>Boka tid</title>
    <main><script async src="${collectorUrl}/respons.js" data-form="booking"></script></main>`;
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export async function sendFromTab(
  browser: Puppeteer.Browser,
  site: Site,
  sends: number,
  mark: string,
): Promise<Visit[]> {
  const page = await openForm(browser, site);
  const visits = await sendFromPage(page, sends, mark);
  await page.browserContext().close();
  return visits;
}

/** Sends once and closes the tab `waitMs` later; whether it was stored nobody is told. */
export async function closeWhileSending(
  browser: Puppeteer.Browser,
  site: Site,
  waitMs: number,
  mark: string,
): Promise<void> {
  const page = await openForm(browser, site);
  await page.evaluate((comment) => {
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    root?.querySelector<HTMLInputElement>("[name='q.rating'][value='2']")?.click();
    const field = root?.querySelector("textarea");
    if (field) field.value = comment;
    field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    root?.querySelector<HTMLButtonElement>("form > button:not([type=button])")?.click();
  }, mark);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  await page.close();
  await page.browserContext().close();
}

async function openForm(browser: Puppeteer.Browser, site: Site) {
  // A window of its own: tabs behind others draw no frames.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await hurry(page);
  await page.goto(site.url);
  await page.waitForSelector("respons-feedback >>> form textarea", { visible: true });
  return page;
}
