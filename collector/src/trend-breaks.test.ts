import { describe, expect, it } from "vitest";
import { ALL_STATEMENTS, type FormContent } from "@respons/wire";
import { listChanged, toTrendBreaks } from "./trend-breaks.ts";

type Question = FormContent["questions"][number];

const both = (sv: string) => ({ sv, fi: `${sv} (fi)` });
const rating: Question = { id: "rating", type: "rating", required: true, text: both("Betyg") };
const choice: Question = {
  id: "reasons",
  type: "choice",
  required: false,
  text: both("Varför?"),
  options: [
    { id: "quick", text: both("Snabbt") },
    { id: "friendly", text: both("Vänligt") },
  ],
};
const statement = (id: string): Question => ({
  id,
  type: "statement",
  required: false,
  text: both(id),
});
const form = (...questions: Question[]): FormContent => ({
  languages: ["sv", "fi"],
  title: both("Titel"),
  questions,
});

describe("a question breaks its trend", () => {
  it.each<[string, Question, Question, boolean]>([
    ["with other words", rating, { ...rating, text: both("Omdöme") }, true],
    [
      "with other words in one language",
      rating,
      { ...rating, text: { sv: "Betyg", fi: "X" } },
      true,
    ],
    ["not with other blanks", rating, { ...rating, text: both(" Betyg ") }, false],
    [
      "not with one more language",
      rating,
      { ...rating, text: { ...rating.text, en: "Mark" } },
      false,
    ],
    ["with another type", rating, { ...rating, type: "nps" }, true],
    ["with words at its scale", rating, { ...rating, labels: { "5": both("Bra") } }, true],
    ["with faces for stars", rating, { ...rating, style: "faces" }, true],
    ["not with the stars named", rating, { ...rating, style: "stars" }, false],
    ["not with help", rating, { ...rating, help: both("Välj en") }, false],
    ["not when it must be answered", rating, { ...rating, required: false }, false],
    ["with fewer options", choice, { ...choice, options: choice.options.slice(1) }, true],
    [
      "not with options in another order",
      choice,
      { ...choice, options: choice.options.toReversed() },
      false,
    ],
    ["with several to choose", choice, { ...choice, multiple: true }, true],
    ["with a free option", choice, { ...choice, allowOther: true }, true],
    [
      "with 'does not concern me'",
      statement("a"),
      { ...statement("a"), type: "statement", notApplicable: true },
      true,
    ],
  ])("%s", (_, before, after, breaks) => {
    expect(listChanged(form(before), form(after))).toEqual(breaks ? [before.id] : []);
  });

  it("not by being new, gone or moved", () => {
    expect(listChanged(form(rating, choice), form(choice))).toEqual([]);
    expect(listChanged(form(choice), form(rating, choice))).toEqual([]);
    expect(listChanged(form(choice, rating), form(rating, choice))).toEqual([]);
  });
});

it("what all statements say together breaks when one comes, goes or changes", () => {
  const [a, b, c] = ["a", "b", "c"].map(statement) as [Question, Question, Question];
  expect(listChanged(form(a, b), form(b, a))).toEqual([]);
  expect(listChanged(form(a, b), form(a, b, c))).toEqual([ALL_STATEMENTS]);
  expect(listChanged(form(a, b), form(a, { ...b, text: both("ny") }))).toEqual([
    "b",
    ALL_STATEMENTS,
  ]);
  expect(listChanged(form(a), form(a, b))).toEqual([]);
});

it("each version says what it changed, on the day it came", () => {
  const version = (number: number, publishedAt: string, content: FormContent) => ({
    version: number,
    publishedAt,
    publishedBy: null,
    content,
  });
  const versions = [
    version(2, "2026-03-11T23:00:00Z", form({ ...rating, text: both("Omdöme") })),
    version(1, "2025-01-01T10:00:00Z", form(rating)),
  ];
  expect(toTrendBreaks(versions, (at) => at.toISOString().slice(0, 10))).toEqual([
    { version: 1, publishedAt: "2025-01-01T10:00:00Z", day: "2025-01-01", changed: [] },
    { version: 2, publishedAt: "2026-03-11T23:00:00Z", day: "2026-03-11", changed: ["rating"] },
  ]);
});
