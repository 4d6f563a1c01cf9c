import type { PersonQuery } from "@respons/wire";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderProblem } from "../load-states.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { createPersonApi } from "./api.ts";
import { keepSearch, lastSearch, type PersonSearch } from "./last-search.ts";
import { renderPersonRow } from "./person-row.ts";
import type { PersonSearchForm } from "./person-search.ts";
import "./person-search.ts";
import { personDataTexts } from "./texts/index.ts";

type Deed = "search" | "export" | "erase";

/** `<person-data-page>`: all that one person has left, to be given to them or erased. */
@customElement("person-data-page")
export class PersonDataPage extends StaffPage {
  @state() private doing: Deed | undefined;
  @state() private isConfirming = false;
  @state() private problem: ApiProblem | undefined;
  @state() private found: PersonSearch | undefined;
  @state() private erased: number | undefined;
  @query("person-search") private form!: PersonSearchForm;

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return personDataTexts[this.staff.locale.language];
  }

  get #api() {
    return createPersonApi(this.staff.http);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const before = lastSearch(this.staff.session.id);
    if (!before) return;
    this.form.showQuery(before.query);
    this.found = before;
  }

  readonly #search = async ({ detail: wanted }: CustomEvent<PersonQuery>) => {
    this.doing = "search";
    const result = await this.#api.search(wanted);
    this.doing = undefined;
    this.erased = undefined;
    this.#show(result.ok ? { query: wanted, responses: result.value.responses } : undefined);
    this.problem = result.ok || this.form.tellFault(result.problem) ? undefined : result.problem;
    if (result.ok) await this.#focusFound();
  };

  async #export({ query: wanted }: PersonSearch): Promise<void> {
    this.doing = "export";
    const result = await this.#api.export(wanted);
    this.doing = undefined;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    const text = JSON.stringify(result.value, null, 2);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "respons-person.json";
    link.click();
    URL.revokeObjectURL(link.href);
    this.staff.notify({ text: this.#words.exported });
  }

  async #erase({ query: wanted, responses }: PersonSearch): Promise<void> {
    if (this.doing) return;
    this.doing = "erase";
    const result = await this.#api.erase({ ...wanted, count: responses.length });
    this.doing = undefined;
    this.isConfirming = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.erased = result.value.erased;
    this.#show(undefined);
    this.form.showQuery({ reason: "" });
    await this.#focusFound();
  }

  #show(found: PersonSearch | undefined): void {
    this.found = found;
    keepSearch(this.staff.session.id, found);
  }

  async #focusFound(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("#found-heading")?.focus();
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderOrganisationTabs(staff, "person-data")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
      </header>
      <div class="person-data">
        <person-search .language=${staff.locale.language} ?busy=${this.doing === "search"}
          @search=${this.#search}></person-search>
        <section class="apart" aria-labelledby="limits-heading">
          <h2 id="limits-heading">${words.limitsTitle}</h2>
          <ul>${words.limits.map((limit) => html`<li>${limit}</li>`)}</ul>
        </section>
      </div>
      ${this.problem ? this.#renderProblem(this.problem) : nothing}
      ${this.erased === undefined ? nothing : this.#renderErased(this.erased)}
      ${this.found ? this.#renderFound(this.found) : nothing}`;
  }

  #renderProblem(problem: ApiProblem): TemplateResult {
    if (problem.kind !== "changed-meanwhile") return renderProblem(problem, this.staff.locale);
    return html`<wa-callout variant="warning" role="alert" data-problem=${problem.kind}>
      <p>${this.#words.changed}</p>
    </wa-callout>`;
  }

  #renderErased(n: number): TemplateResult {
    const words = this.#words;
    return html`<section class="person-found">
      <h2 id="found-heading" tabindex="-1">${words.erased(n)}</h2>
      <p class="quiet">${words.erasedNote}</p>
    </section>`;
  }

  #renderFound(found: PersonSearch): TemplateResult {
    const words = this.#words;
    const n = found.responses.length;
    if (n === 0) {
      return html`<div id="found-heading" tabindex="-1">
        ${renderEmpty(words.emptyTitle, words.empty)}
      </div>`;
    }
    return html`<section class="person-found" aria-labelledby="found-heading">
      <h2 id="found-heading" tabindex="-1">${words.found(n)}</h2>
      <ul class="rows" id="found">
        ${found.responses.map((response) => renderPersonRow(response, this.staff))}
      </ul>
      <div class="buttons">
        <wa-button id="export-person" appearance="outlined" ?loading=${this.doing === "export"}
          @click=${() => void this.#export(found)}>${words.export}</wa-button>
        <wa-button id="erase-person" appearance="outlined" variant="danger"
          @click=${() => (this.isConfirming = true)}>${words.erase(n)} …</wa-button>
      </div>
      <p class="quiet small">${words.logged}</p>
      ${this.isConfirming ? this.#renderConfirming(found) : nothing}
    </section>`;
  }

  #renderConfirming(found: PersonSearch): TemplateResult {
    const words = this.#words;
    const n = found.responses.length;
    return html`<wa-dialog id="confirm-erasure" open label=${words.confirmTitle(n)}
      @wa-after-hide=${() => (this.isConfirming = false)}>
      <p>${words.confirmText}</p>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.keep}</wa-button>
      <wa-button slot="footer" id="confirm-erase-person" variant="danger"
        ?loading=${this.doing === "erase"} @click=${() => void this.#erase(found)}
        >${words.erase(n)}</wa-button>
    </wa-dialog>`;
  }
}
