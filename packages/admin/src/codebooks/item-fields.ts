import { textIn, type LocalizedText } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { staffLanguages } from "../preferences.ts";
import type { CodebookEditing } from "./codebook-editing.ts";
import {
  changeCode,
  changeDimension,
  idsBelow,
  mayHoldCodes,
  moveItem,
  removeItem,
  type Item,
} from "./edit-codebook.ts";
import { languageInSentence } from "./missing-names.ts";

/** The fields of the code or dimension that is open, and what can be done with it. */
export function renderItemFields(editing: CodebookEditing, item: Item): TemplateResult {
  const { words, locale, draft, edit } = editing;
  const { id, code, dimension, name } = item;
  const { editor } = words;
  const shown = textIn(name, locale.language) || editor.noName;
  const rename = (next: LocalizedText) =>
    code ? changeCode(draft, id, { name: next }) : changeDimension(draft, id, { name: next });
  return html`<section class="apart item-fields" aria-labelledby="item-heading">
    <h2 id="item-heading" tabindex="-1">${code ? editor.code(shown) : editor.dimension(shown)}</h2>
    ${renderTexts(editing, `${id}-name`, name, editor.name, (next) => edit(rename(next), { field: `${id}-name` }))}
    ${
      code
        ? html`${renderTexts(
            editing,
            `${id}-about`,
            code.about ?? {},
            editor.about,
            (next) =>
              edit(changeCode(draft, id, { about: isEmpty(next) ? undefined : next }), {
                field: `${id}-about`,
              }),
            true,
          )}
          <p class="quiet small">${editor.aboutHint}</p>`
        : html`<label class="check"><input id="multiple" type="checkbox" .checked=${live(dimension.multiple)}
            ?disabled=${!editing.mayEdit}
            @change=${() => edit(changeDimension(draft, id, { multiple: !dimension.multiple }))} />
            <span>${editor.several}</span></label>`
    }
    <p class="quiet small">${editor.id(id)}</p>
    ${editing.mayEdit ? html`${renderActs(editing, item, shown)} ${renderAdd(editing, item, shown)}` : nothing}
  </section>`;
}

function renderTexts(
  { locale, mayEdit }: CodebookEditing,
  key: string,
  texts: LocalizedText,
  label: (language: string) => string,
  changed: (next: LocalizedText) => void,
  isLong = false,
): TemplateResult {
  return html`<div class="item-texts">${staffLanguages.map((one) => {
    const id = `text-${key.replaceAll(".", "-")}-${one}`;
    const typed = (event: Event) =>
      changed(withText(texts, one, (event.currentTarget as HTMLInputElement).value));
    const value = live(texts[one] ?? "");
    return html`<div class="field">
      <label for=${id}>${label(languageInSentence(one, locale))}</label>
      ${
        isLong
          ? html`<textarea id=${id} lang=${one} rows="2" maxlength="1000" ?disabled=${!mayEdit} .value=${value} @input=${typed}></textarea>`
          : html`<input id=${id} lang=${one} autocomplete="off" maxlength="200" ?disabled=${!mayEdit} .value=${value} @input=${typed} />`
      }
    </div>`;
  })}</div>`;
}

function renderActs(editing: CodebookEditing, item: Item, shown: string): TemplateResult {
  const { words, draft, edit, used } = editing;
  const { id, code, index, siblings } = item;
  const { editor, said } = words;
  const move = (step: 1 | -1) =>
    edit(moveItem(draft, item, step), { said: said.moved(shown, index + 1 + step, siblings) });
  const retire = () =>
    edit(changeCode(draft, id, { retired: code?.retired ? undefined : true }), {
      said: code?.retired ? said.broughtBack(shown) : said.retired(shown),
    });
  const isUsed = idsBelow(draft, id).some((one) => used.has(one));
  const isOnly = code === undefined && draft.dimensions.length === 1;
  return html`<div class="buttons">
      ${renderAct("up", editor.up, () => move(-1), index > 0)}
      ${renderAct("down", editor.down, () => move(1), index + 1 < siblings)}
      ${code ? renderAct("retire", code.retired ? editor.bringBack : editor.retire, retire) : nothing}
      ${
        isUsed || isOnly
          ? nothing
          : renderAct("remove", editor.remove, () =>
              edit(removeItem(draft, id), { said: said.removed(shown) }),
            )
      }
    </div>
    ${isUsed && code ? html`<p class="quiet small">${editor.used}</p>` : nothing}`;
}

function renderAct(name: string, text: string, run: () => void, isPossible = true): TemplateResult {
  return html`<wa-button id=${`item-${name}`} size="s" appearance="outlined" ?disabled=${!isPossible} @click=${run}>${text}</wa-button>`;
}

/** A field for the name of what is added, with its button; below an item, or a dimension. */
export function renderAdd(
  { words, add }: CodebookEditing,
  above: Item | undefined,
  shown: string,
): TemplateResult | typeof nothing {
  if (above && !mayHoldCodes(above)) return nothing;
  const { editor } = words;
  const id = above ? "add-code" : "add-dimension";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector("input");
    const name = field?.value.trim() ?? "";
    if (!field || name === "") return;
    field.value = "";
    add(above, name);
  };
  return html`<form class="add-item" @submit=${submit}>
    <div class="field">
      <label for=${id}>${above ? editor.addBelow(shown) : editor.addDimension}</label>
      <input id=${id} autocomplete="off" maxlength="200" aria-describedby=${`${id}-hint`} />
      <p class="quiet small" id=${`${id}-hint`}>${editor.addHint}</p>
    </div>
    <wa-button id=${`${id}-button`} type="submit" appearance="outlined">${editor.add}</wa-button>
  </form>`;
}

const isEmpty = (texts: LocalizedText): boolean => Object.keys(texts).length === 0;

/** Without the language where nothing is left of its words. */
function withText(texts: LocalizedText, language: string, text: string): LocalizedText {
  const { [language]: _before, ...others } = texts;
  return text === "" ? others : { ...others, [language]: text };
}
