import { launch, type Page } from "puppeteer-core";
import type { Engine } from "./engine.ts";
import { programOf } from "./program-of.ts";

/** Chromium over its own protocol, or Firefox over WebDriver BiDi. */
export async function openPuppeteer(name: "chromium" | "firefox"): Promise<Engine> {
  return (await openPuppeteerPage(name)).engine;
}

/** The same, with the page for what only one engine's protocol can do. */
export async function openPuppeteerPage(
  name: "chromium" | "firefox",
): Promise<{ engine: Engine; page: Page }> {
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    browser: name === "firefox" ? "firefox" : "chrome",
    executablePath: programOf(name),
    args: name === "chromium" && isRoot ? ["--no-sandbox", "--lang=sv"] : [],
  });
  // Firefox lets keys press buttons in an active window only; the first page never gets to be one.
  const page = await browser.newPage();
  const engine: Engine = {
    name,
    async goto(url) {
      await page.goto(url, { waitUntil: "load" });
    },
    evaluate: (work, ...args) =>
      page.evaluate(
        work as unknown as (...args: unknown[]) => never,
        ...(args as unknown as unknown[]),
      ),
    async run(source) {
      await page.evaluate(source);
    },
    async press(key, { shift = false } = {}) {
      if (shift) await page.keyboard.down("Shift");
      await page.keyboard.press(key === "Space" ? " " : key);
      if (shift) await page.keyboard.up("Shift");
    },
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
  return { engine, page };
}
