import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkAnswers } from "./check-answers.ts";
import { FormContent } from "./form-definition.ts";
import { isShown } from "./is-shown.ts";
import type { Answers, Response } from "./response.ts";

describe("isShown", () => {
  it.each([
    [{ from: 0, to: 6 }, 6, true],
    [{ from: 0, to: 6 }, 7, false],
    [{ from: 4 }, 5, true],
    [{ to: 2 }, 3, false],
    [{ to: 2 }, "not-applicable", false],
    [{ anyOf: ["not-applicable", 1] }, "not-applicable", true],
    [{ anyOf: [1, 2] }, 3, false],
    [{ anyOf: ["phone", "other"] }, ["remote", "other"], true],
    [{ anyOf: ["phone"] }, ["remote"], false],
  ])("%j with the answer %j: %s", (range, answer, shown) => {
    expect(isShown({ showIf: { question: "first", ...range } }, { first: answer })).toBe(shown);
  });

  it("shows what has no condition, and nothing for an answer that is missing or inherited", () => {
    expect(isShown({}, {})).toBe(true);
    expect(isShown({ showIf: { question: "first", from: 0 } }, {})).toBe(false);
    expect(isShown({ showIf: { question: "constructor", anyOf: ["x"] } }, {})).toBe(false);
  });
});

const text = { sv: "Fråga" };
const content = (showIf: object) => ({
  languages: ["sv"],
  title: text,
  questions: [
    { id: "score", type: "nps", required: false, text },
    { id: "why", type: "comment", required: true, text, showIf },
    { id: "reach", type: "contact", required: true, text, showIf },
  ],
});

describe("a form with a condition", () => {
  it.each([
    [{ question: "why", from: 1 }],
    [{ question: "reach", from: 1 }],
    [{ question: "nowhere", from: 1 }],
    [{ question: "score" }],
    [{ question: "score", from: 1, anyOf: [2] }],
    [{ question: "score", from: 11 }],
    [{ question: "score", anyOf: ["seven"] }],
    [{ question: "score", anyOf: [] }],
  ])("is not taken with %j", (showIf) => {
    expect(v.safeParse(FormContent, content(showIf)).success).toBe(false);
  });

  const form = v.parse(FormContent, content({ question: "score", to: 6 }));
  const check = (answers: Answers, contact?: Response["contact"]) =>
    checkAnswers(form, { language: "sv", answers, contact } as Response).map(({ path }) => path);

  it("asks for what its condition shows", () => {
    expect(check({ score: 3 })).toEqual(["answers.why", "contact"]);
    expect(check({ score: 3, why: "Lång kö." }, { email: "a@exempel.fi" })).toEqual([]);
  });

  it("takes nothing for what its condition hides", () => {
    expect(check({ score: 9 })).toEqual([]);
    expect(check({ why: "Lång kö." }, { email: "a@exempel.fi" })).toEqual([
      "answers.why",
      "contact",
    ]);
  });
});
