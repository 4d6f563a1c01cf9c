import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import "../exports/export-dialog.ts";
import "../filter-bar.ts";
import { readFilter, readForm, toQuery } from "../filters.ts";
import { renderEmpty, renderLoading, renderProblem } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { createQuarantineApi } from "../quarantine/api.ts";
import { createDefinitions, type Definitions } from "../responses/definitions.ts";
import { ResponseList } from "../responses/response-list.ts";
import { renderResponseRow } from "../responses/response-row.ts";
import { toPath } from "../router.ts";
import { renderResponseTabs } from "../section-tabs.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";

/** `<responses-page>`: the responses that fit the filters in the address, newest first. */
@customElement("responses-page")
export class ResponsesPage extends StaffPage {
  readonly #list = new ResponseList(this, () => this.staff.api);
  readonly #points = new ApiTask(this, () =>
    this.staff.api.listPoints(readForm(this.staff.query) ?? ""),
  );
  readonly #quarantine = new ApiTask(this, () => createQuarantineApi(this.staff.http).count());
  #definitions: Definitions | undefined;

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => listShortcuts(this, "#responses a", this.staff.locale)),
    );
  }

  protected get heading(): string {
    return this.staff.locale.texts.list.title;
  }

  protected override willUpdate(): void {
    const { api, query } = this.staff;
    this.#definitions ??= createDefinitions(api, () => this.requestUpdate());
    const form = readForm(query);
    this.#list.show({ form, ...readFilter(query) });
    if (may(this.staff, "sort-quarantine")) this.#quarantine.runFor("count");
    if (form !== undefined) this.#points.runFor(form);
  }

  override render(): TemplateResult {
    const { locale, session, query } = this.staff;
    // One never published has no responses to look for.
    const forms = this.staff.forms.filter(({ version }) => version > 0);
    const { texts } = locale;
    const filter = readFilter(query);
    const form = readForm(query) ?? "";
    const { total } = this.#list.state;
    const shownForms = forms.filter(({ slug }) => !form || slug === form);
    return html`${this.#renderTabs()}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${
            may(this.staff, "export-responses")
              ? html`<export-dialog
            class="push"
            .staff=${this.staff}
            .form=${form}
            .filter=${filter}
            .total=${total}
          ></export-dialog>`
              : nothing
          }
        </div>
        <p class="quiet">${texts.list.lead}</p>
      </header>
      <filter-bar
        .locale=${locale}
        .units=${session.units}
        .languages=${[...new Set(shownForms.flatMap(({ languages }) => languages))]}
        .filter=${filter}
        .points=${form && this.#points.state.status === "done" ? this.#points.state.value : []}
        .forms=${forms}
        .form=${form}
        @filter-change=${this.#filtered}
      ></filter-bar>
      ${this.#renderList()}`;
  }

  #renderTabs() {
    const { state } = this.#quarantine;
    const waiting = state.status === "failed" ? undefined : state.value?.waiting;
    return renderResponseTabs(this.staff, "responses", waiting);
  }

  readonly #filtered = (event: CustomEvent<{ filter: Record<string, string>; form: string }>) => {
    const { filter, form } = event.detail;
    navigate(toPath({ page: "responses" }) + toQuery({ form, ...filter }));
  };

  #renderList(): TemplateResult {
    const { locale } = this.staff;
    const { list } = locale.texts;
    const { responses, total, isLoading, problem } = this.#list.state;
    const retry = () => this.#list.more();
    if (total === undefined) {
      return problem ? renderProblem(problem, locale, retry) : renderLoading(locale);
    }
    const rows = responses.map((response) =>
      renderResponseRow(response, this.#definitions?.find(response.form), this.staff),
    );
    return html`<p class="quiet number" role="status" id="shown">
        ${list.showing(responses.length, total)}
      </p>
      ${
        rows.length === 0 && !isLoading && !problem
          ? renderEmpty(list.emptyTitle, list.empty)
          : html`<ol class="rows" id="responses" aria-busy=${isLoading ? "true" : "false"}>
            ${rows}
          </ol>`
      }
      ${problem ? renderProblem(problem, locale, retry) : this.#renderMore()}`;
  }

  #renderMore(): TemplateResult | typeof nothing {
    const { list } = this.staff.locale.texts;
    const { nextCursor, isLoading } = this.#list.state;
    if (nextCursor === null) return nothing;
    return html`<div class="more">
      <wa-button
        id="more"
        appearance="outlined"
        ?loading=${isLoading}
        @click=${() => this.#list.more()}
        >${isLoading ? list.loadingMore : list.more}</wa-button
      >
    </div>`;
  }
}
