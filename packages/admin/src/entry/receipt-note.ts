import type { EnteredResponse } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { entryWords } from "./entry-words.ts";

/** The code that the client is told, large enough to read out; it prints alone. */
export function renderReceipt(
  { receipt, promisedBy, comment }: EnteredResponse,
  { language, format }: Locale,
): TemplateResult {
  const words = entryWords(language);
  const groups = receipt.replaceAll(/[^0-9A-Z]/g, "").match(/.{1,4}/g) ?? [];
  return html`<section class="apart entry-receipt" id="entered" aria-labelledby="entered-heading">
    <h2 id="entered-heading">${words.savedTitle}</h2>
    <p>${words.receipt}</p>
    <p class="receipt-code number" translate="no">${groups.join(" ")}</p>
    ${promisedBy ? html`<p>${words.promised(format.day(promisedBy))}</p>` : nothing}
    ${comment ? html`<p class="quiet" data-print="no">${words.storedAs} ”${comment}”</p>` : nothing}
    <p class="quiet small">${words.receiptHint}</p>
    <p data-print="no">
      <wa-button size="s" appearance="outlined" @click=${() => window.print()}
        >${words.print}</wa-button
      >
    </p>
  </section>`;
}
