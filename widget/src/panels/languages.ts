import { html, nothing } from "lit/html.js";
import type { FormSession } from "../form-session.ts";
import { nameOf } from "../language.ts";

/** The form's languages, each named in itself; nothing where it has one only. */
export function renderLanguages(languages: readonly string[], session: FormSession) {
  if (!languages[1]) return nothing;
  const buttons = languages.map(
    (tag) =>
      html`<button
        type="button"
        class="plain"
        lang=${tag}
        aria-pressed=${tag === session.language}
        @click=${() => session.chooseLanguage(tag)}
      >
        ${nameOf(tag)}
      </button>`,
  );
  return html`<div role="group" class="languages" part="languages" aria-label=${session.texts?.languages}>
    ${buttons}
  </div>`;
}
