import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "../find-barriers.ts";
import { findOverflow, measureTargets } from "../measure-layout.ts";
import { type Stage, startStage } from "../stage.ts";
import { reachState, stateNames } from "../widget-states.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

const languages = ["sv", "fi", "en"];
const themes = ["light", "dark"] as const;

describe.each(
  stateNames.map((name, index) => ({
    name,
    lang: languages[index % 3] ?? "sv",
    theme: themes[index % 2] ?? "light",
  })),
)("$name in $lang, $theme", ({ name, lang, theme }) => {
  beforeAll(() => reachState(stage.widget, name, { lang, theme }));

  test("has no barriers and breaks no policy", async () => {
    expect(await findBarriers(stage.engine)).toEqual([]);
    expect(await stage.widget.noted()).toEqual([]);
  });

  test.each([320, 1280])("fits %i pixels, with targets of at least 24", async (width) => {
    await stage.engine.resize(width, 900);
    expect(await findOverflow(stage.engine)).toEqual([]);
    const targets = await measureTargets(stage.engine);
    expect(targets.filter((target) => Math.min(target.width, target.height) < 24)).toEqual([]);
  });
});

test.each(["10px", "50%"])("text in fields is 16 pixels on a page of %s", async (size) => {
  await reachState(stage.widget, "answered", { css: `html { font-size: ${size}; }` });
  const sizes = await stage.engine.evaluate(() => {
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    const typed = "input:not([type=radio], [type=checkbox]), textarea, select, button";
    const fields = root?.querySelectorAll(typed) ?? [];
    return [...fields].map((field) => Number.parseFloat(getComputedStyle(field).fontSize));
  });
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});
