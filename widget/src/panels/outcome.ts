import type { WidgetTexts } from "@respons/texts/widget";
import type { Acknowledgement } from "@respons/wire";
import { html, nothing } from "lit";

/** What the panels of an outcome are drawn from. */
export interface OutcomeView {
  texts: WidgetTexts;
  language: string;
  collectorUrl: string;
  hostedPageUrl: string;
}

/** A link that leaves for a tab of its own, because this page keeps nothing. */
export function renderOutwardLink(url: string, text: string, texts: WidgetTexts) {
  return html`<a part="link" href=${url} target="_blank" rel="noopener"
    >${text}<span class="unseen"> (${texts.opensNewTab})</span></a
  >`;
}

/** The receipt in groups of four, and where it can be followed up. */
export function renderReceipt({ receipt }: Acknowledgement, view: OutcomeView) {
  const { texts, collectorUrl } = view;
  const groups = receipt.match(/[0-9A-Z]{1,4}/g) ?? [];
  return html`<div class="receipt" part="receipt">
      <span class="label">${texts.receipt}</span>
      <code dir="ltr" translate="no">${groups.join(" ")}</code>
    </div>
    <p>${texts.receiptHelp}</p>
    <p>${renderOutwardLink(new URL("r", collectorUrl).href, texts.followUp, texts)}</p>`;
}

/** Thanks for a stored response: the text as stored, the promise, the receipt. */
export function renderThanks(acknowledgement: Acknowledgement, view: OutcomeView) {
  const { texts, language } = view;
  const { promisedBy, comment } = acknowledgement;
  return html`<h2 class="outcome" tabindex="-1">${texts.thanks}</h2>
    <p>
      ${texts.stored} ${promisedBy ? texts.promisedBy(formatDay(promisedBy, language)) : nothing}
    </p>
    ${renderReceipt(acknowledgement, view)}
    ${
      comment
        ? html`<h3>${texts.textAsStored}</h3>
            <blockquote dir="auto">${comment}</blockquote>`
        : nothing
    }`;
}

/** A day (YYYY-MM-DD) written out in `language`. */
function formatDay(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
