import { textIn, type FormSummary, type Overview } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { channelWords } from "../channels/channel-words.ts";
import "../exports/export-dialog.ts";
import "../filter-bar.ts";
import { readCutBy, readFilter, toQuery, type CutBy } from "../filters.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import { navigate } from "../navigation.ts";
import { renderCutSizes } from "../overview/cut-label.ts";
import { renderItem } from "../overview/item-section.ts";
import { renderFormMarks } from "../overview/form-marks.ts";
import { orderCuts } from "../overview/order-cuts.ts";
import type { OverviewItem } from "../overview/indicators.ts";
import { breakDays } from "../overview/trend-breaks.ts";
import { renderStatementSummary } from "../overview/statement-summary.ts";
import { toPath } from "../router.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";

const cutChoices: readonly CutBy[] = ["year", "language", "point", "all"];

/** Said where the figures cover more days than were asked for. */
function renderWholeMonths(
  { wholeMonths }: Overview,
  { texts, format }: Locale,
): TemplateResult | typeof nothing {
  if (wholeMonths.length === 0) return nothing;
  const months = wholeMonths.map((month) => format.month(month)).join(", ");
  return html`<p class="quiet" id="whole-months" role="status">
    ${texts.figures.wholeMonths(months)}
  </p>`;
}

