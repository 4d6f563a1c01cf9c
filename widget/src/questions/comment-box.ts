import type { Question } from "@respons/wire";
import { html, nothing } from "lit";
import { countGraphemes, maxGraphemes } from "../check-draft.ts";
import { fieldName, textOf } from "../draft.ts";
import { describedBy, faultOf, type QuestionView } from "./question-frame.ts";
import { renderFault, renderHelp, renderPrompt } from "./question-frame.ts";

type CommentQuestion = Extract<Question, { type: "comment" }>;

/** Free text; says how much room is left when less than a fifth is. */
export function renderCommentBox(question: CommentQuestion, view: QuestionView) {
  const field = fieldName(question);
  const max = maxGraphemes(question);
  const text = textOf(view.draft, field);
  // A grapheme is at least one unit long, so counting can wait until the units come near.
  const left = text.length > max * 0.8 ? max - countGraphemes(text) : max;
  const count =
    left < max * 0.2
      ? html`<p class="count ${left < 0 ? "over" : ""}">${view.texts.charactersLeft(left)}</p>`
      : nothing;
  return html`<div class="question" part="question">
    <label class="prompt" for=${field}>${renderPrompt(question, view)}</label>
    ${renderHelp(question, view)}${renderFault(view, field)}
    <textarea
      part="field"
      id=${field}
      name=${field}
      rows="4"
      dir="auto"
      ?required=${question.required}
      aria-invalid=${faultOf(view, field) ? "true" : nothing}
      aria-describedby=${describedBy(question, view)}
    ></textarea>
    <div aria-live="polite">${count}</div>
  </div>`;
}
