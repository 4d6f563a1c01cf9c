import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { limits } from "@respons/wire";
import type { Editor } from "./editor.ts";
import {
  changeOption,
  changeQuestion,
  idsOf,
  moved,
  newOption,
  type Option,
} from "./model/draft-edits.ts";
import { toItemId } from "./model/item-ids.ts";
import { writeText } from "./model/text-places.ts";
import { SortController } from "./sort-controller.ts";
import { fieldId } from "./text-field.ts";

/** `<option-list>`: the options of one choice, in order. */
@customElement("option-list")
export class OptionList extends LitElement {
  @property({ attribute: false }) editor!: Editor;
  /** Place of the question. */
  @property({ type: Number }) index = 0;
  #focusOption = -1;

  readonly #sort = new SortController(this, "option", () => ({
    words: this.editor.words.sort,
    count: this.#options.length,
    nameOf: (index) => this.#nameOf(index),
    move: (from, to) => this.#change(moved(this.#options, from, to)),
  }));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    if (this.#focusOption < 0) return;
    this.querySelectorAll<HTMLElement>("textarea")[this.#focusOption]?.focus();
    this.#focusOption = -1;
  }

  get #options(): readonly Option[] {
    return this.editor.content.questions[this.index]?.options ?? [];
  }

  #nameOf(index: number): string {
    const { language, words } = this.editor;
    const text = this.#options[index]?.text ?? {};
    return text[language] || Object.values(text)[0] || words.editor.option(index + 1);
  }

  #change(options: Option[]): void {
    this.editor.edit(changeQuestion(this.editor.content, this.index, { options }));
  }

  #add(): void {
    this.#focusOption = this.#options.length;
    this.#change([...this.#options, newOption(idsOf(this.#options))]);
  }

  #remove(index: number): void {
    const option = this.#options[index];
    if (!option) return;
    const name = this.#nameOf(index);
    this.#focusOption = Math.max(index - 1, 0);
    this.#change(this.#options.toSpliced(index, 1));
    this.editor.notify({
      text: this.editor.words.editor.optionRemoved(name),
      undo: () => this.#change(this.#options.toSpliced(index, 0, option)),
    });
  }

  /** The id follows the form's first language until a version has fixed it. */
  #renameId(index: number, text: string): void {
    const { content, language, fixedIds, edit } = this.editor;
    const question = content.questions[this.index];
    const option = this.#options[index];
    if (!question || !option || language !== content.languages[0]) return;
    if (fixedIds.has(`${question.id}/${option.id}`)) return;
    const taken = idsOf(this.#options).filter((_, i) => i !== index);
    const id = toItemId(text, taken, "option");
    if (id === option.id) return;
    edit(changeOption(content, this.index, index, { id }), `${this.#path(index)} ${language}`);
  }

  #path(index: number): string {
    return `questions.${this.index}.options.${index}.text`;
  }

  override render(): TemplateResult {
    const { words } = this.editor;
    return html`<fieldset class="options">
      <legend>${words.editor.options}</legend>
      <ol>
        ${this.#options.map((option, index) => this.#renderOption(option, index))}
      </ol>
      <wa-button
        size="s"
        appearance="outlined"
        class="add-option"
        ?disabled=${this.#options.length >= limits.options}
        @click=${() => this.#add()}
      >
        <wa-icon slot="start" name="plus"></wa-icon>${words.editor.addOption}</wa-button
      >
      ${this.#sort.renderLiveRegion()}
    </fieldset>`;
  }

  #renderOption(option: Option, index: number): TemplateResult {
    const { editor } = this;
    const { language, words } = editor;
    const path = this.#path(index);
    const typed = (event: Event) => {
      const { value } = event.currentTarget as HTMLTextAreaElement;
      editor.edit(writeText(editor.content, path, language, value), `${path} ${language}`);
    };
    return html`<li class=${`option-item ${this.#sort.classOf(index)}`} data-sort-item="option">
      ${this.#sort.renderHandle(index)}
      <textarea
        id=${fieldId(path, language)}
        rows="1"
        lang=${language}
        maxlength=${limits.text}
        aria-label=${words.editor.option(index + 1)}
        aria-invalid=${editor.pointedAt?.path === path && !option.text[language] ? "true" : "false"}
        .value=${live(option.text[language] ?? "")}
        placeholder=${language === editor.content.languages[0] ? "" : (option.text[editor.content.languages[0] ?? ""] ?? "")}
        @input=${typed}
        @change=${(event: Event) =>
          this.#renameId(index, (event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.#sort.renderButtons(index)}
      <button
        type="button"
        class="icon-button"
        aria-label=${words.editor.removeOption(this.#nameOf(index))}
        title=${words.editor.removeOption(this.#nameOf(index))}
        @click=${() => this.#remove(index)}
      >
        <wa-icon name="trash"></wa-icon>
      </button>
    </li>`;
  }
}
