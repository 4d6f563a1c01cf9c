import type { Question } from "@respons/wire";
import { html, nothing } from "lit/html.js";
import { fieldName } from "../draft.ts";
import { toDigits } from "../language.ts";
import { type QuestionView, renderGroup, renderOption } from "./question-frame.ts";
import { renderText } from "./render-text.ts";
import { renderStepRow } from "./step-row.ts";

type StatementQuestion = Extract<Question, { type: "statement" }>;

/** One statement: five steps of agreement and, where the form offers it, "does not concern me". */
export function renderStatement(question: StatementQuestion, view: QuestionView) {
  const { texts } = view;
  const steps = texts.statementWords.map((word, index) => ({
    value: index + 1,
    mark: toDigits(index + 1, texts.tag),
    word: renderText(question.labels?.[index + 1], view) || word,
  }));
  const notApplicable = {
    type: "radio",
    name: fieldName(question),
    value: "not-applicable",
    text: texts.notApplicable,
  };
  return renderGroup(
    question,
    view,
    html`${renderStepRow(question, "", steps)}
    ${question.notApplicable ? renderOption(notApplicable) : nothing}`,
  );
}
