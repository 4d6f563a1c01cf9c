import { OTHER, textIn, type FormDefinition, type ResponseSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { givenWords } from "../entry/given-words.ts";
import type { Locale } from "../locale.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { renderMarks } from "./marks.ts";
import { summariseAnswers, type AnswerSummary } from "./summarise-answers.ts";

/** One response as a line: what was picked, how the comment begins, when and where. */
export function renderResponseRow(
  response: ResponseSummary,
  definition: FormDefinition | undefined,
  { locale, session, forms }: StaffContext,
): TemplateResult {
  const { texts, format, language } = locale;
  const summary = summariseAnswers(response.answers, definition?.questions);
  const form = forms.find(({ slug }) => slug === response.form);
  const href = toPath({ page: "response", responseId: response.responseId });
  return html`<li>
    <div class="response-row" data-response=${response.responseId}>
      <div class="picked number">${renderPicked(summary, definition, locale)}</div>
      <div>
        ${
          summary.comment
            ? html`<p class="said" lang=${response.language} dir="auto">${summary.comment}</p>`
            : html`<p class="quiet">${summary.textGone ? texts.list.textGone : texts.list.noComment}</p>`
        }
      </div>
      <div class="about">
        <a href=${href}>${response.entry ? givenWords(response.entry, format) : format.moment(response.receivedAt)}</a>
        <span>${form ? textIn(form.title, language) : response.form}</span>
        <span>${unitName(session.units, response.unit, language)}</span>
        <span>${format.languageName(response.language)}</span>
        <span>${texts.channels[response.channel]}</span>
        ${renderMarks(response, locale)}
      </div>
    </div>
  </li>`;
}

function renderPicked(
  { score, mean, choice }: AnswerSummary,
  definition: FormDefinition | undefined,
  { texts, format, language }: Locale,
): TemplateResult | typeof nothing {
  if (score) {
    if (score.highest === undefined) return html`<span class="value">${score.value}</span>`;
    const words = texts.list.scoreOf(String(score.value), String(score.highest));
    return html`<span class="value" aria-hidden="true">${score.value}</span
      ><span class="quiet" aria-hidden="true"> / ${score.highest}</span
      ><span class="visually-hidden">${words}</span>`;
  }
  if (mean) {
    return html`<span class="value" aria-hidden="true">${format.mean(mean.value)}</span
      ><span class="quiet" aria-hidden="true"> / 5</span
      ><span class="visually-hidden">${texts.list.meanOf(format.mean(mean.value), mean.n)}</span>`;
  }
  if (!choice) return nothing;
  const question = definition?.questions.find(({ id }) => id === choice.question);
  const option =
    question?.type === "choice"
      ? question.options.find(({ id }) => id === choice.value)
      : undefined;
  if (option) return html`${textIn(option.text, language)}`;
  return html`${choice.value === OTHER ? texts.figures.other : choice.value}`;
}
