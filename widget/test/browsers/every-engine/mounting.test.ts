import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "../stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

test.each([false, true])(
  "the form stands where its tag stands, under a strict policy (element: %s)",
  async (isElement) => {
    const { widget, engine } = stage;
    await widget.open({ form: "full", lang: "fi", isElement });
    expect(await widget.text("h2")).toBe("Miten meni?");
    const parent = await engine.evaluate(
      () => document.querySelector("respons-feedback")?.parentElement?.localName,
    );
    expect(parent).toBe("main");
    expect(await widget.noted()).toEqual([]);
  },
);

test("the form has its own look under the policy: style sheets are constructed", async () => {
  const { widget, engine } = stage;
  await widget.open({ form: "short" });
  const border = await engine.evaluate(() => {
    const card = document.querySelector("respons-feedback")?.shadowRoot?.querySelector(".card");
    return card && getComputedStyle(card).borderTopStyle;
  });
  expect(border).toBe("solid");
});

test("an unknown form leaves the element's own content", async () => {
  const { widget, engine } = stage;
  await widget.open({ form: "unknown", isElement: true }, "slot");
  const shown = await engine.evaluate(() => {
    const slot = document.querySelector("respons-feedback")?.shadowRoot?.querySelector("slot");
    return slot?.assignedElements().map(({ textContent }) => textContent);
  });
  expect(shown).toEqual(["Ge respons"]);
});

test.each(["light", "dark"] as const)("the theme %s wins over the page's own", async (theme) => {
  const { widget, engine } = stage;
  await widget.open({ form: "short", theme, css: "html { color-scheme: light dark; }" });
  const [text = 0, background = 0] = await engine.evaluate(() => {
    const card = document.querySelector("respons-feedback")?.shadowRoot?.querySelector(".card");
    if (!card) return [];
    const { color, backgroundColor } = getComputedStyle(card);
    // Red, green and blue, as 0 to 255 or as 0 to 1: the sum tells light from dark.
    return [color, backgroundColor].map(
      (written) =>
        (written.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) /
        (written.startsWith("color(") ? 1 : 255),
    );
  });
  expect(theme === "dark" ? text - background : background - text).toBeGreaterThan(1.5);
});

test("close hides the form and open shows it again, with what was typed", async () => {
  const { widget } = stage;
  await widget.open({ form: "short" });
  await widget.type("q.comment", "Kvar");
  await widget.call("close");
  await widget.waitFor("section[hidden]");
  await widget.call("open");
  await widget.waitUntilGone("section[hidden]");
  expect(await widget.valuesOf("q.comment")).toEqual(["Kvar"]);
});
