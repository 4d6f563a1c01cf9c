import { caseViews, type CaseSummary, type CaseView } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { renderEmpty, renderLoading, renderProblem } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { createDefinitions, type Definitions } from "../responses/definitions.ts";
import { renderCaseTabs } from "../section-tabs.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts, type Shortcut } from "../shortcuts/shortcuts.ts";
import { StaffPage } from "../staff-page.ts";
import { unitsFor } from "../units-for.ts";
import { actOnCases, type Undo } from "./act-on-cases.ts";
import type { Deed } from "./api.ts";
import "./case-filters.ts";
import { CaseList } from "./case-list.ts";
import { countCaseFilters, readCaseQuery, toCasesPath, type CaseQuery } from "./case-query.ts";
import { renderCaseRow } from "./case-row.ts";
import { renderChoice } from "./render-choice.ts";
import { ageWords } from "./promise-words.ts";
import { caseTexts } from "./texts/index.ts";

/** `<cases-page>`: the queue, what was promised first on top; by keys alone, and undone. */
@customElement("cases-page")
export class CasesPageElement extends StaffPage {
  @state() private chosen: ReadonlySet<string> = new Set();
  readonly #list = new CaseList(this, () => this.staff.http);
  #definitions: Definitions | undefined;
  #undo: Undo;

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => [
        ...listShortcuts(this, "#cases .about a", this.staff.locale),
        ...this.#rowShortcuts(),
      ]),
    );
  }

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return caseTexts[this.staff.locale.language];
  }

  get #query(): CaseQuery {
    return readCaseQuery(this.staff.query);
  }

  /** Units whose cases the person handles. */
  get #handled(): ReadonlySet<string> {
    return new Set(unitsFor(this.staff.session, "handle-cases").map(({ slug }) => slug));
  }

  protected override willUpdate(): void {
    this.#definitions ??= createDefinitions(this.staff.api, () => this.requestUpdate());
    this.#list.show(this.#query, this.staff.session.id);
  }

  #rowShortcuts(): Shortcut[] {
    if (this.#handled.size === 0) return [];
    const { keys } = this.#words;
    return [
      { keys: "x", text: keys.choose, run: onRow((id) => this.#choose(id, !this.chosen.has(id))) },
      { keys: "t", text: keys.take, run: onRow((id) => void this.#take([id])) },
      { keys: "h", text: keys.handled, run: onRow((id) => void this.#handle([id])) },
      { keys: "u", text: keys.undo, run: () => void this.#undoLast() },
    ];
  }

  #choose(id: string, isChosen: boolean): void {
    const others = [...this.chosen].filter((one) => one !== id);
    this.chosen = new Set(isChosen ? [...others, id] : others);
  }

  #take(ids: readonly string[]): Promise<void> {
    return this.#act(
      ids,
      { to: "handler", handler: this.staff.session.id },
      this.#words.done.taken,
    );
  }

  #handle(ids: readonly string[]): Promise<void> {
    const { done, statuses } = this.#words;
    const status = "handled-without-answer";
    return this.#act(ids, { to: "status", status }, (n) => done.status(statuses[status], n));
  }

  async #act(ids: readonly string[], deed: Deed, done: (n: string) => string): Promise<void> {
    const { cases } = this.#list.state;
    const targets = cases.flatMap(({ response: { responseId }, revision }) =>
      ids.includes(responseId) ? [{ responseId, revision }] : [],
    );
    const here = ids[0];
    const next = this.#rowAfter(ids);
    await actOnCases(this.staff, targets, deed, {
      done,
      changed: (undo) => {
        this.#undo = undo;
        this.chosen = new Set();
        void this.#list.reload().then(() => this.#focusRow(here, next));
      },
    });
  }

  async #undoLast(): Promise<void> {
    const undo = this.#undo;
    this.#undo = undefined;
    if (undo) await undo();
    else this.staff.notify({ text: this.#words.done.nothingToUndo });
  }

  /** The row that stands where these stood, so that one can go on from there. */
  #rowAfter(ids: readonly string[]): string | undefined {
    const all = this.#list.state.cases.map(({ response }) => response.responseId);
    const last = Math.max(...ids.map((id) => all.indexOf(id)));
    const stay = (id: string) => !ids.includes(id);
    return all.slice(last).find(stay) ?? all.findLast(stay);
  }

  /** Focuses the first of the rows that stands there, else the heading. */
  async #focusRow(...ids: (string | undefined)[]): Promise<void> {
    await this.updateComplete;
    const rows = ids.map((id) => id && this.querySelector(`[data-response="${id}"] .about a`));
    const target = rows.find(Boolean) ?? this.querySelector("h1");
    if (target instanceof HTMLElement) target.focus();
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    const { oldestUnreadAt } = this.#list.state;
    return html`${renderCaseTabs(staff, "cases")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
        ${
          oldestUnreadAt === null
            ? nothing
            : html`<p id="oldest-unread"><b>${words.oldestUnread(ageWords(oldestUnreadAt, new Date(), words))}</b></p>`
        }
      </header>
      <nav class="views" aria-label=${words.views.label}>
        ${caseViews.map((view) => this.#renderView(view))}
      </nav>
      <case-filters
        .staff=${staff}
        .query=${this.#query}
        @filter-change=${(event: CustomEvent<CaseQuery>) => navigate(toCasesPath(event.detail))}
      ></case-filters>
      ${this.#renderList()}`;
  }

  #renderView(view: CaseView): TemplateResult {
    const words = this.#words;
    const { counts } = this.#list.state;
    const n = view === "ended" || view === "all" ? undefined : counts?.[view];
    const text = words.views[view];
    return html`<a
      href=${toCasesPath({ ...this.#query, view })}
      data-view=${view}
      aria-current=${view === this.#query.view ? "page" : nothing}
      >${n === undefined ? text : words.counted(text, this.staff.locale.format.count(n))}</a
    >`;
  }

  #renderList(): TemplateResult {
    const { locale } = this.staff;
    const words = this.#words;
    const { cases, counts, nextCursor, isLoading, problem } = this.#list.state;
    const retry = () => this.#list.more();
    if (cases.length === 0 && isLoading) return renderLoading(locale);
    if (!counts || (cases.length === 0 && problem)) {
      return problem ? renderProblem(problem, locale, retry) : renderLoading(locale);
    }
    if (cases.length === 0) return this.#renderEmpty();
    const handled = this.#handled;
    return html`<p class="quiet small number" role="status" id="shown">
        ${words.shown(locale.format.count(cases.length))}
      </p>
      ${handled.size > 0 ? this.#renderChoice(cases.filter(({ unit }) => handled.has(unit))) : nothing}
      <ol class="rows" id="cases" aria-busy=${isLoading ? "true" : "false"}>
        ${cases.map((one) => this.#renderRow(one, handled))}
      </ol>
      ${problem ? renderProblem(problem, locale, retry) : nothing}
      ${
        nextCursor === null
          ? nothing
          : html`<div class="more">
            <wa-button id="more" appearance="outlined" ?loading=${isLoading} @click=${retry}
              >${isLoading ? words.loadingMore : words.more}</wa-button>
          </div>`
      }`;
  }

  #renderRow(one: CaseSummary, handled: ReadonlySet<string>): TemplateResult {
    const { responseId, form } = one.response;
    const choice = handled.has(one.unit)
      ? {
          isChosen: this.chosen.has(responseId),
          choose: (isChosen: boolean) => this.#choose(responseId, isChosen),
        }
      : undefined;
    return renderCaseRow(one, this.#definitions?.find(form), this.staff, choice);
  }

  #renderChoice(choosable: readonly CaseSummary[]): TemplateResult {
    const all = choosable.map(({ response }) => response.responseId);
    const ids = [...this.chosen];
    return renderChoice(this.staff.locale, {
      all,
      chosen: this.chosen,
      choose: (chosen) => (this.chosen = new Set(chosen)),
      take: () => void this.#take(ids),
      handle: () => void this.#handle(ids),
    });
  }

  #renderEmpty(): TemplateResult {
    const words = this.#words;
    if (countCaseFilters(this.#query) > 0) {
      return renderEmpty(words.emptyFilteredTitle, words.emptyFiltered);
    }
    const { title, text } = words.empty[this.#query.view];
    return renderEmpty(title, text);
  }
}

/** Does it to the row that has the focus. */
const onRow = (act: (id: string) => void) => () => {
  const id = document.activeElement?.closest<HTMLElement>("[data-response]")?.dataset["response"];
  if (id !== undefined) act(id);
};
