import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "../stage.ts";
import { reachState } from "../widget-states.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

test.each(["loading", "asking", "closed", "unavailable"] as const)(
  "%s takes no focus",
  async (name) => {
    await reachState(stage.widget, name);
    expect(await stage.widget.focus()).toBe("body");
  },
);

test("a choice that opens a field leaves focus where it was", async () => {
  const { widget } = stage;
  await widget.open({ form: "full" });
  await widget.choose("q.reasons", "other");
  await widget.waitFor("[name='q.reasons.other']");
  expect(await widget.focus()).toBe("input q.reasons=other");
});

test("the button keeps focus while the response is on its way", async () => {
  await reachState(stage.widget, "sending");
  expect(await stage.widget.focus()).toBe("button Skickar …");
});

test.each([
  ["faults", "div Rätta det här, så kan du skicka"],
  ["busy", "div Sändningen lyckades inte"],
  ["refused", "div Rätta det här, så kan du skicka"],
  ["reviewing", "h3 Kontrollera texten innan du skickar"],
  ["sent", "h2 Tack för din respons!"],
] as const)("focus goes to what became of the person's own submit: %s", async (name, place) => {
  await reachState(stage.widget, name);
  expect((await stage.widget.focus()).startsWith(place)).toBe(true);
});

test("focus stays with the person who went elsewhere on the page meanwhile", async () => {
  const { widget } = stage;
  await widget.open({ form: "short", behaviour: "loses-first-answer" });
  await widget.choose("q.overall", 4);
  await widget.send();
  await widget.waitFor("[inert]");
  await widget.focusBefore();
  await widget.waitFor("code");
  expect(await widget.focus()).toBe("a before");
});

test("asking again, by the page's own call, takes no focus", async () => {
  const { widget } = stage;
  await reachState(widget, "sent");
  await widget.focusBefore();
  await widget.call("reset");
  await widget.waitFor("form");
  expect(await widget.focus()).toBe("a before");
});
