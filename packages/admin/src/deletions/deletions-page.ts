import { DeletionPage, textIn, type Deletion } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { toQuery } from "../filters.ts";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderLoading, renderProblem } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { deletionTexts } from "./texts/index.ts";

/** `<deletions-page>`: what ran out and was deleted, night by night. */
@customElement("deletions-page")
export class DeletionsPage extends StaffPage {
  @state() private rows: Deletion[] | undefined;
  @state() private nextBefore: number | null = null;
  @state() private isLoading = false;
  @state() private problem: ApiProblem | undefined;

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return deletionTexts[this.staff.locale.language];
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  readonly #more = () => void this.#load();

  async #load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    const path = `/api/deletions${toQuery({ before: this.nextBefore ?? undefined })}`;
    const result = await this.staff.http.get(path, DeletionPage);
    this.isLoading = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.rows = [...(this.rows ?? []), ...result.value.deletions];
    this.nextBefore = result.value.nextBefore;
  }

  override render(): TemplateResult {
    const words = this.#words;
    return html`${renderOrganisationTabs(this.staff, "deletions")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
        ${this.rows?.length ? html`<p class="quiet">${words.times}</p>` : nothing}
      </header>
      ${this.#renderRows()}`;
  }

  #renderRows(): TemplateResult {
    const { locale } = this.staff;
    const words = this.#words;
    const { rows, problem, isLoading } = this;
    const failed = problem ? renderProblem(problem, locale, this.#more) : nothing;
    if (!rows) return problem ? html`${failed}` : renderLoading(locale);
    if (rows.length === 0) return renderEmpty(words.emptyTitle, words.empty);
    return html`<p id="shown" class="quiet small" role="status">${words.shown(rows.length)}</p>
      <ol class="rows" id="deletions" aria-busy=${isLoading ? "true" : "false"}>
        ${rows.map((row) => this.#renderRow(row))}
      </ol>
      ${failed}
      ${
        this.nextBefore === null
          ? nothing
          : html`<div class="more">
            <wa-button id="more" appearance="outlined" ?loading=${isLoading} @click=${this.#more}
              >${isLoading ? words.loadingMore : words.more}</wa-button>
          </div>`
      }`;
  }

  #renderRow({ at, clock, form, n, throughDay }: Deletion): TemplateResult {
    const { format } = this.staff.locale;
    const words = this.#words;
    return html`<li class="audit-row" data-clock=${clock}>
      <time class="quiet number" datetime=${at}>${format.moment(at)}</time>
      <div>
        <p>${this.#renderForm(form)}: ${words.gone[clock](n)}</p>
        <p class="quiet small">${words.through(format.day(throughDay))}</p>
      </div>
    </li>`;
  }

  /** Its name, and for who may change the times a way there. */
  #renderForm(form: string): TemplateResult {
    const { forms, locale } = this.staff;
    const known = forms.find(({ slug }) => slug === form);
    const name = known ? textIn(known.title, locale.language) : form;
    return known && may(this.staff, "edit-forms")
      ? html`<a href=${toPath({ page: "form-settings", form })}>${name}</a>`
      : html`<b>${name}</b>`;
  }
}
