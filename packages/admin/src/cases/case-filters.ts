import { textIn } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import type { StaffContext } from "../staff-context.ts";
import { toUnitRows } from "../units.ts";
import {
  countCaseFilters,
  readCaseQuery,
  withCaseFilter,
  type CaseFilterKey,
  type CaseQuery,
} from "./case-query.ts";
import { caseTexts } from "./texts/index.ts";

/** Stands for "no filter": a select needs a value that is not empty, and no slug looks like it. */
const ANY = "*";

interface Choice {
  value: string;
  label: string;
  depth?: number;
}

/** `<case-filters>`: fires `filter-change` with the whole new query. */
@customElement("case-filters")
export class CaseFilters extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) query: CaseQuery = readCaseQuery(new URLSearchParams());
  readonly #isOpenAtFirst = matchMedia("(min-width: 48rem)").matches;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #set(key: CaseFilterKey, value: string): void {
    const detail = withCaseFilter(this.query, key, value === ANY ? "" : value);
    this.dispatchEvent(new CustomEvent("filter-change", { detail }));
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, query } = this;
    if (!staff) return nothing;
    const { filters } = staff.locale.texts;
    const active = countCaseFilters(query);
    const { from, to } = query;
    return html`<details class="filters" ?open=${this.#isOpenAtFirst}>
      <summary>${filters.title}${active > 0 ? html` · ${filters.active(active)}` : nothing}</summary>
      <div class="filter-fields">${this.#renderFields(staff)}</div>
      <div class="filter-foot">
        ${
          active > 0
            ? html`<wa-button id="clear-filters" size="s" appearance="outlined" @click=${this.#clear}
                >${filters.clear}</wa-button
              >`
            : nothing
        }
        ${
          from && to && from > to
            ? html`<span role="alert" class="mark mark-attention">${filters.wrongOrder}</span>`
            : nothing
        }
      </div>
    </details>`;
  }

  readonly #clear = () => {
    const detail = readCaseQuery(new URLSearchParams({ view: this.query.view }));
    this.dispatchEvent(new CustomEvent("filter-change", { detail }));
  };

  #renderFields({ locale, session, forms }: StaffContext): TemplateResult {
    const { texts, language, format } = locale;
    const { filters } = texts;
    const words = caseTexts[language].filters;
    const shown = forms.filter(({ version }) => version > 0);
    const languages = [...new Set(shown.flatMap((form) => form.languages))];
    return html`${this.#renderSelect(
      "unit",
      [filters.unit, filters.allUnits],
      toUnitRows(session.units, language).map(({ unit, depth }) => ({
        value: unit.slug,
        label: textIn(unit.name, language),
        depth,
      })),
    )}
      ${this.#renderSelect(
        "form",
        [filters.form, filters.allForms],
        shown.map(({ slug, title }) => ({ value: slug, label: textIn(title, language) })),
      )}
      ${this.#renderSelect(
        "language",
        [filters.language, filters.allLanguages],
        languages.map((tag) => ({ value: tag, label: format.languageName(tag) })),
      )}
      ${this.#renderSelect(
        "named",
        [words.named, words.anyNamed],
        [
          { value: "yes", label: words.yes },
          { value: "no", label: words.no },
        ],
      )}
      ${this.#renderDay("from", filters.from)} ${this.#renderDay("to", filters.to)}`;
  }

  #renderDay(key: "from" | "to", label: string): TemplateResult {
    return html`<wa-input
      id=${`filter-${key}`}
      type="date"
      size="s"
      label=${label}
      .value=${live(this.query[key] ?? "")}
      @change=${(event: Event) => this.#set(key, (event.currentTarget as HTMLInputElement).value)}
    ></wa-input>`;
  }

  #renderSelect(
    key: CaseFilterKey,
    [label, anyLabel]: readonly [string, string],
    choices: readonly Choice[],
  ): TemplateResult {
    // A select keeps the label of its chosen option, so a new language needs a new one.
    return html`${keyed(
      this.staff?.locale.language,
      html`<wa-select
        id=${`filter-${key}`}
        size="s"
        label=${label}
        .value=${this.query[key] ?? ANY}
        @change=${(event: Event) => this.#set(key, (event.currentTarget as HTMLSelectElement).value)}
      >
        <wa-option value=${ANY}>${anyLabel}</wa-option>
        ${choices.map(
          (choice) =>
            html`<wa-option class=${`level-${choice.depth ?? 0}`} value=${choice.value}
              >${choice.label}</wa-option
            >`,
        )}
      </wa-select>`,
    )}`;
  }
}
