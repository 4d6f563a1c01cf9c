import "@awesome.me/webawesome/dist/components/dropdown/dropdown.js";
import "@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js";
import { html, nothing, type TemplateResult } from "lit";
import type { Editor } from "./editor.ts";
import { languageLabel, offeredLanguages } from "./languages.ts";
import { addLanguage, removeLanguage } from "./model/draft-edits.ts";
import { countTexts, type TextPlace } from "./model/text-places.ts";

/** How much of the form stands in each language; languages come and go here. */
export function renderLanguageMeters(editor: Editor, places: readonly TextPlace[]): TemplateResult {
  const { content, words, locale } = editor;
  const more = Object.entries(offeredLanguages).filter(([tag]) => !content.languages.includes(tag));
  const add = (event: CustomEvent<{ item: { value: string } }>) =>
    editor.edit(addLanguage(editor.content, event.detail.item.value));
  return html`<ul class="meters">
      ${content.languages.map((tag) => {
        const { done, of } = countTexts(places, tag);
        const name = languageLabel(tag, locale);
        return html`<li>
          <span class="meter-words ${done < of ? "attention" : ""}"
            >${done < of ? words.languages.meter(name, done, of) : words.languages.complete(name)}</span
          >
          <meter min="0" max=${of} value=${done} aria-label=${name}></meter>
          ${content.languages.length > 1 ? renderRemove(editor, tag) : nothing}
        </li>`;
      })}
    </ul>
    <div><wa-dropdown id="add-language" @wa-select=${add}>
      <wa-button slot="trigger" size="s" appearance="outlined" with-caret
        >${words.languages.add}</wa-button
      >
      ${more.map(
        ([tag, name]) =>
          html`<wa-dropdown-item value=${tag} lang=${tag}>${name}</wa-dropdown-item>`,
      )}
    </wa-dropdown></div>`;
}

function renderRemove(editor: Editor, tag: string): TemplateResult {
  const { words, content, locale } = editor;
  const name = languageLabel(tag, locale);
  const remove = () => {
    editor.edit(removeLanguage(content, tag));
    editor.notify({
      text: words.languages.removed(name),
      undo: () => editor.restoreLanguage(content, tag),
    });
  };
  return html`<button
    type="button"
    class="icon-button"
    aria-label=${words.languages.remove(name)}
    title=${words.languages.remove(name)}
    @click=${remove}
  >
    <wa-icon name="xmark"></wa-icon>
  </button>`;
}
