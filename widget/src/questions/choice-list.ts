import type { Question } from "@respons/wire";
import { limits } from "@respons/wire/limits";
import { html, nothing } from "lit";
import { fieldName } from "../draft.ts";
import { textIn } from "../language.ts";
import { type QuestionView, renderGroup } from "./question-frame.ts";

type ChoiceQuestion = Extract<Question, { type: "choice" }>;

/** One or several of the options; "other" opens a field of its own. */
export function renderChoiceList(question: ChoiceQuestion, view: QuestionView) {
  const { texts, language, draft } = view;
  const field = fieldName(question);
  const options = question.options.map(({ id, text }) => ({ id, text: textIn(text, language) }));
  if (question.allowOther) options.push({ id: "other", text: texts.other });
  const list = options.map(
    ({ id, text }) =>
      html`<label class="option" part="option"
        ><input
          type=${question.multiple ? "checkbox" : "radio"}
          name=${field}
          value=${id}
          ?required=${question.required && !question.multiple}
        /><span>${text}</span></label
      >`,
  );
  const other = html`<label class="field"
    ><span>${texts.otherText}</span
    ><input part="field" type="text" name="${field}.other" maxlength=${limits.otherText}
  /></label>`;
  return renderGroup(
    question,
    view,
    html`${list}${draft.getAll(field).includes("other") ? other : nothing}`,
  );
}
