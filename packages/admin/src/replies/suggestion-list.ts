import type { ReplyTemplate, WriteReplyTemplate } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { StaffContext } from "../staff-context.ts";
import { replyWords } from "./reply-words.ts";
import { suggestions } from "./suggestions.ts";
import { button } from "./template-row.ts";

/** What one can begin with and has not begun with yet; folded away once there are templates. */
export function renderSuggestions(
  templates: readonly ReplyTemplate[],
  { locale }: StaffContext,
  adopt: (wanted: Omit<WriteReplyTemplate, "unit">) => void,
): TemplateResult | typeof nothing {
  const { language } = locale;
  const words = replyWords(language);
  const known = new Set(templates.map(({ name }) => name));
  const left = suggestions.filter(({ name }) => !known.has(name[language]));
  if (left.length === 0) return nothing;
  const rows = left.map(
    ({ kind, name, texts }) =>
      html`<li class="template-row">
        <div>
          <h3>${name[language]}</h3>
          <p class="quiet small">${words.kinds[kind]}</p>
          <p class="template-text" .textContent=${texts[language]}></p>
        </div>
        <div class="actions">
          ${button(
            () => adopt({ kind, name: name[language], texts }),
            words.suggestions.adopt,
            words.suggestions.adoptOf(name[language]),
          )}
        </div>
      </li>`,
  );
  return html`<details class="suggestions" ?open=${templates.length === 0}>
    <summary><h2>${words.suggestions.title}</h2></summary>
    <ul class="rows">
      ${rows}
    </ul>
  </details>`;
}
