import type { Question, StaffAnswer } from "@respons/wire";
import { describe, expect, it } from "vitest";
import { summariseAnswers } from "./summarise-answers.ts";

const text = { sv: "Fråga" };
const ask = (id: string, type: "nps" | "rating" | "statement" | "comment"): Question => ({
  id,
  type,
  required: false,
  text,
});
const answer = (question: string, value: string, words: string | null = null): StaffAnswer => ({
  question,
  value,
  text: words,
});

describe("a line of the list", () => {
  it("shows the score on its scale, and the comment", () => {
    const questions = [ask("recommend", "nps"), ask("why", "comment")];
    const answers = [answer("recommend", "9"), answer("why", "", "Bra")];
    expect(summariseAnswers(answers, questions)).toEqual({
      score: { value: 9, highest: 10 },
      comment: "Bra",
    });
  });

  it("shows the mean of several statements, those that do not concern left out", () => {
    const questions = ["a", "b", "c"].map((id) => ask(id, "statement"));
    const answers = [answer("a", "4"), answer("b", "5"), answer("c", "not-applicable")];
    expect(summariseAnswers(answers, questions)).toEqual({ mean: { value: 4.5, n: 2 } });
  });

  it("shows the option where nothing is scored, and never the text of other as the comment", () => {
    const questions: Question[] = [
      { id: "category", type: "choice", required: true, text, options: [{ id: "1", text }] },
    ];
    const answers = [answer("category", "1"), answer("category", "other", "Eget")];
    expect(summariseAnswers(answers, questions)).toEqual({
      choice: { question: "category", value: "1" },
    });
  });

  it("shows a lone number without its scale where the questions are not known", () => {
    expect(summariseAnswers([answer("rating", "4")])).toEqual({
      score: { value: 4, highest: undefined },
    });
  });

  it("tells a comment that has run out from one that was never given", () => {
    expect(summariseAnswers([answer("why", "")])).toEqual({ textGone: true });
    const other = [answer("category", "other")];
    expect(summariseAnswers(other)).toEqual({});
  });

  it("is empty where nothing was answered", () => {
    expect(summariseAnswers([])).toEqual({});
  });
});
