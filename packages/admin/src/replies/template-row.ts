import { textIn, type ReplyTemplate } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { staffLanguages } from "@respons/wire";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { replyWords } from "./reply-words.ts";

interface RowActions {
  edit: () => void;
  remove: () => void;
}

/** One template: what it is, whose, how it begins, and the languages it lacks. */
export function renderTemplateRow(
  template: ReplyTemplate,
  { locale, session }: StaffContext,
  { edit, remove }: RowActions,
): TemplateResult {
  const words = replyWords(locale.language);
  const { name, kind, unit, texts, mayEdit } = template;
  const missing = staffLanguages.filter((language) => !texts[language]);
  return html`<li class="template-row" data-template=${template.id}>
    <div>
      <h2>${name}</h2>
      <p class="quiet small">
        ${words.kinds[kind]} · ${unitName(session.units, unit, locale.language)}
        ${
          missing.length > 0
            ? html` ·
              ${words.missingIn(missing.map((language) => words.inLanguages[language]).join(", "))}`
            : nothing
        }
      </p>
      <p class="template-text" lang=${languageIn(texts, locale.language)}
        .textContent=${textIn(texts, locale.language)}></p>
      ${mayEdit ? nothing : html`<p class="quiet small">${words.inherited}</p>`}
    </div>
    ${
      mayEdit
        ? html`<div class="actions">
          ${button(edit, words.edit, words.editOf(name))}
          ${button(remove, words.remove, words.removeOf(name))}
        </div>`
        : nothing
    }
  </li>`;
}

/** A button whose name says what it is about. */
export const button = (action: () => void, text: string, name: string): TemplateResult =>
  html`<wa-button size="s" appearance="plain" @click=${action}
    ><span aria-hidden="true">${text}</span><span class="visually-hidden">${name}</span></wa-button
  >`;

function languageIn(texts: Record<string, string>, language: string): string {
  return texts[language] === undefined ? (Object.keys(texts)[0] ?? language) : language;
}
