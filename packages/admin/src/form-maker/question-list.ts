import "@awesome.me/webawesome/dist/components/dropdown/dropdown.js";
import "@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DraftQuestion } from "@respons/wire";
import { conditionSentence } from "./condition-words.ts";
import { titleOf, type Editor } from "./editor.ts";
import { mayBeShownAt } from "./model/branching.ts";
import { copyOf, insertQuestion, moveQuestion, removeQuestion } from "./model/draft-edits.ts";
import { renderQuestionPanel } from "./question-panel.ts";
import { SortController } from "./sort-controller.ts";

/** `<question-list>`: the questions in order, one of them open. Fires `open-question` with its place. */
@customElement("question-list")
export class QuestionList extends LitElement {
  @property({ attribute: false }) editor!: Editor;
  /** Place of the open question; -1 for none. */
  @property({ type: Number }) open = -1;

  readonly #sort = new SortController(this, "question", () => ({
    words: this.editor.words.sort,
    count: this.editor.content.questions.length,
    nameOf: (index) => titleOf(this.editor, index),
    move: (from, to) => this.#move(from, to),
  }));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #open(index: number): void {
    this.dispatchEvent(new CustomEvent("open-question", { detail: index }));
  }

  #move(from: number, to: number): void {
    this.editor.edit(moveQuestion(this.editor.content, from, to));
    // The open one stays open wherever it went.
    if (this.open === from) this.#open(to);
    else if (from < this.open && to >= this.open) this.#open(this.open - 1);
    else if (from > this.open && to <= this.open) this.#open(this.open + 1);
  }

  #duplicate(index: number): void {
    const copy = copyOf(this.editor.content, index);
    if (!copy) return;
    this.editor.edit(insertQuestion(this.editor.content, index + 1, copy));
    this.#open(index + 1);
  }

  async #remove(index: number): Promise<void> {
    const { editor } = this;
    const question = editor.content.questions[index];
    if (!question) return;
    const name = titleOf(editor, index);
    editor.edit(removeQuestion(editor.content, index));
    if (this.open >= index) this.#open(-1);
    editor.notify({
      text: editor.words.editor.removed(name),
      undo: () => this.editor.restoreQuestion(index, question),
    });
    await this.updateComplete;
    const next = Math.min(index, this.editor.content.questions.length - 1);
    this.querySelector<HTMLElement>(`#question-open-${next}`)?.focus();
  }

  override render(): TemplateResult {
    const { content, words } = this.editor;
    return html`<ol class="question-list" aria-label=${words.editor.listLabel}>
        ${content.questions.map((question, index) => this.#renderItem(question, index))}
      </ol>
      ${this.#sort.renderLiveRegion()}`;
  }

  #renderItem(question: DraftQuestion, index: number): TemplateResult {
    const { editor } = this;
    const name = titleOf(editor, index);
    const isOpen = index === this.open;
    return html`<li
      class=${`question-item ${this.#sort.classOf(index)} ${isOpen ? "is-open" : ""}`}
      data-sort-item="question"
    >
      <div class="question-head">
        ${this.#sort.renderHandle(index)}
        <h2>
          <button
            type="button"
            class="question-open"
            id=${`question-open-${index}`}
            aria-expanded=${isOpen ? "true" : "false"}
            @click=${() => this.#open(isOpen ? -1 : index)}
          >
            <span class="number quiet">${index + 1}</span>
            <span class="question-title">
              <span lang=${editor.language}>${name}</span>
              <span class="question-facts">${this.#renderFacts(question, index)}</span>
            </span>
          </button>
        </h2>
        <div class="question-acts">
          ${this.#sort.renderButtons(index)} ${this.#renderMenu(index, name)}
        </div>
      </div>
      ${
        isOpen
          ? html`<div class="question-panel">${renderQuestionPanel(editor, index)}</div>`
          : nothing
      }
    </li>`;
  }

  #renderFacts(question: DraftQuestion, index: number): TemplateResult {
    const { editor } = this;
    const { words } = editor;
    const isImpossible = question.showIf && !mayBeShownAt(editor.content, index);
    return html`<span>${words.types[question.type].name}</span>
      ${question.required ? html`<span>${words.editor.required}</span>` : nothing}
      ${
        question.showIf
          ? html`<span class=${isImpossible ? "attention" : ""}
            >${conditionSentence(editor, index)}</span
          >`
          : nothing
      }
      ${
        question.unofficial
          ? html`<span class="mark mark-attention">${words.editor.unofficial}</span>`
          : nothing
      }`;
  }

  #renderMenu(index: number, name: string): TemplateResult {
    const { words } = this.editor;
    const chosen = (event: CustomEvent<{ item: { value: string } }>) => {
      if (event.detail.item.value === "remove") void this.#remove(index);
      else this.#duplicate(index);
    };
    return html`<wa-dropdown class="question-menu" placement="bottom-end" @wa-select=${chosen}>
      <button
        slot="trigger"
        type="button"
        class="icon-button"
        aria-label=${words.editor.more(name)}
        title=${words.editor.more(name)}
      >
        <wa-icon name="ellipsis"></wa-icon>
      </button>
      <wa-dropdown-item value="duplicate">${words.editor.duplicate}</wa-dropdown-item>
      <wa-dropdown-item value="remove">${words.editor.remove}</wa-dropdown-item>
    </wa-dropdown>`;
  }
}
