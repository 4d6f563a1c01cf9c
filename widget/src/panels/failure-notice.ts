import type { WidgetTexts } from "@respons/texts/widget";
import { html, nothing } from "lit";
import type { Fault } from "../check-draft.ts";
import type { SessionState } from "../form-session.ts";
import { textIn } from "../language.ts";
import { type OutcomeView, renderOutwardLink, renderReceipt } from "./outcome.ts";

type Failed = Extract<SessionState, { name: "failed" }>;

/** Says why the response was not stored, what became of it, and where else to turn. */
export function renderFailure(state: Failed, view: OutcomeView) {
  const { texts } = view;
  const { cause, retryAfterSeconds, earlier } = state;
  return html`<div class="notice outcome" part="notice" tabindex="-1">
    <h3>${texts.notSent}</h3>
    <p>
      ${texts.failures[cause]} ${retryAfterSeconds ? texts.retryIn(retryAfterSeconds) : nothing}
    </p>
    ${earlier ? renderReceipt(earlier, view) : nothing}
    ${
      ["origin", "unreachable", "refused"].includes(cause)
        ? html`<p>${renderOutwardLink(view.hostedPageUrl, texts.hostedPage, texts)}</p>`
        : nothing
    }
  </div>`;
}

/** Lists the faults; each link leads to its field without touching the page's address. */
export function renderFaultSummary(
  faults: readonly Fault[],
  texts: WidgetTexts,
  language: string,
  goTo: (field: string) => void,
) {
  if (faults.length === 0) return nothing;
  const items = faults.map(({ question, field, code }) => {
    const leave = (event: Event) => {
      event.preventDefault();
      goTo(field);
    };
    return html`<li>
      <a part="link" href="#${field}" @click=${leave}
        >${textIn(question.text, language)}: ${texts.faults[code]}</a
      >
    </li>`;
  });
  return html`<div class="notice outcome" part="notice" tabindex="-1">
    <h3>${texts.faultSummary(faults.length)}</h3>
    <ul>
      ${items}
    </ul>
  </div>`;
}
