import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Stage, startStage } from "../stage.ts";
import { reachState } from "../widget-states.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
beforeEach(() => stage.site.stored.clear());
afterAll(() => stage?.close());

test("a rating and a comment are stored once, and the receipt is shown", async () => {
  const { widget, site } = stage;
  await reachState(widget, "sent");
  expect(await widget.text("code")).toBe("7K3M Q9ZT 2WXA 4HND P8RV 6CEY");
  expect(await widget.text("blockquote")).toBe("Bra!");
  expect([...site.stored.values()].map(({ times }) => times)).toEqual([1]);
});

test("an answer lost on the way is asked for again, under the same id", async () => {
  const { widget, site } = stage;
  await widget.open({ form: "short", behaviour: "loses-first-answer", isHurried: true });
  await widget.choose("q.overall", 4);
  await widget.send();
  await widget.waitFor("code");
  expect([...site.stored.values()].map(({ times }) => times)).toEqual([2]);
});

test("two presses of the button send one response", async () => {
  const { widget, site } = stage;
  await widget.open({ form: "short" });
  await widget.choose("q.overall", 4);
  await widget.send();
  await widget.engine.evaluate(() => {
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    root?.querySelector<HTMLElement>("form > button")?.click();
  });
  await widget.waitFor("code");
  expect(site.stored.size).toBe(1);
});

test.each(["busy", "unreachable", "refused", "body-too-large", "id-used", "internal"] as const)(
  "%s keeps what was chosen and typed",
  async (name) => {
    const { widget } = stage;
    await reachState(widget, name);
    expect(await widget.valuesOf("q.overall")).toEqual(["4"]);
    expect(await widget.valuesOf("q.comment")).toEqual(["Bra!"]);
    expect(await widget.text("h2")).toBe("Hur gick det?");
  },
);

test("a wait that the collector asks for is told in words", async () => {
  await reachState(stage.widget, "busy", { lang: "en" });
  expect(await stage.widget.text(".notice")).toContain("in 60 seconds");
});

test("a promised day is written out in the language of the form", async () => {
  await reachState(stage.widget, "promised", { lang: "fi" });
  expect(await stage.widget.text(".card")).toContain("14. maaliskuuta 2027");
});

test("nothing is written onto the device", async () => {
  const { widget, engine } = stage;
  await reachState(widget, "sent");
  const written = await engine.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    document.cookie,
  ]);
  expect(written).toEqual([""]);
});
