import {
  EnteredResponse,
  isShown,
  textIn,
  type FormDefinition,
  type NewEntry,
} from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { unitsFor } from "../units-for.ts";
import { createEntryId } from "./create-entry-id.ts";
import { createDigitKeys } from "./digit-keys.ts";
import { renderAbout, renderContact, today, type Circumstances } from "./entry-about.ts";
import { renderField } from "./entry-fields.ts";
import { entryWords } from "./entry-words.ts";
import { readAbout, readContact } from "./read-about.ts";
import { listMissing, readAnswers } from "./read-answers.ts";
import { renderReceipt } from "./receipt-note.ts";

/** `<entry-page>`: one feedback after the other from phone or paper, by keyboard alone. */
@customElement("entry-page")
export class EntryPage extends StaffPage {
  @state() private isSending = false;
  @state() private missing: readonly string[] = [];
  @state() private problem: ApiProblem | undefined;
  @state() private isUnreachable = false;
  @state() private entered: EnteredResponse | undefined;
  /** Each entry has fields of its own, so that nothing is left of the one before. */
  @state() private round = 0;
  #id = createEntryId(Date.now());
  #kept: Partial<Circumstances> = {};
  readonly #definition = new ApiTask(this, () => this.staff.api.getDefinition(this.#form));
  readonly #onDigit = createDigitKeys();

