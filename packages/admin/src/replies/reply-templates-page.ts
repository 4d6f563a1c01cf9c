import type { ReplyTemplate, WriteReplyTemplate } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderProblem, renderTask, wordsOf } from "../load-states.ts";
import { renderCaseTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { unitsFor } from "../units-for.ts";
import { toUnitRows } from "../units.ts";
import { createReplyApi } from "./api.ts";
import { replyWords } from "./reply-words.ts";
import { renderSuggestions } from "./suggestion-list.ts";
import { isWhole, newDraft, toBody, toDraft, type TemplateDraft } from "./template-draft.ts";
import { renderTemplateFields } from "./template-form.ts";
import { renderTemplateRow } from "./template-row.ts";

/** `<reply-templates-page>`: what handlers can begin a reply with. */
@customElement("reply-templates-page")
export class ReplyTemplatesPage extends StaffPage {
  readonly #templates = new ApiTask(this, () => this.#api.list());
  @state() private draft: TemplateDraft | undefined;
  @state() private isSaving = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;

  get #api() {
    return createReplyApi(this.staff.http);
  }

  get #words() {
    return replyWords(this.staff.locale.language);
  }

  /** The topmost unit where the person handles cases. */
  get #ownUnit(): string {
    const { session, locale } = this.staff;
    return toUnitRows(unitsFor(session, "handle-cases"), locale.language)[0]?.unit.slug ?? "";
  }

  protected get heading(): string {
    const { form, title } = this.#words;
    if (!this.draft) return title;
    return this.draft.changed ? form.editTitle : form.newTitle;
  }

  protected override willUpdate(): void {
    this.#templates.runFor("all");
  }

  override render(): TemplateResult {
    const { draft, staff } = this;
    const words = this.#words;
    return html`${renderCaseTabs(staff, "reply-templates")}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${
            draft
              ? nothing
              : html`<wa-button id="add-template" class="push" variant="brand"
                @click=${() => this.#open(newDraft(this.#ownUnit))}
                >${words.add}</wa-button
              >`
          }
        </div>
        ${draft ? nothing : html`<p class="quiet">${words.lead}</p>`}
      </header>
      ${
        draft
          ? this.#renderForm(draft)
          : renderTask(this.#templates, staff.locale, ({ templates }) =>
              this.#renderList(templates),
            )
      }`;
  }

  #renderList(templates: readonly ReplyTemplate[]): TemplateResult {
    const { empty } = this.#words;
    const list = html`<ul class="rows" id="templates">
      ${templates.map((template) =>
        renderTemplateRow(template, this.staff, {
          edit: () => this.#open(toDraft(template)),
          remove: () => void this.#remove(template),
        }),
      )}
    </ul>`;
    return html`${templates.length === 0 ? renderEmpty(empty.title, empty.text) : list}
    ${renderSuggestions(templates, this.staff, (wanted) => void this.#adopt(wanted))}`;
  }

  #renderForm(draft: TemplateDraft): TemplateResult {
    const { form } = this.#words;
    return html`<form class="template-form" novalidate @submit=${this.#submit}>
      ${renderTemplateFields(draft, this.staff, (next) => (this.draft = next))}
      ${this.#renderFault()}
      <div class="actions">
        <wa-button id="save-template" type="submit" variant="brand" ?loading=${this.isSaving}
          >${this.isSaving ? form.saving : form.save}</wa-button
        >
        <wa-button id="cancel-template" appearance="plain" @click=${() => this.#open(undefined)}
          >${form.cancel}</wa-button
        >
      </div>
    </form>`;
  }

  #renderFault(): TemplateResult | typeof nothing {
    const { problem } = this;
    const { form } = this.#words;
    const text = problem?.kind === "changed-meanwhile" ? form.changed : form.missing;
    if (problem && problem.kind !== "changed-meanwhile" && problem.kind !== "input-invalid") {
      return renderProblem(problem, this.staff.locale);
    }
    return this.isIncomplete || problem
      ? html`<wa-callout variant="warning" role="alert">${text}</wa-callout>`
      : nothing;
  }

  #open(draft: TemplateDraft | undefined): void {
    this.draft = draft;
    this.problem = undefined;
    this.isIncomplete = false;
    void this.updateComplete.then(() => this.querySelector("h1")?.focus());
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { draft } = this;
    if (!draft || this.isSaving) return;
    this.problem = undefined;
    this.isIncomplete = !isWhole(draft);
    if (this.isIncomplete) return;
    this.isSaving = true;
    const body = toBody(draft);
    const result = draft.changed
      ? await this.#api.change(draft.changed.id, { ...body, revision: draft.changed.revision })
      : await this.#api.add(body);
    this.isSaving = false;
    if (!result.ok) {
      this.problem = result.problem;
      if (result.problem.kind === "changed-meanwhile") await this.#seeNewer(draft);
      return;
    }
    this.#open(undefined);
    this.#templates.retry();
    this.staff.notify({ text: this.#words.saved(body.name) });
  };

  /** From now on the draft is one of the newer template: saved again, it stands. */
  async #seeNewer(draft: TemplateDraft): Promise<void> {
    const all = await this.#api.list();
    const newer = all.ok
      ? all.value.templates.find(({ id }) => id === draft.changed?.id)
      : undefined;
    if (newer) this.draft = { ...draft, changed: { id: newer.id, revision: newer.revision } };
  }

  async #adopt(wanted: Omit<WriteReplyTemplate, "unit">): Promise<void> {
    await this.#add({ ...wanted, unit: this.#ownUnit }, this.#words.suggestions.adopted);
  }

  async #remove(template: ReplyTemplate): Promise<void> {
    const result = await this.#api.remove(template.id);
    this.#templates.retry();
    if (!result.ok) return this.#complain(result.problem);
    const { name } = template;
    this.staff.notify({
      text: this.#words.removed(name),
      undo: () => this.#add(toBody(toDraft(template)), this.#words.restored),
    });
  }

  async #add(template: WriteReplyTemplate, toText: (name: string) => string): Promise<void> {
    const result = await this.#api.add(template);
    this.#templates.retry();
    if (!result.ok) return this.#complain(result.problem);
    this.staff.notify({ text: toText(template.name) });
  }

  #complain(problem: ApiProblem): void {
    this.staff.notify({ text: wordsOf(problem, this.staff.locale) });
  }
}
