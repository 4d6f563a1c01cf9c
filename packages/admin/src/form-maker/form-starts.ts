import { textIn, type FormSummary, type FormTemplate } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { localeOf, type Locale } from "../locale.ts";
import { answerMinutes } from "./model/answer-minutes.ts";
import { makerTexts } from "./texts/index.ts";

/** What a new form begins as. */
export type Start =
  | { kind: "template"; id: string }
  | { kind: "copy"; form: string }
  | { kind: "empty" };

/** Detail of `start-chosen`: the start, and the name that comes with it. */
export interface StartChoice {
  start: Start;
  name: string;
}

/** `<form-starts>`: the templates, a copy, or nothing. Fires `start-chosen`. */
@customElement("form-starts")
export class FormStarts extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) templates: readonly FormTemplate[] = [];
  @property({ attribute: false }) forms: readonly FormSummary[] = [];
  @property({ attribute: false }) start: Start | undefined;
  @property({ type: Boolean }) isCopyMissing = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #words() {
    return makerTexts(this.locale.language);
  }

  #choose(start: Start, name: string): void {
    const detail: StartChoice = { start, name };
    this.dispatchEvent(new CustomEvent("start-chosen", { detail }));
  }

  override render(): TemplateResult {
    const { newForm } = this.#words;
    const { forms, templates } = this;
    return html`<div class="start-list">
      ${templates.map((template) => this.#renderTemplate(template))}
      ${
        forms.length > 0
          ? this.#renderStart({ kind: "copy", form: "" }, "copy", newForm.copy, newForm.copyText, {
              more: this.#renderCopyChoice(),
            })
          : nothing
      }
      ${this.#renderStart({ kind: "empty" }, "empty", newForm.empty, newForm.emptyText)}
    </div>`;
  }

  #renderTemplate(template: FormTemplate): TemplateResult {
    const { newForm, questions, types } = this.#words;
    const { language } = this.locale;
    const asked = template.content.questions;
    return this.#renderStart(
      { kind: "template", id: template.id },
      template.id,
      textIn(template.name, language),
      textIn(template.description, language),
      {
        title: textIn({ ...template.content.title }, language),
        more: html`<p class="small quiet">
          ${questions(asked.length)}, ${newForm.minutes(answerMinutes(template.content))}
        </p>
        <details>
          <summary>${newForm.preview}</summary>
          <ol>
            ${asked.map(
              ({ text, type }) =>
                html`<li>
                  ${textIn({ ...text }, language)} <span class="quiet small">${types[type].name}</span>
                </li>`,
            )}
          </ol>
        </details>`,
      },
    );
  }

  #renderStart(
    start: Start,
    id: string,
    name: string,
    text: string,
    { more, title = "" }: { more?: TemplateResult | typeof nothing; title?: string } = {},
  ): TemplateResult {
    const isChosen =
      this.start?.kind === start.kind &&
      (start.kind !== "template" || (this.start.kind === "template" && this.start.id === start.id));
    return html`<div class=${`start ${isChosen ? "is-chosen" : ""}`}>
      <label>
        <input
          type="radio"
          name="start"
          id=${`start-${id}`}
          .checked=${live(isChosen)}
          @change=${() => this.#choose(start, title)}
        />
        <span><strong>${name}</strong><span class="quiet">${text}</span></span>
      </label>
      ${more ?? nothing}
    </div>`;
  }

  #renderCopyChoice(): TemplateResult | typeof nothing {
    if (this.start?.kind !== "copy") return nothing;
    const { newForm } = this.#words;
    const { forms, locale } = this;
    const { form } = this.start;
    return html`<label class="field">
      <span>${newForm.copyWhich}</span>
      <select
        id="copy-of"
        .value=${live(form)}
        @change=${(event: Event) => {
          this.#choose(
            { kind: "copy", form: (event.currentTarget as HTMLSelectElement).value },
            "",
          );
        }}
      >
        <option value=""></option>
        ${forms.map(
          ({ slug, title }) =>
            html`<option value=${slug} ?selected=${slug === form}>${textIn(title, locale.language)}</option>`,
        )}
      </select>
      ${this.isCopyMissing ? html`<span class="fault" role="alert">${newForm.copyMissing}</span>` : nothing}
    </label>`;
  }
}
