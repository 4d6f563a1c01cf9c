import {
  ALL_STATEMENTS,
  formulasFor,
  textIn,
  type FormDefinition,
  type FormSummary,
  type Formula,
  type Indicator,
} from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { localeOf, type Locale } from "../locale.ts";
import { scorecardTexts } from "./texts/index.ts";

/** A figure that could be followed. */
interface Choice {
  question: string;
  text: string;
  formulas: readonly Formula[];
}

/** `<new-indicator>`: picks a form, a question and a formula; fires `follow` with the three. */
@customElement("new-indicator")
export class NewIndicator extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) forms: FormSummary[] = [];
  @property({ attribute: false }) followed: readonly Indicator[] = [];
  @property({ attribute: false }) definitionOf: (form: string) => FormDefinition | undefined = () =>
    undefined;
  @state() private form = "";
  @state() private question = "";
  @state() private formula = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #words() {
    return scorecardTexts[this.locale.language];
  }

  /** What is not followed yet of the form. */
  #choices(form: string): Choice[] {
    const definition = this.definitionOf(form);
    if (!definition) return [];
    const { language, texts } = this.locale;
    const isNew = (question: string) => (formula: Formula) =>
      !this.followed.some(
        (one) => one.form === form && one.question === question && one.formula === formula,
      );
    const statements = definition.questions.filter(({ type }) => type === "statement");
    const all: Choice = {
      question: ALL_STATEMENTS,
      text: texts.figures.allStatements,
      formulas: statements.length > 1 ? formulasFor("statements") : [],
    };
    const each = definition.questions.map(({ id, type, text }): Choice => ({
      question: id,
      text: textIn(text, language),
      formulas: formulasFor(type),
    }));
    return [all, ...each]
      .map(({ question, text, formulas }) => ({
        question,
        text,
        formulas: formulas.filter(isNew(question)),
      }))
      .filter(({ formulas }) => formulas.length > 0);
  }

  /** What stands in the fields: the first that there is, unless something was chosen. */
  get #chosen() {
    const form = this.forms.find(({ slug }) => slug === this.form) ?? this.forms[0];
    const choices = this.#choices(form?.slug ?? "");
    const choice = choices.find(({ question }) => question === this.question) ?? choices[0];
    const formula = choice?.formulas.find((one) => one === this.formula) ?? choice?.formulas[0];
    return { form, choices, choice, formula };
  }

  readonly #follow = (event: SubmitEvent) => {
    event.preventDefault();
    const { form, choice, formula } = this.#chosen;
    if (!form || !choice || !formula) return;
    const detail = { form: form.slug, question: choice.question, formula };
    this.dispatchEvent(new CustomEvent("follow", { detail }));
  };

  override render(): TemplateResult {
    const { indicators: words, formulas } = this.#words;
    const { form, choices, choice, formula } = this.#chosen;
    const isLoaded = this.definitionOf(form?.slug ?? "") !== undefined;
    return html`<form class="new-indicator" @submit=${this.#follow}>
      <h2>${words.addTitle}</h2>
      <div class="new-indicator-fields">
        ${this.#renderSelect(
          "form",
          words.form,
          form?.slug,
          this.forms.map(({ slug, title }) => [slug, textIn(title, this.locale.language)]),
        )}
        ${
          choices.length > 0
            ? html`${this.#renderSelect(
                "question",
                words.question,
                choice?.question,
                choices.map(({ question, text }) => [question, text]),
              )}
              ${this.#renderSelect(
                "formula",
                words.formula,
                formula,
                (choice?.formulas ?? []).map((one) => [one, formulas[one]]),
              )}
              <wa-button id="follow" type="submit" variant="brand">${words.add}</wa-button>`
            : nothing
        }
      </div>
      ${isLoaded && choices.length === 0 ? html`<p class="quiet">${this.#nothingLeft(form?.slug)}</p>` : nothing}
    </form>`;
  }

  #nothingLeft(form: string | undefined): string {
    const { indicators: words } = this.#words;
    const isAny = this.followed.some((one) => one.form === form);
    return isAny ? words.followed : words.nothingToFollow;
  }

  #renderSelect(
    name: "form" | "question" | "formula",
    label: string,
    chosen: string | undefined,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const changed = (event: Event) =>
      (this[name] = (event.currentTarget as HTMLSelectElement).value);
    return html`<div class="field">
      <label for=${`new-${name}`}>${label}</label>
      <select id=${`new-${name}`} @change=${changed}>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </div>`;
  }
}
