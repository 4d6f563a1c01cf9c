import type { FormDefinition } from "@respons/wire";
import type { WidgetTexts } from "@respons/texts/widget";
import { html, nothing } from "lit";
import type { FormSession } from "../form-session.ts";
import { textIn } from "../language.ts";
import { renderQuestion } from "../questions/render-question.ts";
import { renderFailure, renderFaultSummary } from "./failure-notice.ts";
import { renderOutwardLink, renderThanks } from "./outcome.ts";

/** Addresses, and what a person can do. */
export interface PanelActions {
  collectorUrl: string;
  hostedPageUrl: string;
  onInput: (form: HTMLFormElement) => void;
  onSubmit: () => void;
  onSubmitAsNew: () => void;
  onReload: () => void;
  goTo: (field: string) => void;
}

/** What the live region says of the state; empty where the state speaks for itself. */
export function announcementOf({ state, texts }: FormSession): string {
  if (!texts) return "";
  switch (state.name) {
    case "loading":
      return texts.loading;
    case "unavailable":
      return texts.unavailable;
    case "closed":
      return texts.closed;
    case "asking":
      return state.faults.length > 0 ? texts.faultSummary(state.faults.length) : "";
    case "sending":
      return state.isRetrying ? texts.sendingAgain : texts.sending;
    case "failed":
      return texts.notSent;
    case "sent":
      return `${texts.thanks} ${texts.stored}`;
  }
}

/** The visible part of the state. Until a form is known, the page's own content of the element shows. */
export function renderState(session: FormSession, actions: PanelActions) {
  const { state, texts, definition, language } = session;
  if (state.name === "loading")
    return html`<slot><p class="quiet">${texts?.loading ?? "…"}</p></slot>`;
  if (state.name === "unavailable") return renderUnavailable(session, actions);
  if (!texts || !definition) return nothing;
  const view = { texts, language, ...actions };
  return html`<div class="card" part="card">
    ${definition.demonstration ? html`<p class="demonstration">${texts.demonstration}</p>` : nothing}
    ${
      state.name === "sent"
        ? renderThanks(state.acknowledgement, view)
        : html`<h2 part="title" id="title">${textIn(definition.title, language)}</h2>
            ${
              state.name === "closed"
                ? renderClosed(definition, texts, session, actions)
                : renderForm(definition, texts, session, actions)
            }`
    }
  </div>`;
}

function renderUnavailable({ texts, state }: FormSession, actions: PanelActions) {
  if (!texts) return html`<slot><a href=${actions.hostedPageUrl}>Respons</a></slot>`;
  const again = html`<button type="button" class="second" part="button" @click=${actions.onReload}>
    ${texts.retry}
  </button>`;
  return html`<slot
    ><div class="card" part="card">
      <p>${texts.unavailable}</p>
      <p>${renderOutwardLink(actions.hostedPageUrl, texts.hostedPage, texts)}</p>
      ${state.name === "unavailable" && state.cause === "unreachable" ? again : nothing}
    </div></slot
  >`;
}

function renderClosed(
  { closed }: FormDefinition,
  texts: WidgetTexts,
  { language }: FormSession,
  { hostedPageUrl }: PanelActions,
) {
  return html`<p>${textIn(closed?.message, language) || texts.closed}</p>
    <p>${renderOutwardLink(hostedPageUrl, texts.hostedPage, texts)}</p>`;
}

function renderForm(
  { questions }: FormDefinition,
  texts: WidgetTexts,
  session: FormSession,
  actions: PanelActions,
) {
  const { state, language, draft } = session;
  const faults = state.name === "asking" ? state.faults : [];
  const view = { texts, language, draft, faults };
  const isSending = state.name === "sending";
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isSending) actions.onSubmit();
  };
  const input = (event: Event) => actions.onInput(event.currentTarget as HTMLFormElement);
  return html`<form novalidate aria-labelledby="title" @submit=${submit} @input=${input}>
    ${renderFaultSummary(faults, texts, language, actions.goTo)}
    <div class="questions" ?inert=${isSending}>
      ${questions.map((question) => renderQuestion(question, view))}
    </div>
    ${state.name === "failed" ? renderFailure(state, { ...view, ...actions }) : nothing}
    ${renderSubmit(session, texts, actions)}
  </form>`;
}

function renderSubmit({ state }: FormSession, texts: WidgetTexts, actions: PanelActions) {
  const isSending = state.name === "sending";
  const cause = state.name === "failed" ? state.cause : undefined;
  if (cause === "id-used") {
    return html`<button type="button" class="submit" part="button" @click=${actions.onSubmitAsNew}>
      ${texts.sendAsNew}
    </button>`;
  }
  // Sending again cannot help where the form or the response is gone for good.
  if (cause === "closed" || cause === "erased") return nothing;
  const label = isSending ? texts.sending : cause ? texts.retry : texts.submit;
  return html`<button class="submit" part="button" aria-disabled=${isSending}>${label}</button> ${
    state.name === "sending" && state.isRetrying
      ? html`<p class="quiet">${texts.sendingAgain}</p>`
      : nothing
  }`;
}
