import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPuppeteerPage } from "../engines/puppeteer-engine.ts";
import { type Stage, startStage } from "../stage.ts";
import { reachState, stateNames } from "../widget-states.ts";
import { readAccessibilityTree } from "./read-accessibility-tree.ts";

const folder = fileURLToPath(new URL("../../accessibility-tree", import.meta.url));

let stage: Stage;
let page: Page;
beforeAll(async () => {
  const opened = await openPuppeteerPage("chromium");
  page = opened.page;
  stage = await startStage(Promise.resolve(opened.engine));
});
afterAll(() => stage?.close());

describe.each(["sv", "fi", "en"])("what a screen reader is told in %s", (lang) => {
  test.each(stateNames)("%s", async (name) => {
    await reachState(stage.widget, name, { lang });
    const tree = await readAccessibilityTree(page);
    await expect(tree).toMatchFileSnapshot(join(folder, `${name}.${lang}.txt`));
  });
});
