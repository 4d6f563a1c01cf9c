import type { FailureCause, WidgetTexts } from "@respons/texts/widget";
import { html, nothing } from "lit/html.js";
import type { FormSession, SessionState } from "../form-session.ts";
import type { QuestionView } from "../questions/question-frame.ts";
import { renderText } from "../questions/render-text.ts";
import { type Links, renderOutwardLink } from "./outward-link.ts";

type Failed = Extract<SessionState, { name: "failed" }>;

/** Says why the response was not stored, what became of it, and where else to turn. */
export function renderFailure(
  { cause, retryAfterSeconds, earlier }: Failed,
  texts: WidgetTexts,
  { outcome, writtenText }: FormSession,
  links: Links,
) {
  const known = cause in texts.failures ? (cause as FailureCause) : "internal";
  // There is nothing to send elsewhere where the form or the response is gone, or has arrived.
  const isSettled = ["form-closed", "response-erased", "id-used"].includes(known);
  return html`<div class="notice outcome" part="notice" tabindex="-1">
    <h3>${texts.notSent}</h3>
    <p>
      ${texts.failures[known]} ${texts.textKept}
      ${retryAfterSeconds ? ` ${texts.retryWhen(formatWait(retryAfterSeconds, texts.tag))}` : nothing}
    </p>
    ${earlier ? (outcome?.renderReceipt(earlier, texts, links) ?? earlier.receipt) : nothing}
    ${
      isSettled
        ? nothing
        : html`<p>${renderOutwardLink(links.hostedPage, texts.hostedPage, texts)}</p>`
    }
    ${writtenText ? outcome?.renderCopyButton(writtenText, texts.copyText, texts) : nothing}
  </div>`;
}

/** Seconds from now as words, in minutes from 90 on. */
function formatWait(seconds: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language);
  return seconds < 90
    ? format.format(seconds, "second")
    : format.format(Math.ceil(seconds / 60), "minute");
}

/** Lists the faults; each link leads to its field without touching the page's address. */
export function renderFaultSummary({ faults, ...wording }: QuestionView) {
  const items = faults.map(
    ({ question, field, code }) =>
      html`<li>
        <a href="#${field}" @click=${goToField}
          >${wording.texts.faults[code]}: ${renderText(question.text, wording)}</a
        >
      </li>`,
  );
  return html`<div class="notice outcome" part="notice" tabindex="-1">
    <h3>${wording.texts.faultSummary}</h3>
    <ul>
      ${items}
    </ul>
  </div>`;
}

function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const field = link.hash.slice(1);
  const fields = link
    .closest("form")
    ?.querySelector<HTMLElement>(`[name="${field}"],[name^="${field}."]`);
  fields?.focus();
}
