import type { WidgetTexts } from "@respons/texts/widget";
import { html } from "lit/html.js";

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
