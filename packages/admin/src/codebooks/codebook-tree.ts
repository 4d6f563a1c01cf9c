import { textIn } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { CodebookEditing } from "./codebook-editing.ts";
import { listItems, type Item } from "./edit-codebook.ts";
import { languageInSentence, missingLanguages } from "./missing-names.ts";

/** The dimensions and codes as nested lists of buttons, each with what it lacks. */
export function renderCodebookTree(editing: CodebookEditing): TemplateResult {
  return renderBelow(editing, listItems(editing.draft), undefined);
}

function renderBelow(
  editing: CodebookEditing,
  items: readonly Item[],
  above: string | undefined,
): TemplateResult {
  const here = items.filter((item) => item.above === above);
  return html`<ul class=${above === undefined ? "codebook-tree" : ""}>
    ${here.map(
      (item) =>
        html`<li>
          ${renderItem(editing, item)}
          ${items.some((one) => one.above === item.id) ? renderBelow(editing, items, item.id) : nothing}
        </li>`,
    )}
  </ul>`;
}

function renderItem(
  { locale, words, openId, open }: CodebookEditing,
  { id, name, code }: Item,
): TemplateResult {
  const lacking = missingLanguages(name);
  const languages = lacking.map((one) => languageInSentence(one, locale)).join(", ");
  return html`<button type="button" class="tree-item ${code ? "" : "is-dimension"}" data-item=${id}
      aria-pressed=${id === openId ? "true" : "false"} @click=${() => open(id)}
      >${textIn(name, locale.language) || words.editor.noName}</button>
    ${code?.retired ? html`<span class="mark">${words.retired}</span>` : nothing}
    ${lacking.length > 0 ? html`<span class="mark mark-attention">${words.lacks(languages)}</span>` : nothing}`;
}
