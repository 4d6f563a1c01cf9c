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

  readonly #wide = matchMedia("(min-width: 62rem)");

  /** Columns that there is room for. */
  get #room(): number {
    return this.#wide.matches ? 4 : 2;
  }

  readonly #resized = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide.addEventListener("change", this.#resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide.removeEventListener("change", this.#resized);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { languages } = this.editor.content;
    const kept = this.shown.filter((tag) => languages.includes(tag));
    const wanted = Math.min(this.#room, languages.length);
    const more = languages.filter((tag) => !kept.includes(tag)).slice(0, wanted - kept.length);
    const next = [...kept, ...more].slice(0, wanted);
    if (next.join() !== this.shown.join()) this.shown = next;
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
    if (!this.shown.includes(address.language)) {
      this.shown = [...this.shown.slice(0, -1), address.language];
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
        ${content.languages.length > this.shown.length ? this.#renderColumnChoice() : nothing}
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
    const select = (column: number) => {
      const changed = (event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        // A language that another column has already changes places with this one.
        const before = this.shown[column] ?? "";
        this.shown = this.shown.map((tag, i) => {
          if (i === column) return value;
          return tag === value ? before : tag;
        });
      };
      return html`<label class="field field-inline">
        <span>${words.languages.column(column + 1)}</span>
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
      ${this.shown.map((_, column) => select(column))}
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
