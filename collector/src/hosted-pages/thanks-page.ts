import { html } from "hono/html";
import type { Acknowledgement } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import { formatReceipt } from "../receipt-code.ts";
import { formatDay } from "../http/page-language.ts";
import type { Html } from "../http/page-layout.ts";

export function renderThanks(
  acknowledgement: Acknowledgement,
  language: string,
  receivedAt: string,
): Html {
  const texts = pageTexts(language);
  const { widget } = texts;
  const { promisedBy } = acknowledgement;
  return html`<h1>${widget.thanks}</h1>
    <p>${texts.thanks.storedAt(receivedAt)}</p>
    ${promisedBy ? html`<p>${widget.promisedBy(formatDay(promisedBy, language))}</p>` : ""}
    ${
      acknowledgement.comment === null
        ? ""
        : html`<h2>${widget.textAsStored}</h2>
            <blockquote class="stored" dir="auto">${acknowledgement.comment}</blockquote>`
    }
    <h2>${widget.receipt}</h2>
    <p class="receipt" translate="no">${formatReceipt(acknowledgement.receipt)}</p>
    <p>${widget.receiptHelp}</p>
    <p><a href="/r?lang=${language}">${texts.thanks.follow}</a></p>`;
}
