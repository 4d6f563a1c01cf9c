import { lookupLanguage, textIn, type DraftText, type NewForm } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ApiTask } from "../api-task.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { StaffPage } from "../staff-page.ts";
import { toUnitRows } from "../units.ts";
import { createFormApi } from "./api.ts";
import "./form-starts.ts";
import type { Start, StartChoice } from "./form-starts.ts";
import { offeredLanguages } from "./languages.ts";
import { toStem } from "./model/item-ids.ts";
import { editableUnits } from "./model/editable-units.ts";
import { makerTexts } from "./texts/index.ts";

type Fault = "nameMissing" | "slugWrong" | "slugTaken" | "languageMissing" | "copyMissing";

/** Languages that every form is offered in at first. */
const usual = ["sv", "fi", "en"];

/** `<new-form-page>`: a template, a copy or nothing; a name; where it belongs; its languages. */
@customElement("new-form-page")
export class NewFormPage extends StaffPage {
  @state() private start: Start | undefined;
  @state() private name = "";
  /** Undefined while it follows the name. */
  @state() private slug: string | undefined;
  @state() private unit = "";
  @state() private languages: readonly string[] = usual;
  @state() private faults: readonly Fault[] = [];
  @state() private failure = "";
  @state() private isSending = false;
  /** The name that was filled in by the last choice. */
  #offered = "";
  readonly #templates = new ApiTask(this, () => createFormApi(this.staff.http).listTemplates());

