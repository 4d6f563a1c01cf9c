import {
  channels,
  textIn,
  type FormSummary,
  type PointName,
  type ResponseFilter,
  type UnitSummary,
} from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import { channelWords } from "./channels/channel-words.ts";
import { countFilters, withFilter, type FilterKey } from "./filters.ts";
import { localeOf, type Locale } from "./locale.ts";
import { toUnitRows } from "./units.ts";

/** Stands for "no filter": a select needs a value that is not empty, and no slug looks like it. */
const ANY = "*";

interface Choice {
  value: string;
  label: string;
  depth?: number;
}

/** `<filter-bar>`: fires `filter-change` with the whole new filter, and the form where it asks one. */
@customElement("filter-bar")
export class FilterBar extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) units: UnitSummary[] = [];
  @property({ attribute: false }) languages: string[] = [];
  @property({ attribute: false }) filter: ResponseFilter = {};
  /** Asks for a place too where the form has any. */
  @property({ attribute: false }) points: readonly PointName[] = [];
  /** Asks for a form too where given. */
  @property({ attribute: false }) forms: FormSummary[] | undefined;
  @property() form = "";
  readonly #isOpenAtFirst = matchMedia("(min-width: 48rem)").matches;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #change(filter: ResponseFilter, form = this.form): void {
    this.dispatchEvent(new CustomEvent("filter-change", { detail: { filter, form } }));
  }

  #set(key: FilterKey | "form", value: string): void {
    const wanted = value === ANY ? "" : value;
    // A place belongs to the form that was chosen.
    if (key === "form") this.#change(withFilter(this.filter, "point", ""), wanted);
    else this.#change(withFilter(this.filter, key, wanted));
  }

  override render(): TemplateResult {
    const { filters, channels: names } = this.locale.texts;
    const { language, format } = this.locale;
    const active = countFilters(this.filter) + (this.form ? 1 : 0);
    return html`<details class="filters" ?open=${this.#isOpenAtFirst}>
      <summary>${filters.title}${active > 0 ? html` · ${filters.active(active)}` : nothing}</summary>
      <div class="filter-fields">
        ${
          this.forms
            ? this.#renderSelect(
                "form",
                filters.form,
                filters.allForms,
                this.form,
                this.forms.map(({ slug, title }) => ({
                  value: slug,
                  label: textIn(title, language),
                })),
              )
            : nothing
        }
        ${this.#renderDay("from", filters.from)} ${this.#renderDay("to", filters.to)}
        ${this.#renderSelect(
          "language",
          filters.language,
          filters.allLanguages,
          this.filter.language,
          this.languages.map((tag) => ({ value: tag, label: format.languageName(tag) })),
        )}
        ${this.#renderSelect(
          "unit",
          filters.unit,
          filters.allUnits,
          this.filter.unit,
          toUnitRows(this.units, language).map(({ unit, depth }) => ({
            value: unit.slug,
            label: textIn(unit.name, language),
            depth,
          })),
        )}
        ${this.#renderSelect(
          "channel",
          filters.channel,
          filters.allChannels,
          this.filter.channel,
          channels.map((channel) => ({ value: channel, label: names[channel] })),
        )}
        ${this.#renderPoints()}
      </div>
      <div class="filter-foot">${this.#renderFoot(active)}</div>
    </details>`;
  }

  #renderPoints(): TemplateResult | typeof nothing {
    const { results } = channelWords(this.locale.language);
    if (this.points.length === 0) return nothing;
    const choices = this.points.map(({ slug, name }) => ({ value: slug, label: name }));
    return this.#renderSelect("point", results.one, results.all, this.filter.point, choices);
  }

  #renderFoot(active: number): TemplateResult | typeof nothing {
    if (active === 0) return nothing;
    const { filters } = this.locale.texts;
    const { from, to } = this.filter;
    return html`<wa-button
        id="clear-filters"
        size="s"
        appearance="outlined"
        @click=${() => this.#change({}, "")}
        >${filters.clear}</wa-button
      >
      ${
        from && to && from > to
          ? html`<span role="alert" class="mark mark-attention">${filters.wrongOrder}</span>`
          : nothing
      }`;
  }

  #renderDay(key: "from" | "to", label: string): TemplateResult {
    return html`<wa-input
      id=${`filter-${key}`}
      type="date"
      size="s"
      label=${label}
      .value=${live(this.filter[key] ?? "")}
      @change=${(event: Event) => this.#set(key, (event.currentTarget as HTMLInputElement).value)}
    ></wa-input>`;
  }

  #renderSelect(
    key: FilterKey | "form",
    label: string,
    anyLabel: string,
    value: string | undefined,
    choices: readonly Choice[],
  ): TemplateResult {
    // A select keeps the label of its chosen option, so a new language needs a new one.
    return html`${keyed(
      this.locale.language,
      html`<wa-select
      id=${`filter-${key}`}
      size="s"
      label=${label}
      .value=${value || ANY}
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