  get #form(): string {
    return this.params["form"] ?? "";
  }

  get #words() {
    return entryWords(this.staff.locale.language);
  }

  get #path(): string {
    return `/api/forms/${encodeURIComponent(this.#form)}/entries`;
  }

  protected get heading(): string {
    return this.#words.title;
  }

  protected override willUpdate(): void {
    this.#definition.runFor(this.#form);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const form = event.currentTarget;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (form instanceof HTMLFormElement) form.requestSubmit();
    } else this.#onDigit(event);
  };

  async #submit(form: HTMLFormElement, definition: FormDefinition, again: boolean): Promise<void> {
    if (this.isSending) return;
    const data = new FormData(form);
    const answers = readAnswers(data, definition.questions);
    const contact = readContact(data);
    const { about, entry } = readAbout(data, definition);
    const missing = listMissing(answers, definition.questions);
    this.missing = missing.map(({ text }) => textIn(text, about.language));
    this.isUnreachable = contact !== undefined && !contact.phone && !contact.email;
    this.problem = undefined;
    if (missing.length > 0 || this.isUnreachable) return this.#focusFirst(missing[0]?.id);
    this.#kept = about;
    const body: NewEntry = { id: this.#id, formVersion: definition.version, answers, ...entry };
    if (contact) body.contact = contact;
    if (again) body.again = true;
    this.isSending = true;
    const result = await this.staff.http.send("POST", this.#path, body, EnteredResponse);
    this.isSending = false;
    if (result.ok) await this.#finish(result.value);
    else this.problem = result.problem;
  }

  async #finish(entered: EnteredResponse): Promise<void> {
    this.entered = entered;
    this.#id = createEntryId(Date.now());
    this.round += 1;
    this.staff.notify({ text: this.#words.stored, undo: () => this.#undo(entered.responseId) });
    await this.updateComplete;
    this.#focusFirst();
  }

  async #undo(responseId: string): Promise<void> {
    const result = await this.staff.http.send("DELETE", `${this.#path}/${responseId}`);
    const { problems } = this.staff.locale.texts;
    if (result.ok && this.entered?.responseId === responseId) this.entered = undefined;
    this.staff.notify({ text: result.ok ? this.#words.undone : problems[result.problem.kind] });
  }

  #focusFirst(question?: string): void {
    const field = `${question ? `[data-question="${question}"] ` : ".entry-answers "}:is(input, textarea)`;
    this.querySelector<HTMLElement>(field)?.focus();
  }

  override render(): TemplateResult {
    const { staff } = this;
    const { locale } = staff;
    const form = staff.forms.find(({ slug }) => slug === this.#form);
    return html`<header class="page-head" data-print="no">
        ${form ? html`<p class="quiet">${textIn(form.title, locale.language)}</p>` : nothing}
        ${this.renderHeading()}
        <p class="quiet">${this.#words.lead}</p>
      </header>
      ${renderFormTabs(staff, this.#form, "form-entry")}
      ${
        form?.version === 0
          ? renderEmpty(this.#words.unpublishedTitle, this.#words.unpublished)
          : renderTask(this.#definition, locale, (definition) => this.#renderForm(definition))
      }`;
  }

  #renderForm(definition: FormDefinition): TemplateResult {
    const { staff } = this;
    const { locale } = staff;
    const words = this.#words;
    const units = unitsFor(staff.session, "enter-responses");
    if (units.length === 0) return renderEmpty(words.noUnitsTitle, words.noUnits);
    const latestDay = today(staff.session.organisation.timeZone);
    const about = {
      medium: "phone",
      day: latestDay,
      time: "",
      unit: staff.forms.find(({ slug }) => slug === this.#form)?.unit ?? "",
      language: definition.languages[0] ?? "sv",
      ...this.#kept,
    } as const;
    const submit = (again: boolean) => {
      const form = this.querySelector("form");
      if (form) void this.#submit(form, definition, again);
    };
    return html`${this.entered ? renderReceipt(this.entered, locale) : nothing}
      <form
        class="entry"
        novalidate
        data-print="no"
        @keydown=${this.#onKey}
        @input=${() => this.requestUpdate()}
        @change=${() => this.requestUpdate()}
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          submit(false);
        }}
      >
        ${renderAbout({ about, latestDay, definition, units, locale })}
        ${keyed(this.round, this.#renderAnswers(definition))} ${this.#renderProblem(() => submit(true))}
        <div class="entry-foot">
          <wa-button id="save-entry" type="submit" variant="brand" ?loading=${this.isSending}
            >${this.isSending ? words.submitting : words.submit}</wa-button
          >
          <span class="quiet small">${words.keys}</span>
        </div>
      </form>`;
  }

  #renderAnswers(definition: FormDefinition): TemplateResult {
    const { locale } = this.staff;
    const form = this.querySelector("form.entry");
    const data = form instanceof HTMLFormElement ? new FormData(form) : new FormData();
    const answers = readAnswers(data, definition.questions);
    const chosen = data.get("about-language");
    const language = typeof chosen === "string" ? chosen : (definition.languages[0] ?? "sv");
    const asked = definition.questions.filter((question) => isShown(question, answers));
    return html`<section class="entry-answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading">${this.#words.answers}</h2>
      ${repeat(
        asked,
        ({ id }) => id,
        (question) => renderField(question, language, locale),
      )}
      ${
        asked.some(({ type }) => type === "contact")
          ? renderContact(locale, data.get("wants-reply") === "yes")
          : nothing
      }
    </section>`;
  }

  #renderProblem(sendAgain: () => void): TemplateResult | typeof nothing {
    const words = this.#words;
    const { problem } = this;
    if (this.missing.length > 0) return note(words.missing(this.missing.join(" · ")));
    if (this.isUnreachable) return note(words.reach);
    if (!problem) return nothing;
    if (problem.kind === "input-invalid") return note(words.future);
    if (problem.kind !== "unexpected") return renderProblem(problem, this.staff.locale);
    if (problem.status === 410) return note(words.closed);
    if (problem.status === 422) return note(words.refused);
    if (problem.status !== 409) return renderProblem(problem, this.staff.locale);
    return html`<wa-callout variant="warning" role="alert" id="entered-before">
      <p>${words.again}</p>
      <p class="entry-choice">
        <wa-button size="s" variant="brand" @click=${sendAgain}>${words.yes}</wa-button>
        <wa-button
          size="s"
          appearance="outlined"
          @click=${() => {
            this.problem = undefined;
          }}
          >${words.no}</wa-button
        >
      </p>
    </wa-callout>`;
  }
}

const note = (text: string) =>
  html`<wa-callout variant="warning" role="alert">${text}</wa-callout>`;
