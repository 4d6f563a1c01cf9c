import { unitsFor } from "../units-for.ts";
import {
  countsNotApplicable,
  denominators,
  type Denominator,
  type Indicator,
  type NewIndicator as Wanted,
} from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem, ApiResult } from "../http.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import { createDefinitions, type Definitions } from "../responses/definitions.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createIndicatorApi } from "./api.ts";
import { writeTarget } from "./figure-words.ts";
import { formulaName, questionName } from "./indicator-name.ts";
import "./new-indicator.ts";
import "./target-table.ts";
import type { TargetEdit } from "./target-table.ts";
import { scorecardTexts } from "./texts/index.ts";

/** `<indicators-page>`: which figures are followed, and what they should reach. */
@customElement("indicators-page")
export class IndicatorsPage extends StaffPage {
  @state() private problem: ApiProblem | undefined;
  /** As the last change has left them; what was loaded before that. */
  @state() private changed: readonly Indicator[] | undefined;
  #definitions: Definitions | undefined;
  readonly #indicators = new ApiTask(this, () => this.#api.list());

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return scorecardTexts[this.staff.locale.language].indicators;
  }

  get #api() {
    return createIndicatorApi(this.staff.http);
  }

  protected override willUpdate(): void {
    this.#indicators.runFor("indicators");
    this.#definitions ??= createDefinitions(this.staff.api, () => this.requestUpdate());
  }

  /** Whether it was done; what was answered is shown at once. */
  async #take(asked: Promise<ApiResult<readonly Indicator[]>>): Promise<boolean> {
    const result = await asked;
    this.problem = result.ok ? undefined : result.problem;
    if (result.ok) this.changed = result.value;
    return result.ok;
  }

  async #follow(wanted: Wanted): Promise<void> {
    const isDone = await this.#take(this.#api.add(wanted));
    const { form, question, formula } = wanted;
    const added = this.changed?.find(
      (one) => one.form === form && one.question === question && one.formula === formula,
    );
    if (!isDone || !added) return;
    this.staff.notify({
      text: this.#words.addedNotice(this.#nameOf(added)),
      undo: async () => void (await this.#take(this.#api.remove(added.id))),
    });
  }

  async #remove(indicator: Indicator): Promise<void> {
    const { form, question, formula, denominator, minimumN, targets } = indicator;
    const own = new Set(this.#own.map(({ slug }) => slug));
    if (!(await this.#take(this.#api.remove(indicator.id)))) return;
    const again = { form, question, formula, denominator, minimumN };
    this.staff.notify({
      text: this.#words.removedNotice(this.#nameOf(indicator)),
      undo: async () => {
        const kept = targets.filter(({ unit }) => own.has(unit));
        await this.#take(this.#api.add({ ...again, targets: kept }));
      },
    });
  }

  async #save(indicator: Indicator, change: Partial<Indicator>): Promise<void> {
    const { id, denominator, minimumN, revision } = indicator;
    const changed = { denominator, minimumN, revision, ...change };
    if (await this.#take(this.#api.change(id, changed))) {
      this.staff.notify({ text: this.#words.savedNotice });
    }
  }

  async #setTargets(indicator: Indicator, edits: readonly TargetEdit[]): Promise<void> {
    const before = edits.map(({ unit, year }): TargetEdit => {
      const found = indicator.targets.find((one) => one.unit === unit && one.year === year);
      return { unit, year, value: found?.value ?? null };
    });
    const setAll = async (all: readonly TargetEdit[]): Promise<boolean> => {
      for (const edit of all) {
        if (!(await this.#take(this.#api.setTarget(indicator.id, edit)))) return false;
      }
      return true;
    };
    if (!(await setAll(edits))) return;
    this.staff.notify({
      text: this.#saySet(indicator, edits),
      undo: async () => void (await setAll(before)),
    });
  }

  #saySet({ formula }: Indicator, edits: readonly TargetEdit[]): string {
    const words = this.#words;
    const { locale, session } = this.staff;
    const [first] = edits;
    if (!first || edits.length > 1) return words.copiedNotice(edits.length, first?.year ?? 0);
    const { unit, year, value } = first;
    const name = unitName(session.units, unit, locale.language);
    if (value === null) return words.clearedNotice(name, year);
    return words.setNotice(name, year, writeTarget(formula, value, locale));
  }

  #nameOf(indicator: Indicator): string {
    const { locale } = this.staff;
    return `${questionName(indicator, locale)} (${formulaName(indicator.formula, locale)})`;
  }

  get #own() {
    return unitsFor(this.staff.session, "manage-targets");
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderFollowUpTabs(staff, "indicators")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
      </header>
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${renderTask(this.#indicators, staff.locale, (loaded) => this.#renderAll(this.changed ?? loaded))}`;
  }

  #renderAll(indicators: readonly Indicator[]): TemplateResult {
    const words = this.#words;
    const { forms, locale } = this.staff;
    const own = new Set(this.#own.map(({ slug }) => slug));
    const published = forms.filter(({ version, unit }) => version > 0 && own.has(unit));
    if (published.length === 0 && indicators.length === 0) {
      return renderEmpty(words.noFormsTitle, words.noForms);
    }
    return html`${
      indicators.length === 0
        ? renderEmpty(words.emptyTitle, words.empty)
        : html`<ul class="rows" id="indicators">
            ${repeat(
              indicators,
              ({ id }) => id,
              (indicator, index) => this.#renderIndicator(indicator, index === 0),
            )}
          </ul>`
    }
      ${
        published.length > 0
          ? html`<new-indicator
              .locale=${locale}
              .forms=${published}
              .followed=${indicators}
              .definitionOf=${(form: string) => this.#definitions?.find(form)}
              @follow=${(event: CustomEvent<Wanted>) => void this.#follow(event.detail)}
            ></new-indicator>`
          : nothing
      }`;
  }

  #renderIndicator(indicator: Indicator, isFirst: boolean): TemplateResult {
    const { locale, session } = this.staff;
    const words = this.#words;
    const name = questionName(indicator, locale);
    return html`<li class="indicator-row" data-indicator=${indicator.id}>
      <div class="title-line">
        <h2>${name}</h2>
        <span class="quiet">${formulaName(indicator.formula, locale)}</span>
      </div>
      ${
        indicator.mayChange
          ? this.#renderSettings(indicator, name)
          : html`<p class="quiet small">${words.othersTargets}</p>`
      }
      <details class="indicator-targets" ?open=${isFirst}>
        <summary>
          ${words.targetsIn(this.#own.length, indicator.targets.length)}<span class="visually-hidden">: ${name}</span>
        </summary>
        <target-table
          .locale=${locale}
          .indicator=${indicator}
          .units=${session.units}
          .own=${this.#own}
          .years=${yearsOf(indicator, new Date().getFullYear())}
          .name=${this.#nameOf(indicator)}
          @targets-change=${(event: CustomEvent<{ edits: TargetEdit[] }>) =>
            void this.#setTargets(indicator, event.detail.edits)}
        ></target-table>
      </details>
    </li>`;
  }

  #renderSettings(indicator: Indicator, name: string): TemplateResult {
    const words = this.#words;
    const { id, minimumN, denominator, formula } = indicator;
    const numbered = (event: Event) => {
      const field = event.currentTarget as HTMLInputElement;
      if (field.reportValidity()) void this.#save(indicator, { minimumN: field.valueAsNumber });
    };
    const shared = (event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      void this.#save(indicator, { denominator: value as Denominator });
    };
    return html`<div class="indicator-settings">
      <div class="field field-inline">
        <label for=${`minimum-${id}`}>${words.minimumN}</label>
        <input id=${`minimum-${id}`} type="number" min="5" max="100000" step="1" required
          aria-describedby=${`minimum-help-${id}`} .value=${String(minimumN)} @change=${numbered} />
        <span class="quiet small" id=${`minimum-help-${id}`}>${words.minimumHelp}</span>
      </div>
      ${
        countsNotApplicable(formula)
          ? html`<div class="field field-inline">
              <label for=${`denominator-${id}`}>${words.denominator}</label>
              <select id=${`denominator-${id}`} @change=${shared}>
                ${denominators.map(
                  (one) =>
                    html`<option value=${one} ?selected=${one === denominator}>${words.denominators[one]}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <wa-button class="push" size="s" appearance="outlined" @click=${() => void this.#remove(indicator)}
        >${words.remove}<span class="visually-hidden">: ${name}</span></wa-button>
    </div>`;
  }
}

/** The year that runs, the one after, and all that have targets, at most the last six. */
function yearsOf({ targets }: Indicator, now: number): number[] {
  const years = new Set([...targets.map(({ year }) => year), now, now + 1]);
  return [...years].toSorted((a, b) => a - b).slice(-6);
}
