import { findPersonalData } from "@respons/privacy";
import { MAX_MESSAGE, type CaseDetail } from "@respons/wire";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem, ApiResult } from "../http.ts";
import { wordsOf } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createCasesApi, type Deed } from "./api.ts";
import { hasDrafts, keepDraft, readDraft, type Draft, type Writing } from "./drafts.ts";
import { listTemplates, renderLanguage, renderTemplates } from "./reply-fields.ts";
import { caseTexts } from "./texts/index.ts";

const writings: readonly Writing[] = ["reply", "interim-reply", "note"];

/**
 * `<case-composer>`: writes to the client, or a note for staff. What is typed is kept until it was
 * sent, whatever happens to the case or the connection. Fires `sent` with what it was.
 */
@customElement("case-composer")
export class CaseComposer extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) detail: CaseDetail | undefined;
  @property({ attribute: false }) act: ((deed: Deed) => Promise<ApiResult<CaseDetail>>) | undefined;
  @state() private draft: Draft = { kind: "reply", toClient: "", note: "", language: "sv" };
  @state() private isSending = false;
  @state() private isMissing = false;
  @state() private problem: ApiProblem | undefined;
  #responseId: string | undefined;
  readonly #templates = new ApiTask(this, async () => {
    const { staff, detail } = this;
    if (!staff || !detail) return { ok: true as const, value: [] };
    return createCasesApi(staff.http).listTemplates(detail.unit);
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { staff, detail } = this;
    if (!staff || !detail) return;
    this.#templates.runFor(detail.unit);
    const { responseId, language } = detail.response;
    if (!changed.has("detail") || responseId === this.#responseId) return;
    this.#responseId = responseId;
    this.isMissing = false;
    this.problem = undefined;
    const kept = readDraft(staff.session.id, responseId);
    this.draft = kept ?? { kind: "reply", toClient: "", note: "", language };
  }

  /** Puts the focus where one writes, for a note or for the client. */
  async write(isNote: boolean): Promise<void> {
    const { kind } = this.draft;
    this.#change({ kind: isNote ? "note" : kind === "note" ? "reply" : kind });
    await this.updateComplete;
    this.querySelector<HTMLElement>("#composer-text")?.focus();
  }

  get #text(): string {
    return this.draft.kind === "note" ? this.draft.note : this.draft.toClient;
  }

  #change(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.isMissing = false;
    const { staff } = this;
    if (staff && this.#responseId) keepDraft(staff.session.id, this.#responseId, this.draft);
  }

  #write(text: string): void {
    this.#change(this.draft.kind === "note" ? { note: text } : { toClient: text });
  }

  readonly #send = async (event: Event) => {
    event.preventDefault();
    const { act, isSending } = this;
    const { kind, language } = this.draft;
    const text = this.#text.trim();
    this.isMissing = text === "";
    this.problem = undefined;
    if (!act || isSending || this.isMissing) return;
    const responseId = this.#responseId;
    this.isSending = true;
    const deed: Deed =
      kind === "note" ? { to: "notes", text } : { to: "replies", kind, text, language };
    const result = await act(deed);
    this.isSending = false;
    if (responseId !== this.#responseId) {
      if (result.ok) this.#forget(responseId, kind);
      return;
    }
    if (!result.ok) {
      // The page tells what was changed meanwhile.
      if (result.problem.kind !== "changed-meanwhile") this.problem = result.problem;
      return;
    }
    this.#write("");
    this.dispatchEvent(new CustomEvent("sent", { detail: kind }));
  };

  /** What was sent after the person went on to another case. */
  #forget(responseId: string | undefined, kind: Writing): void {
    const person = this.staff?.session.id;
    const kept = person && responseId ? readDraft(person, responseId) : undefined;
    if (!person || !responseId || !kept) return;
    keepDraft(person, responseId, { ...kept, [kind === "note" ? "note" : "toClient"]: "" });
  }

  readonly #insert = (words: string) => {
    const { staff } = this;
    const area = this.querySelector<HTMLTextAreaElement>("#composer-text");
    const before = this.#text;
    const at = area?.selectionStart ?? before.length;
    const gap = at > 0 && !before.slice(0, at).endsWith("\n") ? "\n\n" : "";
    this.#write(before.slice(0, at) + gap + words + before.slice(area?.selectionEnd ?? at));
    area?.focus();
    if (!staff) return;
    staff.notify({
      text: caseTexts[staff.locale.language].composer.inserted,
      undo: () => this.#write(before),
    });
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, detail } = this;
    if (!staff || !detail) return nothing;
    const { locale } = staff;
    const words = caseTexts[locale.language].composer;
    const { kind } = this.draft;
    return html`<section class="composer" data-print="no" data-kind=${kind} aria-labelledby="composer-heading">
      <h2 id="composer-heading">${words.heading}</h2>
      <form novalidate @submit=${this.#send} @keydown=${this.#onKey}>
        <fieldset class="composer-kinds">
          <legend class="visually-hidden">${words.kind}</legend>
          ${writings.map(
            (one) => html`<label>
              <input type="radio" name="composer-kind" value=${one} .checked=${live(one === kind)}
                @change=${() => this.#change({ kind: one })} />
              <span>${words.kinds[one]}</span>
            </label>`,
          )}
        </fieldset>
        <p class="quiet small" id="composer-about">
          ${words.about[kind]} ${kind === "note" ? nothing : words[detail.reach]}
        </p>
        ${kind === "note" ? nothing : this.#renderReplyFields(staff, detail)}
        ${this.#renderText(staff)}
        <div class="acts">
          <wa-button id="send" type="submit" variant="brand" ?loading=${this.isSending}
            >${words.submit[kind]}</wa-button
          >
          <span class="quiet small">${words.keys}</span>
        </div>
        <p class="quiet small">${words.kept}</p>
      </form>
    </section>`;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) event.currentTarget.requestSubmit();
  };

  #renderReplyFields(staff: StaffContext, detail: CaseDetail): TemplateResult {
    const { state } = this.#templates;
    const all = state.status === "failed" ? [] : (state.value ?? []);
    const templates = listTemplates(all, this.draft);
    return html`<div class="composer-fields">
      ${renderLanguage(detail, this.draft.language, staff.locale, (language) => this.#change({ language }))}
      ${renderTemplates(templates, staff.locale, this.#insert)}
    </div>`;
  }

  #renderText({ locale }: StaffContext): TemplateResult {
    const words = caseTexts[locale.language].composer;
    const { kind, language } = this.draft;
    const text = this.#text;
    const fault = this.isMissing
      ? words.missing
      : text.length > MAX_MESSAGE
        ? words.tooLong
        : undefined;
    const wrote = (event: Event) => this.#write((event.currentTarget as HTMLTextAreaElement).value);
    return html`<div class="field">
      <label for="composer-text">${words.labels[kind]}</label>
      <textarea id="composer-text" rows="7" lang=${kind === "note" ? locale.language : language}
        aria-describedby="composer-about composer-notes" aria-invalid=${fault ? "true" : "false"}
        .value=${live(text)} @input=${wrote}></textarea>
      <div id="composer-notes" class="field-notes" role="status">
        ${kind === "note" ? nothing : renderPersonalData(text, locale)}
        ${fault ? html`<p class="fault">${fault}</p>` : nothing}
        ${this.problem ? html`<p class="fault" data-problem=${this.problem.kind}>${words.notSent} ${wordsOf(this.problem, locale)}</p>` : nothing}
      </div>
    </div>`;
  }
}

function renderPersonalData(
  text: string,
  { language }: StaffContext["locale"],
): TemplateResult | typeof nothing {
  const words = caseTexts[language].composer;
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  if (kinds.length === 0) return nothing;
  const list = new Intl.ListFormat(language).format(kinds.map((kind) => words.personalKinds[kind]));
  return html`<p class="attention small" id="personal-data">${words.personalData(list)}</p>`;
}

addEventListener("beforeunload", (event) => {
  if (hasDrafts()) event.preventDefault();
});
