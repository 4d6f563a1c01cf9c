import type { WidgetTexts } from "@respons/texts/widget";
import type { Question } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../check-draft.ts";
import { type Draft, fieldName } from "../draft.ts";
import { textIn } from "../language.ts";

/** What every question is drawn from. */
export interface QuestionView {
  texts: WidgetTexts;
  language: string;
  draft: Draft;
  faults: readonly Fault[];
}

/** Ids of the help and fault texts of a field, for `aria-describedby`; `nothing` where it has none. */
export function describedBy(question: Question, view: QuestionView, field = fieldName(question)) {
  const ids = [
    question.help && `${fieldName(question)}:help`,
    faultOf(view, field) && `${field}:fault`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : nothing;
}

export function faultOf(view: QuestionView, field: string): Fault | undefined {
  return view.faults.find((fault) => fault.field === field);
}

export function renderFault(view: QuestionView, field: string) {
  const fault = faultOf(view, field);
  if (!fault) return nothing;
  return html`<p class="fault" id="${field}:fault">${view.texts.faults[fault.code]}</p>`;
}

/** The question's text, with a mark where an answer is required. */
export function renderPrompt(question: Question, view: QuestionView) {
  const mark = html` <span class="mark">(${view.texts.required})</span>`;
  return html`${textIn(question.text, view.language)}${question.required ? mark : nothing}`;
}

export function renderHelp(question: Question, view: QuestionView) {
  if (!question.help) return nothing;
  const help = textIn(question.help, view.language);
  return html`<p class="help" id="${fieldName(question)}:help">${help}</p>`;
}

/** A group of fields under the question's text as its legend. */
export function renderGroup(question: Question, view: QuestionView, fields: TemplateResult) {
  const field = fieldName(question);
  return html`<fieldset
    class="question"
    part="question"
    aria-describedby=${describedBy(question, view)}
  >
    <legend>${renderPrompt(question, view)}</legend>
    ${renderHelp(question, view)}${renderFault(view, field)}${fields}
  </fieldset>`;
}
