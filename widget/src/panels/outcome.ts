import type { WidgetTexts } from "@respons/texts/widget";
import type { Acknowledgement } from "@respons/wire";
import { html, nothing } from "lit/html.js";
import type { Links } from "./outward-link.ts";
import { promiseOf, renderReceipt } from "./receipt.ts";

// What is shown once a response has been sent: a file of its own, loaded with the first answer.
export { renderFailure } from "./failure-notice.ts";

/** Thanks for a stored response: the promise, the receipt, the text as stored. */
export function renderThanks(acknowledgement: Acknowledgement, texts: WidgetTexts, links: Links) {
  const { comment } = acknowledgement;
  return html`<h2 class="outcome" tabindex="-1">${texts.thanks}</h2>
    <p>${texts.stored} ${promiseOf(acknowledgement, texts)}</p>
    ${renderReceipt(acknowledgement, texts, links)}
    ${
      comment
        ? html`<h3>${texts.textAsStored}</h3>
          <blockquote dir="auto">${comment}</blockquote>`
        : nothing
    }`;
}
