import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openPuppeteerPage } from "../engines/puppeteer-engine.ts";
import { findOverflow, measureTargets } from "../measure-layout.ts";
import { type Stage, startStage } from "../stage.ts";
import { reachState, stateNames } from "../widget-states.ts";
import { measureContrast } from "./measure-contrast.ts";

let stage: Stage;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  const opened = await openPuppeteerPage("chromium");
  page = opened.page;
  session = await page.createCDPSession();
  stage = await startStage(Promise.resolve(opened.engine));
});
afterAll(() => stage?.close());
afterEach(async () => {
  await emulate();
  await page.setViewport({ width: 1000, height: 900 });
});

/** One media feature has a value of its own; without arguments none has. */
async function emulate(name = "", value = ""): Promise<void> {
  const features = name ? [{ name, value }] : [];
  await session.send("Emulation.setEmulatedMedia", { features });
}

/** Computed styles of what `selector` finds in the widget. */
function stylesOf(selector: string, ...names: string[]): Promise<string[]> {
  return stage.engine.evaluate(
    (wanted, names) => {
      const found = document.querySelector("respons-feedback")?.shadowRoot?.querySelector(wanted);
      if (!found) throw new Error(`nothing is ${wanted}`);
      const styles = getComputedStyle(found);
      return names.map((name) => styles.getPropertyValue(name));
    },
    selector,
    names,
  );
}

test.each(stateNames)("%s fits 1280 pixels at 400 per cent", async (name) => {
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await reachState(stage.widget, name, { lang: "fi" });
  expect(await findOverflow(stage.engine)).toEqual([]);
});

/** Source: WCAG 2.2, success criterion 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

test.each(stateNames)("%s cuts nothing with the text spacing of a reader", async (name) => {
  await page.setViewport({ width: 360, height: 900 });
  await reachState(stage.widget, name, { lang: "fi" });
  await stage.engine.evaluate((css) => {
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root?.adoptedStyleSheets.push(sheet);
  }, spacing);
  expect((await stylesOf("section", "line-height"))[0]).not.toBe("normal");
  expect(await findOverflow(stage.engine)).toEqual([]);
  const targets = await measureTargets(stage.engine);
  expect(targets.filter((target) => Math.min(target.width, target.height) < 24)).toEqual([]);
});

test.each(stateNames)("%s moves nothing where motion is unwanted", async (name) => {
  await emulate("prefers-reduced-motion", "reduce");
  await reachState(stage.widget, name);
  const moving = await stage.engine.evaluate(() => {
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    const animated = root?.getAnimations().map(({ id }) => `animation ${id}`) ?? [];
    const styled = [...(root?.querySelectorAll("*") ?? [])].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const still =
        Number.parseFloat(transitionDuration) === 0 &&
        animationName === "none" &&
        scrollBehavior === "auto";
      return still ? [] : [element.localName];
    });
    return [...animated, ...styled];
  });
  expect(moving).toEqual([]);
});

describe("in forced colours", () => {
  const look = (selector: string) =>
    stylesOf(
      selector,
      "border-color",
      "border-width",
      "background-color",
      "color",
      "outline-width",
    );

  async function reach(name: "answered" | "faults"): Promise<void> {
    await emulate("forced-colors", "active");
    await reachState(stage.widget, name);
  }

  test.each([
    "[name='q.overall']:checked + .face",
    "[name='q.overall']:not(:checked) + .face",
    "[name='q.stars']:checked + .face",
    "[name='q.faces']:checked + .face",
    "[name='q.recommend']:checked + .face",
    "form > button:last-of-type",
    "legend",
    "textarea",
  ])("what stands on %s is seen", async (selector) => {
    await reach("answered");
    expect(await measureContrast(page, selector)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["q.overall", "q.stars", "q.faces", "q.recommend"])(
    "the chosen step of %s is told from the others",
    async (name) => {
      await reach("answered");
      const chosen = await look(`[name="${name}"]:checked + .face`);
      const other = await look(`[name="${name}"]:not(:checked) + .face`);
      expect(chosen).not.toEqual(other);
    },
  );

  test("the step that has focus has a ring, and the others none", async () => {
    await reach("answered");
    await stage.widget.focusBefore();
    await stage.widget.tabTo("input q.overall=4");
    const [width] = await stylesOf("[name='q.overall']:focus + .face", "outline-width");
    const [style] = await stylesOf("[name='q.overall']:focus + .face", "outline-style");
    const [other] = await stylesOf("[name='q.overall']:not(:focus) + .face", "outline-style");
    expect([width, style, other]).toEqual(["3px", "solid", "none"]);
  });

  test("a field with a fault is told from one without", async () => {
    await reach("faults");
    const faulty = await look("[name='q.contact.email']");
    expect(faulty).not.toEqual(await look("[name='q.contact.phone']"));
  });

  test.each([".notice", "form > button", "textarea", ".field input"])(
    "%s keeps a border",
    async (selector) => {
      await reach("faults");
      const [width, style] = await stylesOf(selector, "border-top-width", "border-top-style");
      expect(style).toBe("solid");
      expect(Number.parseFloat(width ?? "")).toBeGreaterThanOrEqual(1);
    },
  );
});