/** `<overview-page>`: the figures of one form, cut and filtered as the address says. */
@customElement("overview-page")
export class OverviewPage extends StaffPage {
  readonly #overview = new ApiTask(this, () =>
    this.staff.api.getOverview(
      this.#form,
      readFilter(this.staff.query),
      readCutBy(this.staff.query),
    ),
  );

  get #form(): string {
    return this.params["form"] ?? "";
  }

  protected get heading(): string {
    const { locale } = this.staff;
    const form = this.#summary;
    return form ? textIn(form.title, locale.language) : locale.texts.notFound.title;
  }

  get #points(): Overview["points"] {
    const { state } = this.#overview;
    return state.status === "failed" ? [] : (state.value?.points ?? []);
  }

  get #summary(): FormSummary | undefined {
    return this.staff.forms.find(({ slug }) => slug === this.#form);
  }

  protected override willUpdate(): void {
    const { query } = this.staff;
    const by = readCutBy(query);
    const key = toQuery({ form: this.#form, ...readFilter(query), by });
    if (this.#summary?.version) this.#overview.runFor(key);
  }

  override render(): TemplateResult {
    const { locale, query } = this.staff;
    const { texts } = locale;
    const summary = this.#summary;
    if (!summary) {
      return html`<header class="page-head">${this.renderHeading()}</header>
        ${renderProblem({ kind: "not-found" }, locale)}`;
    }
    if (summary.version === 0) return this.#renderUnpublished(summary);
    const filter = readFilter(query);
    const list = toPath({ page: "responses" }) + toQuery({ form: this.#form, ...filter });
    const { state } = this.#overview;
    const total = state.status === "done" ? state.value.cuts[0]?.responses : undefined;
    return html`<header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${renderFormMarks(summary, locale)}
        </div>
        <div class="page-head-line">
          <span class="number" id="total" role="status"
            >${total === undefined ? nothing : texts.count.responses(total)}</span
          >
          ${may(this.staff, "read-responses") ? html`<a href=${list}>${texts.formsPage.read}</a>` : nothing}
          ${
            may(this.staff, "export-responses")
              ? html`<export-dialog
                class="push"
                .staff=${this.staff}
                .form=${this.#form}
                .filter=${filter}
                .total=${total}
              ></export-dialog>`
              : nothing
          }
        </div>
      </header>
      ${renderFormTabs(this.staff, this.#form, "overview")}
      <filter-bar
        .locale=${locale}
        .units=${this.staff.session.units}
        .languages=${summary.languages}
        .filter=${filter}
        .points=${this.#points}
        @filter-change=${this.#filtered}
      ></filter-bar>
      ${this.#renderCutChoice()}
      ${renderTask(this.#overview, locale, (overview) => this.#renderOverview(orderCuts(overview)))}`;
  }

  #renderUnpublished(form: FormSummary): TemplateResult {
    const { locale } = this.staff;
    const { formsPage } = locale.texts;
    const href = toPath({ page: "form-edit", form: this.#form });
    return html`<header class="page-head">
        <div class="page-head-line">${this.renderHeading()} ${renderFormMarks(form, locale)}</div>
      </header>
      ${renderFormTabs(this.staff, this.#form, "overview")}
      ${renderEmpty(
        formsPage.unpublishedTitle,
        formsPage.unpublished,
        html`<a href=${href}>${formsPage.goOn}</a>`,
      )}`;
  }

  readonly #filtered = (event: CustomEvent<{ filter: Record<string, string> }>) => {
    this.#go({ ...event.detail.filter, by: this.staff.query.get("by") ?? undefined });
  };

  #go(query: Record<string, string | undefined>): void {
    navigate(toPath({ page: "overview", form: this.#form }) + toQuery(query));
  }

  #renderCutChoice(): TemplateResult {
    const { locale, query } = this.staff;
    const { figures } = locale.texts;
    const choices = cutChoices.filter((by) => by !== "point" || this.#points.length > 0);
    const changed = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.#go({ ...readFilter(query), by: value });
    };
    return html`<wa-radio-group
      id="cut-by"
      class="cut-choice"
      orientation="horizontal"
      label=${figures.cutBy}
      .value=${readCutBy(query)}
      @change=${changed}
    >
      ${choices.map(
        (by) =>
          html`<wa-radio appearance="button" value=${by}>${by === "point" ? channelWords(locale.language).results.by : figures.cuts[by]}</wa-radio>`,
      )}
    </wa-radio-group>`;
  }

  #renderOverview(overview: Overview): TemplateResult {
    const { locale, query } = this.staff;
    const { texts, language } = locale;
    if (!overview.cuts[0]?.responses) {
      const isFiltered = Object.keys(readFilter(query)).length > 0;
      return renderEmpty(
        texts.figures.emptyTitle,
        isFiltered ? texts.figures.empty : texts.figures.emptyForm,
      );
    }
    // The collector always cuts; "all together" shows its first column alone.
    const cuts = readCutBy(query) === "all" ? overview.cuts.slice(0, 1) : overview.cuts;
    const items = overview.items.filter(({ type }) => type !== "comment");
    const ordered = items.toSorted(
      (a, b) => Number(b.type === "statements") - Number(a.type === "statements"),
    );
    const [all] = ordered;
    const show = (item: OverviewItem) =>
      renderItem(item, cuts, locale, breakDays(overview, item.question));
    return html`${renderWholeMonths(overview, locale)} ${renderCutSizes(cuts, locale)}
      ${all?.type === "statements" ? show(all) : nothing}
      ${renderStatementSummary(items, locale)}
      ${ordered.filter(({ type }) => type !== "statements").map(show)}
      ${overview.items
        .filter(({ type }) => type === "comment")
        .map(({ question, text, figures }) =>
          this.#renderComments(question, textIn(text, language), figures[0]?.n ?? 0),
        )}
      ${
        overview.source
          ? html`<p class="quiet small source">${textIn(overview.source, language)}</p>`
          : nothing
      }`;
  }

  #renderComments(question: string, heading: string, n: number): TemplateResult {
    const { locale, query } = this.staff;
    const { figures } = locale.texts;
    const href =
      toPath({ page: "responses" }) + toQuery({ form: this.#form, ...readFilter(query) });
    return html`<section class="item" id=${`question-${question}`}>
      <h2>${heading}</h2>
      <p>${figures.comments(n)} <a href=${href}>${figures.readComments}</a></p>
    </section>`;
  }
}
