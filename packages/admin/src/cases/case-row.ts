import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import { isOpenCase, textIn, type CaseSummary, type FormDefinition } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { summariseAnswers } from "../responses/summarise-answers.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { readDraft } from "./drafts.ts";
import { daysUntil, promiseWords } from "./promise-words.ts";
import { caseTexts } from "./texts/index.ts";

export interface RowChoice {
  isChosen: boolean;
  choose(isChosen: boolean): void;
}

/** One case as a line: when an answer is promised, how the comment begins, and who has it. */
export function renderCaseRow(
  one: CaseSummary,
  definition: FormDefinition | undefined,
  staff: StaffContext,
  choice: RowChoice | undefined,
): TemplateResult {
  const { texts, format, language } = staff.locale;
  const words = caseTexts[language];
  const { response } = one;
  const { comment, textGone } = summariseAnswers(response.answers, definition?.questions);
  const when = format.moment(response.receivedAt);
  const chose = (event: Event) => choice?.choose((event.currentTarget as HTMLInputElement).checked);
  return html`<li
    class="case-row"
    data-response=${response.responseId}
    ?data-unread=${one.unreadSince !== null}
    ?data-choosable=${choice !== undefined}
  >
    ${
      choice
        ? html`<wa-checkbox size="s" .checked=${choice.isChosen} @change=${chose}
            ><span class="visually-hidden">${words.choose(when)}</span></wa-checkbox
          >`
        : nothing
    }
    <div class="promise">${renderPromise(one, staff)}</div>
    <div class="case-said">
      ${
        comment
          ? html`<p class="said" lang=${response.language} dir="auto">${comment}</p>`
          : html`<p class="quiet">${textGone ? texts.list.textGone : texts.list.noComment}</p>`
      }
      <div class="about">
        ${one.unreadSince === null ? nothing : html`<span class="mark mark-accent">${words.unread}</span>`}
        <a href=${toPath({ page: "case", responseId: response.responseId })}>${when}</a>
        ${renderAbout(one, definition, staff)}
      </div>
    </div>
    <div class="case-standing">
      <span class="mark" data-status=${one.status}>${words.statuses[one.status]}</span>
      <span>${handlerName(one, staff)}</span>
      ${
        readDraft(staff.session.id, response.responseId)
          ? html`<span class="mark mark-attention">${words.draftKept}</span>`
          : nothing
      }
    </div>
  </li>`;
}

/** The day of the promise in words, and as a date. */
export function renderPromise(
  { response: { promisedBy }, status }: CaseSummary,
  { locale, session }: StaffContext,
): TemplateResult {
  const words = caseTexts[locale.language];
  if (promisedBy === null) return html`<span class="quiet small">${words.promise.none}</span>`;
  const day = locale.format.day(promisedBy);
  if (!isOpenCase(status)) {
    return html`<span class="quiet small">${words.promise.was(day)}</span>`;
  }
  const days = daysUntil(promisedBy, new Date(), session.organisation.timeZone);
  return html`<span class="visually-hidden">${words.promise.label}: </span
    ><b class=${days < 0 ? "attention" : nothing}>${promiseWords(days, words)}</b>
    <span class="quiet small">${day}</span>`;
}

/** Who handles it, as the person reads it. */
export function handlerName({ handler }: CaseSummary, { locale, session }: StaffContext): string {
  const words = caseTexts[locale.language];
  if (handler === null) return words.nobody;
  return handler.id === session.id ? words.own : handler.name;
}

function renderAbout(
  { response, unit }: CaseSummary,
  definition: FormDefinition | undefined,
  { locale, session, forms }: StaffContext,
): TemplateResult {
  const { texts, format, language } = locale;
  const words = caseTexts[language];
  const { score } = summariseAnswers(response.answers, definition?.questions);
  const form = forms.find(({ slug }) => slug === response.form);
  return html`${
    score?.highest === undefined
      ? nothing
      : html`<span class="number">${texts.list.scoreOf(String(score.value), String(score.highest))}</span>`
  }
    <span>${format.languageName(response.language)}</span>
    <span>${unitName(session.units, unit, language)}</span>
    <span>${form ? textIn(form.title, language) : response.form}</span>
    <span>${
      response.answerable ? texts.list.answerable : response.named ? words.named : words.anonymous
    }</span>
    ${
      response.category === null
        ? nothing
        : html`<span class="mark mark-attention">${texts.list.categories[response.category]}</span>`
    }
    ${
      response.demonstration
        ? html`<span class="mark mark-demonstration">${texts.demonstration}</span>`
        : nothing
    }`;
}
