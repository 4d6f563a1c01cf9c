import { html } from "lit/html.js";
import type { QuestionView } from "../questions/question-frame.ts";
import { renderText } from "../questions/render-text.ts";

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
  return html`<div
    class="notice outcome"
    part="notice"
    role="group"
    aria-labelledby="outcome"
    tabindex="-1"
  >
    <h3 id="outcome">${wording.texts.faultSummary}</h3>
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
