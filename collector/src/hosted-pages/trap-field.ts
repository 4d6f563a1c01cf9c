import { html } from "hono/html";
import { pageTexts } from "@respons/texts/pages";
import type { Html } from "../http/page-layout.ts";

/** Name of the field: no word that browsers and password managers fill in. */
export const TRAP_FIELD = "subject";

/**
 * A field that only programs fill in: not shown, not announced, not reached by keys. Where no
 * styles are loaded its label says to leave it.
 */
export function renderTrapField(language: string, value: string): Html {
  return html`<p class="trap" aria-hidden="true">
    <label
      >${pageTexts(language).leaveEmpty}
      <input
        name="${TRAP_FIELD}"
        type="text"
        tabindex="-1"
        autocomplete="off"
        data-1p-ignore
        data-lpignore="true"
        value="${value}"
    /></label>
  </p>`;
}
