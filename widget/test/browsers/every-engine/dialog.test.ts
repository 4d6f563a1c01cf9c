import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "../stage.ts";
import { reachState } from "../widget-states.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

const opener = "button Ge respons";

test("a key opens the dialog, Escape closes it, and focus comes back to the button", async () => {
  const { widget } = stage;
  await widget.open({ form: "short", mode: "button" });
  await widget.waitFor(".opener");
  await widget.focusBefore();
  await widget.press("Tab");
  expect(await widget.focus()).toBe(opener);
  await widget.press("Enter");
  await widget.waitFor("dialog[open]");
  expect(await widget.focus()).toMatch(/^dialog /);
  await widget.press("Escape");
  await widget.waitUntilGone("dialog[open]");
  expect(await widget.focus()).toBe(opener);
});

test("the button in the dialog closes it, and focus comes back", async () => {
  const { widget } = stage;
  await reachState(widget, "dialog");
  await widget.press("Tab");
  expect(await widget.focus()).toBe("button Stäng");
  await widget.press("Space");
  await widget.waitUntilGone("dialog[open]");
  expect(await widget.focus()).toBe(opener);
});

test("what was typed is there when the dialog is opened again", async () => {
  const { widget } = stage;
  await reachState(widget, "dialog");
  await widget.choose("q.overall", 4);
  await widget.type("q.comment", "Kvar");
  await widget.press("Escape");
  await widget.waitUntilGone("dialog[open]");
  await widget.openDialog();
  expect(await widget.valuesOf("q.overall")).toEqual(["4"]);
  expect(await widget.valuesOf("q.comment")).toEqual(["Kvar"]);
});

test("keys alone answer and send in the dialog, and focus goes to the thanks", async () => {
  const { widget } = stage;
  await reachState(widget, "dialog");
  await widget.tabTo("input q.overall=1");
  await widget.press("Space", "ArrowRight");
  await widget.tabTo("button Skicka");
  await widget.press("Enter");
  await widget.waitFor("code");
  expect(await widget.focus()).toBe("h2 Tack för din respons!");
});

// Stands last: Firefox goes on to its own bars, and stays there.
test("no key leads to the page behind the dialog", async () => {
  const { widget } = stage;
  await reachState(widget, "dialog");
  const visited = new Set<string>();
  for (let stop = 0; stop < 12; stop += 1) {
    await widget.press("Tab");
    visited.add(await widget.focus());
  }
  expect(visited).toContain("button Skicka");
  expect([...visited].filter((place) => /^a (before|after)|^button Ge/.test(place))).toEqual([]);
});
