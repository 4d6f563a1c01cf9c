import { formulaScales, textIn, type Indicator, type UnitSummary } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { localeOf, type Locale } from "../locale.ts";
import { toUnitRows, type UnitRow } from "../units.ts";
import { writeTarget } from "./figure-words.ts";
import { inheritedTarget } from "./inherited-target.ts";
import { readNumber } from "./read-number.ts";
import { scorecardTexts } from "./texts/index.ts";

/** A target that was written or taken away; `value` null for the latter. */
export interface TargetEdit {
  unit: string;
  year: number;
  value: number | null;
}

/**
 * `<target-table>`: what one indicator should reach, units down and years across. Fires
 * `targets-change` with what to set; Enter and the arrows go up and down a year.
 */
@customElement("target-table")
export class TargetTable extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) indicator!: Indicator;
  /** All that the person sees, for what comes from above. */
  @property({ attribute: false }) units: UnitSummary[] = [];
  /** Those whose targets they set. */
  @property({ attribute: false }) own: UnitSummary[] = [];
  @property({ attribute: false }) years: number[] = [];
  @property() name = "";
  /** What was typed and is no target, by cell: nothing typed is lost. */
  @state() private faults: ReadonlyMap<string, string> = new Map();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #words() {
    return scorecardTexts[this.locale.language].indicators;
  }

  #fire(edits: readonly TargetEdit[]): void {
    this.dispatchEvent(new CustomEvent("targets-change", { detail: { edits } }));
  }

  #targetOf(unit: string, year: number): number | undefined {
    return this.indicator.targets.find((one) => one.unit === unit && one.year === year)?.value;
  }

  #changed(unit: string, year: number, typed: string): void {
    const { low, high } = formulaScales[this.indicator.formula];
    const value = typed.trim() === "" ? null : readNumber(typed);
    const isFault = value === undefined || (value !== null && (value < low || value > high));
    const faults = new Map(this.faults);
    if (isFault) faults.set(`${unit} ${year}`, typed);
    else faults.delete(`${unit} ${year}`);
    this.faults = faults;
    if (value === undefined || isFault || value === (this.#targetOf(unit, year) ?? null)) return;
    this.#fire([{ unit, year, value }]);
  }

  /** Gives a year the targets of the one before where it has none. */
  #copy(from: number, to: number): void {
    const edits = this.own.flatMap(({ slug: unit }) => {
      const value = this.#targetOf(unit, from);
      const isFree = this.#targetOf(unit, to) === undefined;
      return value !== undefined && isFree ? [{ unit, year: to, value }] : [];
    });
    if (edits.length > 0) this.#fire(edits);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const cell = event.target;
    if (step === undefined || !(cell instanceof HTMLInputElement)) return;
    event.preventDefault();
    const column = [
      ...this.querySelectorAll<HTMLInputElement>(
        `input[data-year="${cell.dataset["year"] ?? ""}"]`,
      ),
    ];
    const next = column[column.indexOf(cell) + step];
    if (next) next.select();
    else cell.dispatchEvent(new Event("change", { bubbles: true }));
    next?.focus();
  };

  override render(): TemplateResult {
    const { locale, years } = this;
    const words = this.#words;
    const label = words.targetsOf(this.name);
    return html`<p class="quiet small">${words.keys}</p>
      <div class="table-scroll" role="region" tabindex="0" aria-label=${label}>
      <table class="targets" @keydown=${this.#onKey}>
        <thead>
          <tr>
            <th scope="col">${scorecardTexts[locale.language].unit}</th>
            ${years.map((year, index) => this.#renderYear(year, years[index - 1]))}
          </tr>
        </thead>
        <tbody>
          ${toUnitRows(this.own, locale.language).map((row) => this.#renderUnit(row))}
        </tbody>
      </table>
    </div>`;
  }

  #renderYear(year: number, before: number | undefined): TemplateResult {
    const words = this.#words;
    const missing = this.own.some(
      ({ slug }) =>
        before !== undefined &&
        this.#targetOf(slug, before) !== undefined &&
        this.#targetOf(slug, year) === undefined,
    );
    return html`<th scope="col">
      ${year}
      ${
        before !== undefined && missing
          ? html`<button type="button" class="copy-year" data-copy=${year} title=${words.copyAll(before, year)}
              @click=${() => this.#copy(before, year)}>
              ${words.copy(before)}
            </button>`
          : nothing
      }
    </th>`;
  }

  #renderUnit({ unit, depth }: UnitRow): TemplateResult {
    return html`<tr data-unit=${unit.slug}>
      <th scope="row" class=${`depth-${Math.min(depth, 4)}`}>
        ${textIn(unit.name, this.locale.language)}
      </th>
      ${this.years.map((year) => this.#renderCell(unit, year))}
    </tr>`;
  }

  #renderCell(unit: UnitSummary, year: number): TemplateResult {
    const { locale, indicator } = this;
    const words = this.#words;
    const key = `${unit.slug} ${year}`;
    const fault = this.faults.get(key);
    const value = this.#targetOf(unit.slug, year);
    const written = value === undefined ? "" : writeTarget(indicator.formula, value, locale);
    const above = inheritedTarget(indicator, this.units, { unit: unit.slug, year });
    const scale = formulaScales[indicator.formula];
    const write = (one: number) => writeTarget(indicator.formula, one, locale);
    const id = `fault-${indicator.id}-${unit.slug}-${year}`;
    return html`<td>
      <input
        inputmode="decimal"
        autocomplete="off"
        size="7"
        data-year=${year}
        aria-label=${words.cell(textIn(unit.name, locale.language), year)}
        placeholder=${above === undefined ? nothing : words.inherited(write(above))}
        aria-invalid=${fault === undefined ? nothing : "true"}
        aria-describedby=${fault === undefined ? nothing : id}
        .value=${live(fault ?? written)}
        @change=${(event: Event) =>
          this.#changed(unit.slug, year, (event.currentTarget as HTMLInputElement).value)}
      />
      ${
        fault === undefined
          ? nothing
          : html`<span class="fault small" id=${id} role="alert">${words.notNumber(write(scale.low), write(scale.high))}</span>`
      }
    </td>`;
  }
}
