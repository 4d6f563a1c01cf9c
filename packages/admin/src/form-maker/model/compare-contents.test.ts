import type { DraftContent } from "@respons/wire";
import { expect, it } from "vitest";
import { compareContents } from "./compare-contents.ts";
import {
  addLanguage,
  changeOption,
  changeQuestion,
  insertQuestion,
  moveQuestion,
  newQuestion,
  removeQuestion,
} from "./draft-edits.ts";
import { content } from "./test-content.ts";
import { writeText } from "./text-places.ts";

it.each<[string, DraftContent, string[]]>([
  ["nothing", content, []],
  ["a new question", insertQuestion(content, 4, newQuestion(content, "nps")), ["added"]],
  ["a removed question", removeQuestion(content, 3), ["removed"]],
  ["another order", moveQuestion(content, 3, 0), ["reordered"]],
  ["new words", writeText(content, "questions.0.text", "fi", "Uusi"), ["reworded"]],
  ["a new name", writeText(content, "title", "sv", "Ny"), ["title"]],
  ["another option", changeOption(content, 1, 1, { text: { sv: "Stället" } }), ["options"]],
  ["another setting", changeQuestion(content, 0, { required: false }), ["settings"]],
  ["another type", changeQuestion(content, 0, { type: "nps" }), ["retyped"]],
  [
    "a language, its texts not counted as new words",
    addLanguage(content, "en"),
    ["language-added"],
  ],
])("finds %s", (_, after, kinds) => {
  expect(compareContents(content, after).map(({ kind }) => kind)).toEqual(kinds);
});

it("names the languages that have new words", () => {
  const after = writeText(content, "questions.0.text", "fi", "Uusi");
  expect(compareContents(content, after)).toMatchObject([{ languages: ["fi"] }]);
});
