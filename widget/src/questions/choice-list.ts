import type { Question } from "@respons/wire";
import { limits } from "@respons/wire/limits";
import { html, nothing } from "lit/html.js";
import { fieldName } from "../draft.ts";
import { type QuestionView, renderGroup, renderOption } from "./question-frame.ts";
import { renderText } from "./render-text.ts";

type ChoiceQuestion = Extract<Question, { type: "choice" }>;

/** One or several of the options; "other" opens a field of its own. */
export function renderChoiceList(question: ChoiceQuestion, view: QuestionView) {
  const { texts, draft } = view;
  const name = fieldName(question);
  const type = question.multiple ? "checkbox" : "radio";
  const options = question.options.map(({ id, text }) => ({ id, text: renderText(text, view) }));
  if (question.allowOther) options.push({ id: "other", text: texts.other });
  const other = html`<label class="field"
    >${texts.otherText}<input part="field" name="${name}.other" dir="auto" maxlength=${limits.otherText}
  /></label>`;
  return renderGroup(
    question,
    view,
    html`${options.map(({ id, text }) => renderOption({ type, name, value: id, text }))}
    ${draft.getAll(name).includes("other") ? other : nothing}`,
  );
}
