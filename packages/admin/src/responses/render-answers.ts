import { textIn, type Question, type ResponseDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { answerWords } from "./answer-words.ts";
import { isTextGone } from "./summarise-answers.ts";

/** What the client answered to each question, in the order of the form. */
export function renderAnswers(response: ResponseDetail, locale: Locale): TemplateResult {
  const questions = response.definition.questions.filter(({ type }) => type !== "contact");
  const hasComment = response.answers.some(({ text }) => text !== null);
  return html`<dl class="answers" id="answers">
      ${questions.map((question) => renderAnswer(question, response, locale))}
    </dl>
    ${hasComment ? html`<p class="quiet small">${locale.texts.detail.asStored}</p>` : nothing}`;
}

function renderAnswer(
  question: Question,
  response: ResponseDetail,
  locale: Locale,
): TemplateResult {
  const { texts, language } = locale;
  const answers = response.answers.filter((answer) => answer.question === question.id);
  const words = question.type === "comment" ? "" : answerWords(question, answers, locale);
  const free = answers.flatMap(({ text }) => (text ? [text] : []));
  return html`<div data-question=${question.id}>
    <dt>${textIn(question.text, language)}</dt>
    ${words ? html`<dd>${words}</dd>` : nothing}
    ${free.map(
      (text) => html`<dd class="comment" lang=${response.language} dir="auto">${text}</dd>`,
    )}
    ${
      words || free.length > 0
        ? nothing
        : html`<dd class="quiet">
          ${answers.some(isTextGone) ? texts.list.textGone : texts.detail.skipped}
        </dd>`
    }
  </div>`;
}
