import type { Answering, AnsweringQuery } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ApiTask } from "../api-task.ts";
import "../filter-bar.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { getAnswering, readAnsweringQuery } from "./api.ts";
import { renderCutTable } from "./cut-table.ts";
import { renderKeyShares, renderTimes } from "./key-shares.ts";
import "./missed-list.ts";
import { answeringTexts } from "./texts/index.ts";

/** The day of the document that the demonstration's figures are of. */
const DEMONSTRATION_DAY = "2021-08-26";

/** `<answering-page>`: how much feedback was answered and how fast, as the address says. */
@customElement("answering-page")
export class AnsweringPage extends StaffPage {
  readonly #answering = new ApiTask(this, () => getAnswering(this.staff.http, this.#query));

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return answeringTexts[this.staff.locale.language];
  }

  get #query(): AnsweringQuery {
    return readAnsweringQuery(this.staff.query);
  }

  protected override willUpdate(): void {
    this.#answering.runFor(toQuery(this.#query));
  }

  #go(query: AnsweringQuery): void {
    navigate(toPath({ page: "answering" }) + toQuery(query));
  }

  readonly #filtered = (event: CustomEvent<{ filter: AnsweringQuery; form: string }>) => {
    const { filter, form } = event.detail;
    const { asOf } = this.#query;
    this.#go({ ...filter, ...(form ? { form } : {}), ...(asOf ? { asOf } : {}) });
  };

  override render(): TemplateResult {
    const { staff } = this;
    const { form = "", asOf: _, ...filter } = this.#query;
    const languages = [...new Set(staff.forms.flatMap((one) => one.languages))];
    return html`${renderFollowUpTabs(staff, "answering")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${this.#words.lead}</p>
      </header>
      <filter-bar
        .locale=${staff.locale}
        .units=${staff.session.units}
        .languages=${languages}
        .filter=${filter}
        .forms=${staff.forms}
        .form=${form}
        @filter-change=${this.#filtered}
      ></filter-bar>
      ${this.#renderDay()}
      ${renderTask(this.#answering, staff.locale, (answering) => this.#renderFigures(answering))}`;
  }

  #renderDay(): TemplateResult {
    const words = this.#words;
    const { locale, session } = this.staff;
    const { asOf, ...rest } = this.#query;
    const query = { ...rest, asOf: DEMONSTRATION_DAY };
    const changed = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.#go(value ? { ...rest, asOf: value } : rest);
    };
    return html`<div class="answering-day" data-print="no">
      <wa-input
        id="as-of"
        type="date"
        size="s"
        label=${words.asOf}
        .value=${live(asOf ?? "")}
        @change=${changed}
      ></wa-input>
      ${
        session.organisation.demonstration && asOf !== DEMONSTRATION_DAY
          ? html`<p class="quiet small">
              ${words.demonstration(locale.format.day(DEMONSTRATION_DAY))}
              <a id="demonstration-day" href=${toPath({ page: "answering" }) + toQuery(query)}
                >${words.showDemonstration}</a
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderFigures(answering: Answering): TemplateResult {
    const { locale, session } = this.staff;
    const words = this.#words;
    const { format, language } = locale;
    const { total, query } = answering;
    if (total.cases === 0) {
      const isFiltered = Object.keys(query).length > 0;
      return renderEmpty(words.emptyTitle, isFiltered ? words.empty : words.emptyAll);
    }
    const day = format.day(answering.asOf);
    const tables = [
      {
        id: "by-unit",
        title: words.byUnit,
        of: words.unit,
        cuts: answering.units,
        nameOf: (key: string) => unitName(session.units, key, language),
      },
      {
        id: "by-language",
        title: words.byLanguage,
        of: words.language,
        cuts: answering.languages,
        nameOf: format.languageName,
      },
      {
        id: "by-month",
        title: words.byMonth,
        of: words.month,
        cuts: answering.months,
        nameOf: format.month,
      },
    ];
    return html`<p class="quiet" id="as-of-words" role="status">
        ${answering.isOver ? words.atEndOf(day) : words.atNow(day)}
      </p>
      ${renderKeyShares(answering, locale)} ${renderTimes(answering, locale)}
      ${tables.map((table) => renderCutTable(table, locale))}
      ${
        may(this.staff, "read-responses")
          ? html`<missed-list .staff=${this.staff} .query=${query}></missed-list>`
          : nothing
      }
      ${this.#renderMethod(answering)}`;
  }

  #renderMethod({ received, total }: Answering): TemplateResult {
    const { format } = this.staff.locale;
    const lines = this.#words.methodLines(format.count(received), format.count(total.cases));
    return html`<section class="item" id="method">
      <h2>${this.#words.method}</h2>
      <ul class="method-lines quiet">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>`;
  }
}
