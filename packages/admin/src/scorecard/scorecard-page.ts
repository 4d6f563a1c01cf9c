import { Scorecard, textIn, type ScorecardRow } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import { ApiTask } from "../api-task.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { toUnitRows } from "../units.ts";
import { unitsFor } from "../units-for.ts";
import { renderCard, renderUnits } from "./scorecard-table.ts";
import { scorecardTexts } from "./texts/index.ts";

/** `<scorecard-page>`: what one unit follows against its targets, year beside year. */
@customElement("scorecard-page")
export class ScorecardPage extends StaffPage {
  readonly #card = new ApiTask(this, () =>
    this.staff.http.get(`/api/scorecard${toQuery(this.#wanted)}`, Scorecard),
  );

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return scorecardTexts[this.staff.locale.language];
  }

  get #wanted(): Record<string, string | undefined> {
    const { query } = this.staff;
    return {
      unit: query.get("unit") ?? undefined,
      asOf: query.get("asOf") ?? undefined,
      years: query.get("years") ?? undefined,
    };
  }

  protected override willUpdate(): void {
    this.#card.runFor(toQuery(this.#wanted));
  }

  #go(change: Record<string, string | undefined>): void {
    navigate(toPath({ page: "scorecard" }) + toQuery({ ...this.#wanted, ...change }));
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderFollowUpTabs(staff, "scorecard")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
      </header>
      ${renderTask(this.#card, staff.locale, (card) => this.#renderCard(card))}`;
  }

  #renderCard(card: Scorecard): TemplateResult {
    const { staff } = this;
    const { locale } = staff;
    const { format } = locale;
    const words = this.#words;
    const isEmpty = card.rows.length === 0 || card.years.length === 0;
    const sources = card.rows.flatMap(({ source }) =>
      source ? [textIn(source, locale.language)] : [],
    );
    return html`${this.#renderChoice(card)}
      ${
        isEmpty
          ? this.#renderEmpty(card)
          : html`${renderCard(card, locale)} ${this.#renderUnits(card)}`
      }
      ${
        card.wholeMonths.length > 0
          ? html`<p class="quiet small">
              ${locale.texts.figures.wholeMonths(card.wholeMonths.map((one) => format.month(one)).join(", "))}
            </p>`
          : nothing
      }
      ${
        may(staff, "manage-targets") && !isEmpty
          ? html`<p><a href=${toPath({ page: "indicators" })}>${words.toIndicators}</a></p>`
          : nothing
      }
      ${[...new Set(sources)].map((source) => html`<p class="quiet small source">${source}</p>`)}`;
  }

  #renderChoice({ unit, asOf }: Scorecard): TemplateResult {
    const { locale, session } = this.staff;
    const words = this.#words;
    const rows = toUnitRows(unitsFor(session, "read-figures"), locale.language);
    const chosen = (key: "unit" | "asOf") => (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.#go({ [key]: value || undefined });
    };
    return html`<div class="scorecard-choice" data-print="no">
      ${keyed(
        locale.language,
        html`<wa-select id="scorecard-unit" size="s" label=${words.unit} .value=${unit} @change=${chosen("unit")}>
          ${rows.map(
            ({ unit: one, depth }) =>
              html`<wa-option class=${`level-${depth}`} value=${one.slug}>${textIn(one.name, locale.language)}</wa-option>`,
          )}
        </wa-select>`,
      )}
      <wa-input
        id="scorecard-as-of"
        type="date"
        size="s"
        label=${words.asOf}
        .value=${live(asOf)}
        @change=${chosen("asOf")}
      ></wa-input>
    </div>`;
  }

  #renderUnits(card: Scorecard): TemplateResult | typeof nothing {
    const rows = card.rows.filter(({ units }) => units.length > 0);
    if (rows.length === 0) return nothing;
    const { locale } = this.staff;
    const href = (unit: string) =>
      toPath({ page: "scorecard" }) + toQuery({ ...this.#wanted, unit });
    return html`<section aria-labelledby="units-below">
      <h2 id="units-below" class="units-below">${this.#words.unitsBelow(textIn(card.name, locale.language))}</h2>
      ${rows.map((row: ScorecardRow) => renderUnits(row, card.years, { locale, href }))}
    </section>`;
  }

  #renderEmpty({ rows }: Scorecard): TemplateResult {
    const words = this.#words;
    if (rows.length > 0) return renderEmpty(words.noAnswersTitle, words.noAnswers);
    if (!may(this.staff, "manage-targets")) return renderEmpty(words.emptyTitle, words.emptyReader);
    const link = html`<a href=${toPath({ page: "indicators" })}>${words.choose}</a>`;
    return renderEmpty(words.emptyTitle, words.empty, link);
  }
}
