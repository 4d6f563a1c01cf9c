import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkAnswers } from "./check-answers.ts";
import definitionFixture from "./fixtures/form-definition.json" with { type: "json" };
import { FormDefinition } from "./form-definition.ts";
import { limits } from "./limits.ts";
import type { Answers, Response } from "./response.ts";

const definition = v.parse(FormDefinition, definitionFixture);
const answered: Answers = { overall: 4, visit: ["remote"] };

function check(answers: Answers, more: Partial<Response> = {}): string[] {
  const response: Response = {
    id: "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10",
    formVersion: 3,
    language: "sv",
    channel: "embed",
    answers,
    ...more,
  };
  return checkAnswers(definition, response).map(({ path }) => path);
}

describe("checkAnswers", () => {
  it("takes a response with the required answers alone", () => {
    expect(check(answered)).toEqual([]);
  });

  it("names every required answer that is missing", () => {
    expect(check({})).toEqual(["answers.overall", "answers.visit"]);
  });

  it.each([
    ["overall", 0],
    ["overall", 6],
    ["overall", 4.5],
    ["overall", Number.NaN],
    ["overall", "4"],
    ["overall", ["4"]],
    ["recommend", -1],
    ["recommend", 11],
    ["recommend", Number.POSITIVE_INFINITY],
    ["own-language", "not applicable"],
    ["own-language", 0],
    ["got-help", "not-applicable"],
    ["got-help", 6],
    ["reasons", "friendly"],
    ["reasons", ["rude"]],
    ["reasons", ["friendly", "friendly"]],
    ["reasons", 1],
    ["visit", ["on-site", "remote"]],
    ["visit", ["other"]],
    ["comment", 5],
    ["comment", ["text"]],
  ])("refuses %s = %j and says where", (question, value) => {
    expect(check({ ...answered, [question]: value })).toEqual([`answers.${question}`]);
  });

  it.each([
    ["overall", 1],
    ["overall", 5],
    ["recommend", 0],
    ["recommend", 10],
    ["own-language", "not-applicable"],
    ["reasons", ["quick", "friendly", "other"]],
    ["comment", "Tack!"],
  ])("takes %s = %j", (question, value) => {
    expect(check({ ...answered, [question]: value })).toEqual([]);
  });

  it("takes the other text only beside the other option", () => {
    const other = { "reasons.other": "Hissen" };
    expect(check({ ...answered, ...other, reasons: ["other"] })).toEqual([]);
    expect(check({ ...answered, ...other, reasons: ["quick"] })).toEqual(["answers.reasons"]);
    expect(check({ ...answered, ...other })).toEqual(["answers.reasons"]);
    expect(check({ ...answered, "visit.other": "?" })).toEqual(["answers"]);
  });

  it.each([
    [limits.otherText - 1, []],
    [limits.otherText, []],
    [limits.otherText + 1, ["answers.reasons"]],
  ])("judges an other text of %i characters", (length, paths) => {
    const other = { reasons: ["other"], "reasons.other": "x".repeat(length) };
    expect(check({ ...answered, ...other })).toEqual(paths);
  });

  it.each([
    [1_999, []],
    [2_000, []],
    [2_001, ["answers.comment"]],
  ])("counts the length of a comment in graphemes: %i", (length, paths) => {
    expect(check({ ...answered, comment: "👍🏽".repeat(length) })).toEqual(paths);
    expect(check({ ...answered, comment: "x".repeat(length) })).toEqual(paths);
  });

  it("does not take blanks for a required comment", () => {
    const required: FormDefinition = {
      ...definition,
      questions: [{ id: "comment", type: "comment", required: true, text: { sv: "Text" } }],
    };
    const response = {
      id: "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10",
      formVersion: 3,
      language: "sv",
      channel: "embed",
      answers: { comment: "\u200b\u00a0" },
    } as const;
    expect(checkAnswers(required, response)).toHaveLength(1);
    expect(checkAnswers(required, { ...response, answers: { comment: "!" } })).toEqual([]);
  });

  it("refuses unknown questions without repeating them", () => {
    const [error] = checkAnswers(definition, {
      id: "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10",
      formVersion: 3,
      language: "sv",
      channel: "embed",
      answers: { ...answered, "secret-131052": 1 },
    });
    expect(error?.path).toBe("answers");
    expect(JSON.stringify(error)).not.toContain("131052");
  });

  it.each(["toString", "constructor", "contact"])("refuses an answer to %s", (question) => {
    expect(check({ ...answered, [question]: 1 })).toEqual(["answers"]);
  });

  it("refuses a language that the form does not have", () => {
    expect(check(answered, { language: "de" })).toEqual(["language"]);
  });

  it("wants a way to reach whoever wants an answer", () => {
    expect(check(answered, { contact: { wantsReply: true } })).toEqual(["contact"]);
    expect(check(answered, { contact: { wantsReply: true, name: "Å" } })).toEqual(["contact"]);
    expect(check(answered, { contact: { wantsReply: true, phone: "040 123 4567" } })).toEqual([]);
    expect(check(answered, { contact: { wantsReply: false, name: "Å" } })).toEqual([]);
  });

  it("refuses a contact that the form does not ask for", () => {
    const questions = definition.questions.filter(({ type }) => type !== "contact");
    const errors = checkAnswers(
      { ...definition, questions },
      {
        id: "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10",
        formVersion: 3,
        language: "sv",
        channel: "embed",
        answers: answered,
        contact: { name: "Å" },
      },
    );
    expect(errors.map(({ path }) => path)).toEqual(["contact"]);
  });
});
