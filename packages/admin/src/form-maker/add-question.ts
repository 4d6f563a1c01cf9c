import { limits, questionTypes, type QuestionType } from "@respons/wire";
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Editor } from "./editor.ts";

/** `<add-question>`: a button, and what one can ask. Fires `add-question` with the type. */
@customElement("add-question")
export class AddQuestion extends LitElement {
  @property({ attribute: false }) editor!: Editor;
  @state() private isOpen = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #toggle(isOpen: boolean): Promise<void> {
    this.isOpen = isOpen;
    await this.updateComplete;
    this.querySelector<HTMLElement>(isOpen ? ".question-type" : "#add-question")?.focus();
  }

  #add(type: QuestionType): void {
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent("add-question", { detail: type }));
  }

  override render(): TemplateResult {
    const { words, content } = this.editor;
    if (!this.isOpen) {
      return html`<wa-button
        id="add-question"
        appearance="outlined"
        ?disabled=${content.questions.length >= limits.questions}
        @click=${() => void this.#toggle(true)}
      >
        <wa-icon slot="start" name="plus"></wa-icon>${words.editor.add}</wa-button
      >`;
    }
    return html`<section class="add-question" aria-label=${words.editor.addWhich}>
      <h3>${words.editor.addWhich}</h3>
      <div class="question-types">
        ${questionTypes.map(
          (type) =>
            html`<button
              type="button"
              class="question-type"
              data-type=${type}
              @click=${() => this.#add(type)}
            >
              <strong>${words.types[type].name}</strong>
              <span class="quiet small">${words.types[type].says}</span>
            </button>`,
        )}
      </div>
      <wa-button size="s" appearance="plain" @click=${() => void this.#toggle(false)}
        >${words.editor.cancel}</wa-button
      >
    </section>`;
  }
}
