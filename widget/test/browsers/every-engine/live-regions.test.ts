import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "../stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

/** Keeps the live region that is there now, and every text that it has from now on. */
function listen(): Promise<void> {
  return stage.engine.evaluate(() => {
    const region = document
      .querySelector("respons-feedback")
      ?.shadowRoot?.querySelector("[role='status']");
    if (!region) throw new Error("no live region");
    const heard: string[] = [region.textContent.trim()];
    Object.assign(window, { heard, region });
    const listener = new MutationObserver(() => heard.push(region.textContent.trim()));
    listener.observe(region, { childList: true, characterData: true, subtree: true });
  });
}

function heard(): Promise<string[]> {
  return stage.engine.evaluate(() => {
    const { heard, region } = window as unknown as { heard: string[]; region: Element };
    if (!region.isConnected) throw new Error("the live region was replaced");
    return heard;
  });
}

test("the live region is there, and silent, before it tells of sending and of the thanks", async () => {
  const { widget } = stage;
  await widget.open({ form: "short" });
  await widget.choose("q.overall", 4);
  await listen();
  await widget.send();
  await widget.waitFor("code");
  const said = await heard();
  expect(said[0]).toBe("");
  expect(said).toContain("Skickar …");
});

test("a new try is told of while it is made", async () => {
  const { widget } = stage;
  await widget.open({ form: "short", behaviour: "loses-first-answer" });
  await widget.choose("q.overall", 4);
  await listen();
  await widget.send();
  await widget.waitFor("code");
  expect(await heard()).toContain("Inget svar än, försöker igen …");
});

test("what became of it is told to the person who went elsewhere on the page", async () => {
  const { widget } = stage;
  await widget.open({ form: "short", behaviour: "loses-first-answer" });
  await widget.choose("q.overall", 4);
  await listen();
  await widget.send();
  await widget.waitFor("[inert]");
  await widget.focusBefore();
  await widget.waitFor("code");
  expect((await heard()).at(-1)).toBe("Tack för din respons! Den har kommit fram och sparats.");
});

test("the room left for a comment is told in a region that was there and empty", async () => {
  const { widget } = stage;
  await widget.open({ form: "short" });
  expect(await widget.text("[aria-live]")).toBe("");
  await widget.type("q.comment", "x".repeat(41));
  expect(await widget.text("[aria-live]")).toBe("9 tecken kvar att skriva");
});
