import type { CaseDetail, CaseEvent, CaseMessage } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { renderAnswers } from "../responses/render-answers.ts";
import type { StaffContext } from "../staff-context.ts";
import { toHistory, type HistoryEntry } from "./case-history.ts";
import { eventWords } from "./event-words.ts";
import { caseTexts } from "./texts/index.ts";

/** All that was said and done in a case, oldest first; what the client sent stands first. */
export function renderHistory(
  one: CaseDetail,
  staff: StaffContext,
  undo: (event: CaseEvent) => void,
): TemplateResult {
  const { locale } = staff;
  const words = caseTexts[locale.language].one;
  return html`<section aria-labelledby="history-heading">
    <h2 id="history-heading">${words.history}</h2>
    <ol class="history" id="history">
      <li class="message" data-kind="client">
        ${renderHead(words.kinds.client, one.response.receivedAt, undefined, staff)}
        ${renderAnswers(one.detail, locale)}
      </li>
      ${toHistory(one).map((entry) => renderEntry(entry, staff, one.mayHandle ? undo : undefined))}
    </ol>
  </section>`;
}

/** One line or one message of the history; `undo` is offered where it can still be done. */
export function renderEntry(
  entry: HistoryEntry,
  staff: StaffContext,
  undo?: (event: CaseEvent) => void,
): TemplateResult {
  return entry.is === "message"
    ? renderMessage(entry.message, staff)
    : renderEvent(entry.event, staff, undo);
}

function renderMessage(message: CaseMessage, staff: StaffContext): TemplateResult {
  const words = caseTexts[staff.locale.language].one;
  const { kind, author, text, delivery } = message;
  const about =
    kind === "note" ? words.noteSeen : delivery === null ? undefined : words.deliveries[delivery];
  const who = kind === "client" ? undefined : (author ?? words.formerStaff);
  return html`<li class="message" data-kind=${kind}>
    ${renderHead(words.kinds[kind], message.createdAt, who, staff)}
    ${
      text === null
        ? html`<p class="quiet">${words.textGone}</p>`
        : html`<p class="message-text" lang=${message.language} dir="auto">${text}</p>`
    }
    ${about ? html`<p class="quiet small" data-delivery=${delivery ?? nothing}>${about}</p>` : nothing}
  </li>`;
}

function renderHead(
  kind: string,
  at: string,
  who: string | undefined,
  { locale }: StaffContext,
): TemplateResult {
  return html`<p class="message-head">
    <b>${kind}</b>
    <span class="quiet small">${who ? `${who} · ` : ""}<time datetime=${at}>${locale.format.moment(at)}</time></span>
  </p>`;
}

function renderEvent(
  event: CaseEvent,
  staff: StaffContext,
  undo: ((event: CaseEvent) => void) | undefined,
): TemplateResult {
  const { format, language } = staff.locale;
  return html`<li class="event quiet small" data-event=${event.kind}>
    <span>${eventWords(event, staff)} · <time datetime=${event.createdAt}>${format.moment(event.createdAt)}</time></span>
    ${
      undo && event.mayUndo
        ? html`<button type="button" class="link" data-do="undo" @click=${() => undo(event)}>
            ${caseTexts[language].events.undo}
          </button>`
        : nothing
    }
    ${event.reason === null ? nothing : html`<p class="reason" dir="auto">${event.reason}</p>`}
  </li>`;
}
