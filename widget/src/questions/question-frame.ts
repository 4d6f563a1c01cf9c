import type { Answers, LocalizedText, Question } from "@respons/wire";
import { isShown } from "@respons/wire/is-shown";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Fault } from "../check-draft.ts";
import { type Draft, fieldName } from "../draft.ts";
import { renderText, type Text, type Wording } from "./render-text.ts";

/** What every question is drawn from. */
export interface QuestionView extends Wording {
  draft: Draft;
  /** Of the questions that are shown. */
  answers: Answers;
  faults: readonly Fault[];
}

/** "true" for a field with a fault, for `aria-invalid`. */
export function isInvalid({ faults }: QuestionView, field: string) {
  return faults.some((fault) => fault.field === field) || nothing;
}

/** Help and fault of a field, always there as `<field>:note` for `aria-describedby`. */
export function renderNote(view: QuestionView, field: string, help?: LocalizedText) {
  const fault = view.faults.find((each) => each.field === field);
  return html`<div id="${field}:note">
    ${help ? html`<p class="quiet">${renderText(help, view)}</p>` : nothing}
    ${fault ? html`<p class="fault" part="fault">${view.texts.faults[fault.code]}</p>` : nothing}
  </div>`;
}

/** The question's text, with a mark where an answer is required. */
export function renderPrompt({ text, required }: Question, view: QuestionView) {
  const mark = html`<span class="quiet"> (${view.texts.required})</span>`;
  return html`${renderText(text, view)}${required ? mark : nothing}`;
}

/** A group of fields under the question's text as its legend. */
export function renderGroup(question: Question, view: QuestionView, fields: TemplateResult) {
  const field = fieldName(question);
  return html`<fieldset
    class="question"
    part="question"
    aria-describedby="${field}:note"
    ?hidden=${!isShown(question, view.answers)}
  >
    <legend part="prompt">${renderPrompt(question, view)}</legend>
    ${renderNote(view, field, question.help)}${fields}
  </fieldset>`;
}

/** A radio or checkbox with its words beside it. */
export function renderOption(option: {
  type: string;
  name: string;
  value: string;
  text: Text;
  isChecked?: boolean;
}) {
  const { type, name, value, text, isChecked = false } = option;
  return html`<label class="option" part="option"
    ><input
      type=${type}
      name=${name}
      value=${value}
      ?checked=${isChecked}
    /><span>${text}</span></label
  >`;
}
