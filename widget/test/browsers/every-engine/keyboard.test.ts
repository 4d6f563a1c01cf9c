import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "../stage.ts";
import { reachState } from "../widget-states.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

test("one key after the other answers every type of question and sends the form", async () => {
  const { widget, engine, site } = stage;
  await widget.open({ form: "full" });
  await widget.focusBefore();
  await widget.tabTo("input q.overall=1");
  await widget.press("Space", "ArrowRight", "ArrowRight", "ArrowRight");
  expect(await widget.focus()).toBe("input q.overall=4");
  await widget.press("Tab", "ArrowRight");
  expect(await widget.focus()).toBe("input q.stars=2");
  await widget.press("Tab", "Space");
  expect(await widget.focus()).toBe("input q.faces=1");
  await widget.press("Tab", "Space", "ArrowRight", "ArrowRight", "ArrowLeft");
  expect(await widget.focus()).toBe("input q.recommend=1");
  await widget.press("Tab", "Space", "ArrowDown");
  expect(await widget.focus()).toBe("input q.own-language=2");
  await widget.press("Tab", "Space", "Tab", "Tab", "Space");
  expect(await widget.focus()).toBe("input q.reasons=other");
  await widget.waitFor("[name='q.reasons.other']");
  await widget.press("Tab");
  await engine.type("Lokalen");
  await widget.press("Tab");
  await engine.type("Bra!");
  await widget.press("Tab");
  await engine.type("Maija");
  await widget.press("Tab");
  await engine.type("maija@example.org");
  await widget.press("Tab", "Tab", "Tab");
  expect(await widget.focus()).toBe("button Skicka");
  await widget.press("Space");
  await widget.waitFor("code");
  const [body] = [...site.stored.values()].map(({ body }) => JSON.parse(body) as object);
  expect(body).toMatchObject({
    answers: {
      overall: 4,
      stars: 2,
      faces: 1,
      recommend: 1,
      "own-language": 2,
      reasons: ["friendly", "other"],
      "reasons.other": "Lokalen",
      comment: "Bra!",
    },
    contact: { name: "Maija", email: "maija@example.org", wantsReply: true },
  });
});

test("Tab goes through the form in its own order, and out of it again", async () => {
  const { widget } = stage;
  await widget.open({ form: "short" });
  await widget.focusBefore();
  const visited: string[] = [];
  for (let stop = 0; stop < 7; stop += 1) {
    await widget.press("Tab");
    visited.push(await widget.focus());
  }
  const languages = ["button Svenska", "button Suomi", "button English"];
  const form = ["input q.overall=1", "textarea q.comment", "button Skicka"];
  expect(visited).toEqual([...languages, ...form, "a after"]);
});

test("Shift and Tab lead back to where the person came from", async () => {
  const { widget } = stage;
  await widget.open({ form: "short" });
  await widget.focusBefore();
  await widget.press("Tab");
  await widget.pressBack();
  expect(await widget.focus()).toBe("a before");
});

test("Enter in a field of one line sends the form", async () => {
  const { widget } = stage;
  await widget.open({ form: "full" });
  await widget.choose("q.overall", 4);
  await widget.type("q.contact.name", "Maija");
  await widget.press("Enter");
  await widget.waitFor("code");
  expect(await widget.text("h2")).toBe("Tack för din respons!");
});

test("Enter in the comment is a line break", async () => {
  const { widget, engine } = stage;
  await widget.open({ form: "short" });
  await widget.type("q.comment", "a");
  await widget.press("Enter");
  await engine.type("b");
  expect(await widget.valuesOf("q.comment")).toEqual(["a\nb"]);
});

test("links of the list of faults lead to their fields, in view", async () => {
  const { widget, engine } = stage;
  await reachState(widget, "faults");
  expect(await widget.focus()).toContain("Rätta det här, så kan du skicka");
  await widget.press("Tab", "Enter");
  expect(await widget.focus()).toBe("input q.overall=1");
  await widget.pressBack();
  await widget.press("Enter");
  expect(await widget.focus()).toBe("input q.contact.email");
  await engine.evaluate(async () => {
    const field = document.querySelector("respons-feedback")?.shadowRoot?.activeElement;
    // WebKit shows the line with the caret, not the whole box.
    const isInView = () => {
      const { top = -1, height = 0 } = field?.getBoundingClientRect() ?? {};
      return top >= 0 && top + height / 2 <= innerHeight;
    };
    while (!isInView()) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  expect(await engine.evaluate(() => location.hash)).toBe("");
});

test("keys typed in the form do not reach the page's shortcuts", async () => {
  const { widget, engine } = stage;
  await widget.open({ form: "short" });
  await engine.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ["keydown", "keypress", "keyup"]) {
      addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    }
  });
  await widget.type("q.comment", "s?");
  expect(await engine.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test("keys choose the language; answers and focus stay", async () => {
  const { widget } = stage;
  await widget.open({ form: "short" });
  await widget.choose("q.overall", 4);
  await widget.type("q.comment", "Kvar");
  await widget.focusBefore();
  await widget.press("Tab", "Tab", "Enter");
  await widget.waitFor("section[lang=fi]");
  expect(await widget.text("h2")).toBe("Miten meni?");
  expect(await widget.focus()).toBe("button Suomi");
  expect(await widget.valuesOf("q.comment")).toEqual(["Kvar"]);
  expect(await widget.valuesOf("q.overall")).toEqual(["4"]);
});
