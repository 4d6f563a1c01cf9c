import type { WidgetTexts } from "@respons/texts/widget";
import type { Acknowledgement } from "@respons/wire";
import { html, nothing } from "lit/html.js";

/** Pages of the collector that a client can go to. */
export interface Links {
  hostedPage: string;
  receiptPage: string;
}

/** A link that leaves for a tab of its own, because this page keeps nothing. */
export function renderOutwardLink(url: string, text: string, texts: WidgetTexts) {
  return html`<a part="link" href=${url} target="_blank" rel="noopener"
    >${text}<span class="unseen"> (${texts.opensNewTab})</span></a
  >`;
}

/** The receipt in groups of four, and where it can be followed up. */
export function renderReceipt({ receipt }: Acknowledgement, texts: WidgetTexts, links: Links) {
  const groups = receipt.match(/\w{1,4}/g)?.join(" ");
  return html`<div class="receipt" part="receipt">
      <span class="quiet">${texts.receipt}</span>
      <code dir="ltr" translate="no">${groups}</code>
    </div>
    <p>${texts.receiptHelp}</p>
    <p>${renderOutwardLink(links.receiptPage, texts.followUp, texts)}</p>`;
}

/** Thanks for a stored response: the promise, the receipt, the text as stored. */
export function renderThanks(acknowledgement: Acknowledgement, texts: WidgetTexts, links: Links) {
  const { promisedBy, comment } = acknowledgement;
  const day = promisedBy && formatDay(promisedBy, texts.tag);
  return html`<h2 class="outcome" tabindex="-1">${texts.thanks}</h2>
    <p>${texts.stored} ${day ? texts.promisedBy(day) : nothing}</p>
    ${renderReceipt(acknowledgement, texts, links)}
    ${
      comment
        ? html`<h3>${texts.textAsStored}</h3>
          <blockquote dir="auto">${comment}</blockquote>`
        : nothing
    }`;
}

/** A day (YYYY-MM-DD) written out in `language`. */
function formatDay(day: string, language: string): string {
  return new Date(day).toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}
