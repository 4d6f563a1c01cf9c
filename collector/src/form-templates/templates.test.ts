import { describe, expect, it } from "vitest";
import * as v from "valibot";
import {
  checkDraft,
  completeLanguages,
  FormTemplate,
  isSameContent,
  listTexts,
  toPublished,
} from "@respons/wire";
import { formTemplates } from "./index.ts";

const languages = ["sv", "fi", "en"];

it("there are six, each with a name of its own", () => {
  expect(new Set(formTemplates.map(({ id }) => id)).size).toBe(6);
});

describe.each(formTemplates.map((template) => ({ id: template.id, template })))(
  "$id",
  ({ template }) => {
    const { content } = template;

    it("is complete in Swedish, Finnish and English, its description too", () => {
      expect(v.is(FormTemplate, template)).toBe(true);
      expect(completeLanguages(content)).toEqual(languages);
      for (const words of [template.name, template.description]) {
        expect(Object.keys(words)).toEqual(languages);
      }
      expect(isSameContent(toPublished(content, languages), content)).toBe(true);
    });

    it("says no text in two languages with the same words", () => {
      for (const { path, text } of listTexts(content)) {
        expect([path, new Set(Object.values(text)).size]).toEqual([path, 3]);
      }
    });

    it("lacks only an owner and a last day", () => {
      const faults = checkDraft({
        content,
        settings: {
          owner: null,
          expiresOn: null,
          requiredLanguages: languages,
          reviewRequired: false,
          allowedOrigins: [],
          look: { preset: "respons" },
          promiseWorkingDays: null,
          keepContactsMonths: null,
          keepCommentsMonths: null,
          keepScoresMonths: null,
        },
        state: "draft",
        closedMessage: null,
        versions: [],
        today: "2026-11-22",
      });
      expect(faults.map(({ code }) => code)).toEqual(["owner-missing", "expiry-missing"]);
    });
  },
);

it("only the base items of the national set are marked as not the official wording", () => {
  const marked = formTemplates.flatMap(({ id, content }) =>
    content.questions.filter(({ unofficial }) => unofficial).map((question) => [id, question.id]),
  );
  expect(marked).toEqual(
    [
      "recommend",
      "availability",
      "encounter",
      "participation",
      "safety",
      "information",
      "understandability",
      "usefulness",
    ].map((question) => ["national-set", question]),
  );
});

it("asks why a page was not useful only of those who say so", () => {
  const useful = formTemplates.find(({ id }) => id === "page-useful");
  const reasons = useful?.content.questions.find(({ id }) => id === "reasons");
  expect(reasons?.showIf).toEqual({ question: "useful", anyOf: ["partly", "no"] });
});
