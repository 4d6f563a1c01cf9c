import { html, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import "./copy-button.ts";

/** A text to be copied, as it is, with its button; `what` names it. */
export function renderCopyBlock(
  id: string,
  what: string,
  text: string,
  locale: Locale,
): TemplateResult {
  return html`<div class="copy-block" id=${id}>
    <pre tabindex="0" role="region" aria-label=${what}><code translate="no">${text}</code></pre>
    <copy-button .locale=${locale} .text=${text} what=${what}></copy-button>
  </div>`;
}
