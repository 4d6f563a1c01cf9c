import { expect, it } from "vitest";
import {
  addLanguage,
  changeOption,
  changeQuestion,
  copyOf,
  idsOf,
  insertQuestion,
  moved,
  moveQuestion,
  newQuestion,
  removeLanguage,
  removeQuestion,
  restoreLanguage,
  withWords,
} from "./draft-edits.ts";
import { content } from "./test-content.ts";

it.each([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
  [0, 3, "abc"],
  [0, -1, "abc"],
])("moves the item at %d to %d", (from, to, after) => {
  expect(moved(["a", "b", "c"], from, to).join("")).toBe(after);
});

it("leaves the content before an edit as it was", () => {
  const before = JSON.stringify(content);
  moveQuestion(content, 0, 2);
  removeQuestion(content, 0);
  removeLanguage(content, "fi");
  changeOption(content, 1, 0, { id: "line" });
  expect(JSON.stringify(content)).toBe(before);
});

it("lets conditions follow the id of the question they look at", () => {
  const { questions } = changeQuestion(content, 0, { id: "how-it-went" });
  expect(questions[1]?.showIf?.question).toBe("how-it-went");
});

it("lets conditions follow the id of the option they look for", () => {
  const { questions } = changeOption(content, 1, 0, { id: "line" });
  expect(questions[1]?.options?.[0]?.id).toBe("line");
  expect(questions[2]?.showIf?.anyOf).toEqual(["line"]);
});

it("drops a key that is set to nothing, so that the draft is equal to one without it", () => {
  const { questions } = changeQuestion(content, 1, { showIf: undefined });
  expect(Object.keys(questions[1] ?? {})).not.toContain("showIf");
});

it("gives a new question and a copy ids of their own", () => {
  expect(newQuestion(content, "rating").id).toBe("rating-2");
  expect(newQuestion(content, "choice").options?.map(({ id }) => id)).toEqual([
    "option",
    "option-2",
  ]);
  expect(copyOf(content, 0)?.id).toBe("rating-2");
  expect(copyOf(content, 9)).toBeUndefined();
});

it("puts a removed question back at its place", () => {
  const [, second] = content.questions;
  const without = removeQuestion(content, 1);
  expect(idsOf(without.questions)).toEqual(["rating", "queue-words", "more"]);
  if (second) expect(insertQuestion(without, 1, second)).toEqual(content);
});

it("takes a language away with all its texts, but never the last", () => {
  const swedish = removeLanguage(content, "fi");
  expect(JSON.stringify(swedish)).not.toMatch(/fi|Jono|Miten/);
  expect(removeLanguage(swedish, "sv")).toBe(swedish);
});

it("puts a language back without undoing what was edited since", () => {
  const removed = moveQuestion(removeLanguage(content, "fi"), 0, 3);
  const edited = { ...removed, title: withWords(removed.title, "sv", "Ny") };
  const back = restoreLanguage(edited, content, "fi");
  expect(back.languages).toEqual(["sv", "fi"]);
  expect(back.title).toEqual({ sv: "Ny", fi: "Miten meni?" });
  expect(back.questions[3]?.text).toEqual({ sv: "Betyg", fi: "Arvosana" });
  expect(back.questions[0]?.options?.[0]?.text["fi"]).toBe("Jono");
});

it("adds a language once", () => {
  expect(addLanguage(content, "fi-x-selko").languages).toEqual(["sv", "fi", "fi-x-selko"]);
  expect(addLanguage(content, "fi")).toBe(content);
});
