import type { WidgetTexts } from "@respons/texts/widget";
import type { Acknowledgement } from "@respons/wire";
import { html } from "lit/html.js";
import { renderCopyButton } from "./copy-button.ts";
import { type Links, renderOutwardLink } from "./outward-link.ts";
import { printReceipt } from "./print-receipt.ts";
import { proveOnce } from "./prove-once.ts";

/** The receipt in groups of four, what to do with it, and where it can be followed up. */
export function renderReceipt(acknowledgement: Acknowledgement, texts: WidgetTexts, links: Links) {
  const { receipt } = acknowledgement;
  proveOnce(acknowledgement, links);
  const print = ({ currentTarget }: Event) =>
    printReceipt(currentTarget as Element, linesOf(acknowledgement, texts, links), texts);
  return html`<div class="receipt" part="receipt">
      <span class="quiet">${texts.receipt}</span>
      <code dir="ltr" translate="no">${groupsOf(receipt)}</code>
      <div class="actions">
        ${renderCopyButton(receipt, texts.copyCode, texts)}
        <button type="button" class="plain" @click=${print}>${texts.print}</button>
      </div>
    </div>
    <p>${texts.receiptHelp}</p>
    <p>${renderOutwardLink(links.receiptPage, texts.followUp, texts)}</p>`;
}

function groupsOf(receipt: string): string {
  return receipt.match(/\w{1,4}/g)?.join(" ") ?? "";
}

/** What a printed receipt says, line by line. */
function linesOf(acknowledgement: Acknowledgement, texts: WidgetTexts, links: Links): string[] {
  const { receipt, receivedAt, comment } = acknowledgement;
  return [
    formatDay(receivedAt, texts.tag),
    `${texts.receipt}: ${groupsOf(receipt)}`,
    promiseOf(acknowledgement, texts),
    `${texts.followUp}: ${links.receiptPage}`,
    ...(comment ? [`${texts.textAsStored}:`, comment] : []),
  ].filter(Boolean);
}

/** The day by which an answer was promised, as a sentence; empty where none was. */
export function promiseOf({ promisedBy }: Acknowledgement, texts: WidgetTexts): string {
  return promisedBy ? texts.promisedBy(formatDay(promisedBy, texts.tag, "UTC")) : "";
}

/** A day or a moment as a day written out in `language`; empty where it is none. */
function formatDay(day: string, language: string, timeZone?: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return "";
  return date.toLocaleDateString(language, { dateStyle: "long", timeZone });
}
