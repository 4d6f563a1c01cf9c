import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { limits } from "@respons/wire";
import type { Editor, TextAddress } from "./editor.ts";
import { languageLabel } from "./languages.ts";
import { renderLanguageMeters } from "./language-meters.ts";
import {
  isWritten,
  listTexts,
  nextMissing,
  writeText,
  type TextPlace,
} from "./model/text-places.ts";
import { fieldId, renderHints } from "./text-field.ts";
import { roleInWords } from "./place-words.ts";

/** `<translation-table>`: a row for each text, a column for each language. */
@customElement("translation-table")
export class TranslationTable extends LitElement {
  @property({ attribute: false }) editor!: Editor;
  @state() private shown: string[] = [];
  /** The field that somebody is in. */
  #here: TextAddress | undefined;
  #focusNext: TextAddress | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { languages } = this.editor.content;
    const kept = this.shown.filter((tag) => languages.includes(tag));
    const wanted = Math.min(2, languages.length);
    // Two at first, the form's own and the one most is missing in; all where there is room.
    const more = languages.filter((tag) => !kept.includes(tag)).slice(0, wanted - kept.length);
    if (more.length > 0 || kept.length !== this.shown.length) this.shown = [...kept, ...more];
  }

  protected override updated(_: PropertyValues): void {
    if (!this.#focusNext) return;
    const { path, language } = this.#focusNext;
    const field = this.querySelector<HTMLElement>(`#${CSS.escape(fieldId(path, language))}`);
    if (!field) return;
    this.#focusNext = undefined;
    field.focus();
    field.scrollIntoView({ block: "center" });
  }

  /** Goes to a field; shows its language where it is hidden. */
  focusText(address: TextAddress): void {
    const [first = ""] = this.shown;
    if (!this.shown.includes(address.language)) {
      this.shown = first === address.language ? this.shown : [first, address.language];
    }
    this.#focusNext = address;
    this.requestUpdate();
  }

  readonly #nextMissing = () => {
    const { content } = this.editor;
    const next = nextMissing(listTexts(content), content.languages, this.#here);
    if (next) this.focusText(next);
  };

  override render(): TemplateResult {
    const { editor } = this;
    const { words, content } = editor;
    const places = listTexts(content);
    const isComplete = places.every((place) =>
      content.languages.every((language) => isWritten(place, language)),
    );
    return html`<section class="translations" aria-label=${words.languages.title}>
      <h2>${words.languages.title}</h2>
      ${renderLanguageMeters(editor, places)}
      <div class="translation-line">
        ${
          isComplete
            ? html`<p role="status">${words.languages.allThere}</p>`
            : html`<wa-button
              id="next-missing"
              size="s"
              appearance="outlined"
              @click=${this.#nextMissing}
              >${words.languages.next}</wa-button
            >`
        }
        ${content.languages.length > 2 ? this.#renderColumnChoice() : nothing}
      </div>
      <table class="translation-table" @focusin=${this.#entered}>
        <thead>
          <tr>
            <th scope="col">${words.languages.text}</th>
            ${this.shown.map(
              (tag) =>
                html`<th scope="col" id=${`language-${tag}`}>${languageLabel(tag, editor.locale)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${places.map((place) => this.#renderRow(place))}
        </tbody>
      </table>
    </section>`;
  }

  readonly #entered = (event: FocusEvent) => {
    const { path, language } = (event.target as HTMLElement).dataset;
    if (path && language) this.#here = { path, language };
  };

  #renderColumnChoice(): TemplateResult {
    const { words, content, locale } = this.editor;
    const select = (column: 0 | 1, label: string) => {
      const changed = (event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        const other = this.shown[1 - column] ?? "";
        const next = other === value ? (this.shown[column] ?? "") : other;
        this.shown = column === 0 ? [value, next] : [next, value];
      };
      return html`<label class="field field-inline">
        <span>${label}</span>
        <select .value=${live(this.shown[column] ?? "")} @change=${changed}>
          ${content.languages.map(
            (tag) =>
              html`<option value=${tag} ?selected=${tag === this.shown[column]}>
                ${languageLabel(tag, locale)}
              </option>`,
          )}
        </select>
      </label>`;
    };
    return html`<div class="column-choice" role="group" aria-label=${words.languages.show}>
      ${select(0, words.languages.left)} ${select(1, words.languages.right)}
    </div>`;
  }

  #renderRow(place: TextPlace): TemplateResult {
    const { editor } = this;
    const row = `row-${place.path.replaceAll(".", "-")}`;
    return html`<tr>
      <th scope="row" id=${row}>${roleInWords(editor.words, place.role)}</th>
      ${this.shown.map((language) => this.#renderCell(place, language, row))}
    </tr>`;
  }

  #renderCell(place: TextPlace, language: string, row: string): TemplateResult {
    const { editor } = this;
    const { words, locale } = editor;
    const { path, role } = place;
    const value = place.text[language] ?? "";
    const isMissing = !isWritten(place, language);
    const typed = (event: Event) => {
      const { value: text } = event.currentTarget as HTMLTextAreaElement;
      editor.edit(writeText(editor.content, path, language, text), `${path} ${language}`);
    };
    const type =
      role.kind === "question" ? editor.content.questions[role.question]?.type : undefined;
    return html`<td class=${isMissing ? "is-missing" : ""} data-language=${languageLabel(language, locale)}>
      <textarea
        id=${fieldId(path, language)}
        data-path=${path}
        data-language=${language}
        lang=${language}
        rows="1"
        maxlength=${limits.text}
        aria-labelledby=${`${row} language-${language}`}
        aria-invalid=${isMissing ? "true" : "false"}
        .value=${live(value)}
        @input=${typed}
      ></textarea>
      ${isMissing ? html`<span class="missing">${words.languages.missing}</span>` : nothing}
      ${renderHints(editor, value, language, type)}
    </td>`;
  }
}