  get #words() {
    return makerTexts(this.staff.locale.language);
  }

  protected get heading(): string {
    return this.#words.newForm.title;
  }

  protected override willUpdate(): void {
    this.#templates.runFor("templates");
    const [first] = this.#units;
    if (!this.unit && first) this.unit = first.unit.slug;
  }

  get #units() {
    const { session, locale } = this.staff;
    return toUnitRows(editableUnits(session), locale.language);
  }

  override render(): TemplateResult {
    const { newForm } = this.#words;
    if (this.#units.length === 0) {
      return html`<header class="page-head">${this.renderHeading()}</header>
        ${renderEmpty(newForm.title, newForm.noUnits)}`;
    }
    return html`<header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${newForm.lead}</p>
      </header>
      <form class="new-form" novalidate @submit=${this.#submit}>
        <fieldset class="starts">
          <legend>${newForm.start}</legend>
          ${renderTask(
            this.#templates,
            this.staff.locale,
            (templates) =>
              html`<form-starts
                .locale=${this.staff.locale}
                .forms=${this.staff.forms}
                .templates=${templates}
                .start=${this.start}
                .isCopyMissing=${this.faults.includes("copyMissing")}
                @start-chosen=${this.#chosen}
              ></form-starts>`,
          )}
        </fieldset>
        ${this.start ? this.#renderFields() : nothing}
      </form>`;
  }

  #renderFields(): TemplateResult {
    const { newForm } = this.#words;
    return html`<div class="field">
        <label for="form-name">${newForm.name}</label>
        <input
          id="form-name"
          autocomplete="off"
          maxlength="200"
          aria-describedby="form-name-hint"
          .value=${live(this.name)}
          @input=${(event: Event) => (this.name = (event.currentTarget as HTMLInputElement).value)}
        />
        <p class="quiet small" id="form-name-hint">${newForm.nameHint}</p>
        ${this.#renderFault("nameMissing")}
      </div>
      <div class="field">
        <label for="form-slug">${newForm.slug}</label>
        <input
          id="form-slug"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="64"
          aria-describedby="form-slug-hint"
          .value=${live(this.#slug)}
          @input=${(event: Event) => (this.slug = (event.currentTarget as HTMLInputElement).value)}
        />
        <p class="quiet small" id="form-slug-hint">${newForm.slugHint}</p>
        ${this.#renderFault("slugWrong")} ${this.#renderFault("slugTaken")}
      </div>
      ${this.#renderUnit()} ${this.#renderLanguages()}
      ${this.failure ? html`<wa-callout variant="warning" role="alert">${this.failure}</wa-callout>` : nothing}
      <div class="acts">
        <wa-button id="create-form" type="submit" variant="brand" ?loading=${this.isSending}
          >${this.isSending ? newForm.creating : newForm.create}</wa-button
        >
      </div>`;
  }

  #renderUnit(): TemplateResult {
    const { newForm } = this.#words;
    const { language } = this.staff.locale;
    return html`<div class="field">
      <label for="form-unit">${newForm.unit}</label>
      <select
        id="form-unit"
        aria-describedby="form-unit-hint"
        .value=${live(this.unit)}
        @change=${(event: Event) => (this.unit = (event.currentTarget as HTMLSelectElement).value)}
      >
        ${this.#units.map(
          ({ unit, depth }) =>
            html`<option value=${unit.slug} ?selected=${unit.slug === this.unit}>
              ${"\u2003".repeat(depth)}${textIn(unit.name, language)}
            </option>`,
        )}
      </select>
      <p class="quiet small" id="form-unit-hint">${newForm.unitHint}</p>
    </div>`;
  }

  #renderLanguages(): TemplateResult {
    const { newForm } = this.#words;
    const toggle = (tag: string) => {
      const next = this.languages.includes(tag)
        ? this.languages.filter((one) => one !== tag)
        : [...this.languages, tag];
      this.languages = Object.keys(offeredLanguages).filter((one) => next.includes(one));
    };
    return html`<fieldset class="checks">
      <legend>${newForm.languages}</legend>
      ${[...usual, "sv-x-lattlast", "fi-x-selko"].map(
        (tag) =>
          html`<label class="check" lang=${tag}>
            <input
              type="checkbox"
              name="language"
              value=${tag}
              .checked=${live(this.languages.includes(tag))}
              @change=${() => toggle(tag)}
            />
            <span>${offeredLanguages[tag]}</span>
          </label>`,
      )}
      <p class="quiet small">${newForm.languagesHint}</p>
      ${this.#renderFault("languageMissing")}
    </fieldset>`;
  }

  #renderFault(fault: Fault): TemplateResult | typeof nothing {
    if (!this.faults.includes(fault)) return nothing;
    return html`<p class="fault" role="alert">${this.#words.newForm[fault]}</p>`;
  }

  get #slug(): string {
    return this.slug ?? toStem(this.name);
  }

  #check(): Fault[] {
    const { start, languages } = this;
    const faults: (Fault | false)[] = [
      start?.kind === "copy" && start.form === "" && "copyMissing",
      this.name.trim() === "" && "nameMissing",
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(this.#slug) && "slugWrong",
      languages.length === 0 && "languageMissing",
    ];
    return faults.filter((fault) => fault !== false);
  }

  /** The template's own name stands until one writes another. */
  readonly #chosen = ({ detail }: CustomEvent<StartChoice>) => {
    if (this.name === this.#offered) this.name = detail.name;
    this.#offered = detail.name;
    this.start = detail.start;
  };

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { start } = this;
    if (!start || this.isSending) return;
    this.failure = "";
    this.faults = this.#check();
    if (this.faults.length > 0) return;
    this.isSending = true;
    await this.#create(start);
    this.isSending = false;
  };

  /** In the language of whoever writes, where the form has it; the template's would name another. */
  get #title(): DraftText {
    const [first = "sv"] = this.languages;
    const written = lookupLanguage([this.staff.locale.language], this.languages) ?? first;
    return Object.fromEntries(
      this.languages.map((tag) => [tag, tag === written ? this.name.trim() : ""]),
    );
  }

  async #create(start: Start): Promise<void> {
    const api = createFormApi(this.staff.http);
    const form: NewForm = {
      slug: this.#slug,
      unit: this.unit,
      languages: [...this.languages],
      ...(this.name.trim() === this.#offered ? {} : { title: this.#title }),
      ...(start.kind === "template" ? { template: start.id } : {}),
      ...(start.kind === "copy" ? { copyOf: start.form } : {}),
    };
    const created = await api.createForm(form);
    if (!created.ok) {
      if (created.problem.kind === "taken") this.faults = ["slugTaken"];
      else this.failure = this.staff.locale.texts.problems[created.problem.kind];
      return;
    }
    await this.staff.refresh();
    navigate(toPath({ page: "form-edit", form: created.value.slug }));
  }
}
