import { type AuditFilter, Person } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { toQuery } from "../filters.ts";
import { listOf } from "../http.ts";
import { renderEmpty, renderLoading, renderProblem } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { auditGroups, readAuditFilter, type AuditFilterKey } from "./audit-filter.ts";
import { AuditList } from "./audit-list.ts";
import { renderAuditRow, type Names } from "./audit-row.ts";
import { auditTexts } from "./texts/index.ts";

/** Stands for "no filter": a select needs a value that is not empty. */
const ANY = "*";

/** `<audit-page>`: who did what, by the filter in the address. */
@customElement("audit-page")
export class AuditPageElement extends StaffPage {
  @state() private names: Names = new Map();
  readonly #list = new AuditList(this, () => this.staff.http);
  readonly #isOpenAtFirst = matchMedia("(min-width: 48rem)").matches;

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return auditTexts[this.staff.locale.language];
  }

  get #filter(): AuditFilter {
    return readAuditFilter(this.staff.query);
  }

  protected override willUpdate(): void {
    this.#list.show(this.#filter);
  }

  protected override firstUpdated(): void {
    void this.#loadNames();
  }

  async #loadNames(): Promise<void> {
    if (!may(this.staff, "manage-people")) return;
    const people = await this.staff.http.get("/api/people", listOf("people", Person));
    if (people.ok) this.names = new Map(people.value.map(({ id, name }) => [id, name]));
  }

  #set(key: AuditFilterKey, value: string): void {
    const wanted = value === ANY ? "" : value.trim();
    navigate(toPath({ page: "audit" }) + toQuery({ ...this.#filter, [key]: wanted }));
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    const filter = this.#filter;
    return html`${renderOrganisationTabs(staff, "audit")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
      </header>
      ${keyed(staff.locale.language, this.#renderFilters(filter))} ${this.#renderList()}
      <p class="audit-exports quiet">
        ${words.exportLead}
        <a download href=${`/api/audit.csv${toQuery({ ...filter, dialect: "excel" })}`}
          >${words.exportExcel}</a
        >
        <a download href=${`/api/audit.jsonl${toQuery({ ...filter })}`}>${words.exportLines}</a>
      </p>`;
  }

  #renderFilters(filter: AuditFilter): TemplateResult {
    const words = this.#words;
    const { filters } = this.staff.locale.texts;
    const set = (key: AuditFilterKey) => (event: Event) =>
      this.#set(key, (event.currentTarget as HTMLInputElement).value);
    const active = Object.keys(filter).length;
    return html`<details class="filters" ?open=${this.#isOpenAtFirst}>
      <summary>${filters.title}${active > 0 ? html` · ${filters.active(active)}` : nothing}</summary>
      <div class="filter-fields">
        <wa-input id="audit-person" size="s" type="search" label=${words.filters.person}
          hint=${words.filters.personHint} .value=${filter.person ?? ""} @change=${set("person")}></wa-input>
        <wa-select id="audit-group" size="s" label=${words.filters.group}
          .value=${filter.action?.split(".")[0] ?? ANY} @change=${set("action")}>
          <wa-option value=${ANY}>${words.filters.allGroups}</wa-option>
          ${auditGroups.map(
            (group) => html`<wa-option value=${group}>${words.groups[group]}</wa-option>`,
          )}
        </wa-select>
        <wa-input id="audit-object" size="s" type="search" label=${words.filters.object}
          hint=${words.filters.objectHint} .value=${filter.object ?? ""} @change=${set("object")}></wa-input>
        <wa-input id="audit-from" size="s" type="date" label=${filters.from}
          .value=${filter.from ?? ""} @change=${set("from")}></wa-input>
        <wa-input id="audit-to" size="s" type="date" label=${filters.to}
          .value=${filter.to ?? ""} @change=${set("to")}></wa-input>
      </div>
      ${
        active > 0
          ? html`<div class="filter-foot">
            <a id="clear-filters" href=${toPath({ page: "audit" })}>${filters.clear}</a>
          </div>`
          : nothing
      }
    </details>`;
  }

  #renderList(): TemplateResult {
    const { locale } = this.staff;
    const words = this.#words;
    const { entries, nextBefore, isLoading, problem } = this.#list.state;
    const retry = () => this.#list.more();
    if (!entries) return problem ? renderProblem(problem, locale, retry) : renderLoading(locale);
    return html`<p id="shown" class="quiet small" role="status">${words.shown(entries.length)}</p>
      ${
        entries.length === 0 && !isLoading
          ? renderEmpty(words.emptyTitle, words.empty)
          : html`<ol class="rows" id="audit" aria-busy=${isLoading ? "true" : "false"}>
            ${entries.map((entry) => renderAuditRow(entry, this.staff, this.names))}
          </ol>`
      }
      ${problem ? renderProblem(problem, locale, retry) : nothing}
      ${
        nextBefore === null
          ? nothing
          : html`<div class="more">
            <wa-button id="more" appearance="outlined" ?loading=${isLoading} @click=${retry}
              >${isLoading ? words.loadingMore : words.more}</wa-button>
          </div>`
      }`;
  }
}
