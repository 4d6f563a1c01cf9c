import { expect, it } from "vitest";
import { content } from "./test-content.ts";
import { countTexts, listTexts, nextMissing, writeText } from "./text-places.ts";

it("lists every text in the order in which clients meet them", () => {
  expect(listTexts(content).map(({ path }) => path)).toEqual([
    "title",
    "questions.0.text",
    "questions.1.text",
    "questions.1.options.0.text",
    "questions.1.options.1.text",
    "questions.2.text",
    "questions.3.text",
  ]);
});

it("counts what stands in a language; blanks are nothing", () => {
  const places = listTexts(writeText(content, "title", "fi", "  "));
  expect(countTexts(places, "sv")).toEqual({ done: 7, of: 7 });
  expect(countTexts(places, "fi")).toEqual({ done: 4, of: 7 });
});

it.each([
  ["title", "Uusi"],
  ["questions.0.text", "Uusi"],
  ["questions.0.help", "Uusi"],
  ["questions.0.labels.5", "Uusi"],
  ["questions.1.options.1.text", "Uusi"],
])("writes the text at %s in its language alone", (path, words) => {
  const after = writeText(content, path, "fi", words);
  const place = listTexts(after).find((one) => one.path === path);
  expect(place?.text["fi"]).toBe(words);
  const before = listTexts(content).find((one) => one.path === path);
  expect(place?.text["sv"]).toBe(before?.text["sv"]);
});

it("leaves no empty help or labels behind", () => {
  const filled = writeText(
    writeText(content, "questions.0.help", "sv", "a"),
    "questions.0.labels.1",
    "sv",
    "b",
  );
  const emptied = writeText(
    writeText(filled, "questions.0.help", "sv", ""),
    "questions.0.labels.1",
    "sv",
    "",
  );
  expect(emptied).toEqual(content);
});

it("writes nothing where there is no such place", () => {
  expect(writeText(content, "questions.9.text", "fi", "x")).toBe(content);
  expect(writeText(content, "questions.1.options.9.text", "fi", "x")).toBe(content);
});

it("goes from one missing text to the next, and round to the first", () => {
  const places = listTexts(content);
  const first = nextMissing(places, content.languages);
  expect(first).toEqual({ path: "questions.1.text", language: "fi" });
  const second = nextMissing(places, content.languages, first);
  expect(second).toEqual({ path: "questions.1.options.1.text", language: "fi" });
  expect(nextMissing(places, content.languages, second)).toEqual(first);
  expect(nextMissing(places, ["sv"])).toBeUndefined();
});
