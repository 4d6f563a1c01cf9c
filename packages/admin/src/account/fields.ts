import { html, type TemplateResult } from "lit";

/** What a form's field holds, without spaces around it. */
export function readField(form: HTMLFormElement, name: string): string {
  const entry = new FormData(form).get(name);
  return typeof entry === "string" ? entry.trim() : "";
}

/** What a password field holds, spaces too: they are part of it. */
export function readPassword(form: HTMLFormElement, name: string): string {
  const entry = new FormData(form).get(name);
  return typeof entry === "string" ? entry : "";
}

/** A field for the code of an authenticator; password managers and phones fill it in. */
export function renderCodeField(id: string, label: string): TemplateResult {
  return html`<wa-input
    id=${id}
    name="code"
    class="code-field"
    inputmode="numeric"
    autocomplete="one-time-code"
    autocapitalize="off"
    spellcheck="false"
    required
    label=${label}
  ></wa-input>`;
}

/** Says what is missing, at once and aloud. */
export function renderMissing(words: string): TemplateResult {
  return html`<wa-callout variant="warning" role="alert">${words}</wa-callout>`;
}
