import type { FailureCause, WidgetTexts } from "@respons/texts/widget";
import type { FormDefinition, Question } from "@respons/wire";
import { isShown } from "@respons/wire/is-shown";
import { html, nothing } from "lit/html.js";
import type { FormSession } from "../form-session.ts";
import { type Draft, toAnswers } from "../draft.ts";
import { textIn } from "../language.ts";
import { renderText } from "../questions/render-text.ts";
import { renderQuestion } from "../questions/render-question.ts";
import { renderFaultSummary } from "./fault-summary.ts";
import { renderLanguages } from "./languages.ts";
import { type Links, renderOutwardLink } from "./outward-link.ts";

/**
 * What the live region says of the state; empty where the state speaks for itself, or was read out
 * as focus moved to it.
 */
export function announcementOf(session: FormSession): string {
  const { state, texts, definition, language, draft } = session;
  if (!texts) return "";
  // Of the thanks focus reads the heading alone.
  if (session.heard === state) return state.name === "sent" ? texts.stored : "";
  switch (state.name) {
    case "asking":
      if (state.faults.length > 0) return texts.faultSummary;
      return followUps(definition?.questions ?? [], draft)
        .map(({ text }) => textIn(text, language))
        .join(" ");
    case "reviewing":
      return state.review.title;
    case "sending":
      return state.isRetrying ? texts.sendingAgain : texts.sending;
    case "failed":
      return texts.notSent;
    case "sent":
      return `${texts.thanks} ${texts.stored}`;
    case "closed":
      return textIn(definition?.closed?.message, language);
    case "unavailable":
      return texts.unavailable;
    case "loading":
      return texts.loading;
  }
}

/** Questions that an answer has brought up: said aloud, since they appear without focus. */
function followUps(questions: readonly Question[], draft: Draft): Question[] {
  const answers = toAnswers(questions, draft);
  return questions.filter((question) => question.showIf && isShown(question, answers));
}

/** The visible part of the state. Until a form is known, the page's own content of the element shows. */
export function renderState(session: FormSession, links: Links) {
  const { state, texts, definition, language } = session;
  if (!texts || !definition || state.name === "loading" || state.name === "unavailable") {
    return html`<slot>
      <div class="card" part="card">
        ${state.name === "loading" ? (texts?.loading ?? "…") : renderUnavailable(session, links)}
      </div>
    </slot>`;
  }
  const wording = { texts, language };
  const body =
    state.name === "closed"
      ? html`<p>${renderText(definition.closed?.message, wording)}</p>
          <p>${renderOutwardLink(links.hostedPage, texts.hostedPage, texts)}</p>`
      : renderForm(definition, texts, session, links);
  return html`<div class="card" part="card">
    ${
      definition.demonstration ? html`<p class="demonstration">${texts.demonstration}</p>` : nothing
    }
    ${
      state.name === "sent"
        ? (session.outcome?.renderThanks(state.acknowledgement, texts, links) ??
          renderPlainly(texts.thanks, state.acknowledgement.receipt))
        : html`<h2 part="title" id="title">${renderText(definition.title, wording)}</h2>
          ${renderLanguages(definition.languages, session)}
          ${body}`
    }
  </div>`;
}

/** What became of the response, where the file that says it at length could not be loaded. */
function renderPlainly(outcome: string, detail: string) {
  return html`<p class="outcome" tabindex="-1">${outcome} ${detail}</p>`;
}

function renderUnavailable(session: FormSession, links: Links) {
  const { texts } = session;
  if (!texts) return html`<a href=${links.hostedPage}>Respons</a>`;
  return html`<p>${texts.unavailable}</p>
    <p>${renderOutwardLink(links.hostedPage, texts.hostedPage, texts)}</p>
    <button type="button" part="button" @click=${() => session.load()}>${texts.retry}</button>`;
}

function renderForm(
  { questions }: FormDefinition,
  texts: WidgetTexts,
  session: FormSession,
  links: Links,
) {
  const { state, language, draft } = session;
  const faults = state.name === "asking" ? state.faults : [];
  const view = { texts, language, draft, answers: toAnswers(questions, draft), faults };
  const review = state.name === "reviewing" ? state.review : undefined;
  // On the button too: frames without "allow-forms" never hear of a form's submit.
  const submit = (event: Event) => {
    event.preventDefault();
    // The questions turn inert while sending; focus inside them would fall to the page.
    (event.target as HTMLElement).focus();
    review?.settle(event);
    void session.submit();
  };
  const input = ({ currentTarget, target }: Event) =>
    session.take(
      new FormData(currentTarget as HTMLFormElement),
      (target as HTMLElement).dir === "auto",
    );
  return html`<form novalidate aria-labelledby="title" @submit=${submit} @input=${input}>
    ${faults.length > 0 ? renderFaultSummary(view) : nothing}
    <div ?inert=${state.name === "sending"} ?hidden=${review}>
      ${questions.map((question) => renderQuestion(question, view))}
    </div>
    ${review?.render()}
    ${
      state.name === "failed"
        ? (session.outcome?.renderFailure(state, texts, session, links) ??
          renderPlainly(texts.notSent, texts.failures[state.cause as FailureCause]))
        : nothing
    }
    ${renderSubmit(session, texts, submit)}
  </form>`;
}

function renderSubmit(session: FormSession, texts: WidgetTexts, submit: (event: Event) => void) {
  const { state } = session;
  const isSending = state.name === "sending";
  const cause = state.name === "failed" && state.cause;
  // Sending again cannot help where the form or the response is gone for good.
  if (cause === "form-closed" || cause === "response-erased") return nothing;
  const label = isSending
    ? announcementOf(session)
    : cause === "id-used"
      ? texts.sendAsNew
      : cause
        ? texts.retry
        : texts.submit;
  return html`<button part="button" aria-disabled=${isSending} @click=${submit}>${label}</button>`;
}
