import type { Question } from "@respons/wire";
import { isShown } from "@respons/wire/is-shown";
import { html, nothing } from "lit/html.js";
import { countGraphemes, maxGraphemes } from "../check-draft.ts";
import { fieldName, textOf } from "../draft.ts";
import { isInvalid, type QuestionView, renderNote, renderPrompt } from "./question-frame.ts";

type CommentQuestion = Extract<Question, { type: "comment" }>;

/** Free text; says how much room is left when less than a fifth is. */
export function renderCommentBox(question: CommentQuestion, view: QuestionView) {
  const field = fieldName(question);
  const max = maxGraphemes(question);
  const text = textOf(view.draft, field);
  // A grapheme is at least one unit long, so counting can wait until the units come near.
  const left = text.length > max * 0.8 ? max - countGraphemes(text) : max;
  // Hidden and not gone, so that a text comes back with the answer that asks for it.
  return html`<div class="question" part="question" ?hidden=${!isShown(question, view.answers)}>
    <label class="prompt" part="prompt" for=${field}>${renderPrompt(question, view)}</label>
    ${renderNote(view, field, question.help)}
    <textarea
      part="field"
      id=${field}
      name=${field}
      dir="auto"
      aria-required=${question.required}
      aria-invalid=${isInvalid(view, field)}
      aria-describedby="${field}:note"
    ></textarea>
    <p class=${left < 0 ? "fault" : "quiet"} aria-live="polite">
      ${left < max * 0.2 ? view.texts.charactersLeft(left) : nothing}
    </p>
  </div>`;
}
