import { expect, it } from "vitest";
import { completeLanguages, listTexts, toPublished } from "./draft-texts.ts";
import type { DraftContent } from "./form-draft.ts";

const draft: DraftContent = {
  languages: ["sv", "fi", "en"],
  title: { sv: " Titel ", fi: "Otsikko", en: "" },
  questions: [
    {
      id: "rating",
      type: "rating",
      required: true,
      text: { sv: "Betyg", fi: "Arvosana", en: "Rating" },
      help: { sv: "", fi: "" },
      labels: { "1": { sv: "Dålig", fi: "Huono" }, "5": { sv: " " } },
      options: [{ id: "left-over", text: { sv: "Rest" } }],
    },
  ],
};

it("lists every text that its type shows, where any language has it", () => {
  expect(listTexts(draft).map(({ path }) => path)).toEqual([
    "title",
    "questions.0.text",
    "questions.0.labels.1",
  ]);
  expect(completeLanguages(draft)).toEqual(["sv", "fi"]);
});

it("publishes what is written, in the languages that are complete, and keeps the rest for later", () => {
  expect(toPublished(draft, ["sv"])).toEqual({
    languages: ["sv", "fi"],
    title: { sv: "Titel", fi: "Otsikko" },
    questions: [
      {
        id: "rating",
        type: "rating",
        required: true,
        text: { sv: "Betyg", fi: "Arvosana", en: "Rating" },
        labels: { "1": { sv: "Dålig", fi: "Huono" } },
      },
    ],
  });
});
