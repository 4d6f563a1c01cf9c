import { isOpenCase, type AnsweringQuery, type MissedCase } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { caseTexts } from "../cases/texts/index.ts";
import type { ApiProblem } from "../http.ts";
import { renderLoading, renderProblem } from "../load-states.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { listMisses } from "./api.ts";
import { answeringTexts } from "./texts/index.ts";

/** `<missed-list>`: cases whose clients were promised an answer that did not come in time. */
@customElement("missed-list")
export class MissedList extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) query: AnsweringQuery = {};
  /** Undefined until the first page has come. */
  @state() private misses: MissedCase[] | undefined;
  @state() private nextCursor: string | null = null;
  @state() private isLoading = false;
  @state() private problem: ApiProblem | undefined;
  #key: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const key = JSON.stringify(this.query);
    if (!this.staff || key === this.#key) return;
    this.#key = key;
    void this.#load();
  }

  async #load(cursor?: string): Promise<void> {
    const { staff } = this;
    const key = this.#key;
    if (!staff) return;
    this.isLoading = true;
    this.problem = undefined;
    const result = await listMisses(staff.http, this.query, cursor);
    if (key !== this.#key) return;
    this.isLoading = false;
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    const before = cursor === undefined ? [] : (this.misses ?? []);
    this.misses = [...before, ...result.value.misses];
    this.nextCursor = result.value.nextCursor;
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, problem, misses } = this;
    if (!staff) return nothing;
    const words = answeringTexts[staff.locale.language];
    return html`<section class="item" id="misses" aria-busy=${this.isLoading ? "true" : "false"}>
      <h2>${words.misses}</h2>
      ${
        misses?.length === 0
          ? html`<p>${words.noMisses}</p>`
          : html`<p class="quiet">${words.missesLead}</p>`
      }
      ${misses || problem ? nothing : renderLoading(staff.locale)}
      ${
        misses && misses.length > 0
          ? html`<ul class="rows">
              ${misses.map((missed) => this.#renderMissed(missed, staff))}
            </ul>`
          : nothing
      }
      ${problem ? renderProblem(problem, staff.locale, () => void this.#load(this.nextCursor ?? undefined)) : nothing}
      ${this.#renderMore(words.more)}
    </section>`;
  }

  #renderMore(more: string): TemplateResult | typeof nothing {
    const { nextCursor } = this;
    if (nextCursor === null) return nothing;
    return html`<div class="more">
      <wa-button
        id="more-misses"
        appearance="outlined"
        ?loading=${this.isLoading}
        @click=${() => void this.#load(nextCursor)}
        >${more}</wa-button
      >
    </div>`;
  }

  #renderMissed(missed: MissedCase, { locale, session }: StaffContext): TemplateResult {
    const words = answeringTexts[locale.language];
    const { format, language } = locale;
    const { responseId, promisedBy, daysLate, answeredAt, status, handler } = missed;
    return html`<li class="missed-row">
      <div class="title-line">
        <h3>
          <a href=${toPath({ page: "case", responseId })}
            >${words.promised(format.day(promisedBy))}</a
          >
        </h3>
        <span class="mark mark-attention">${words.daysLate(daysLate)}</span>
        <span class="mark">${caseTexts[language].statuses[status]}</span>
      </div>
      <p class="quiet small missed-facts">
        <span>${words.received(format.moment(missed.receivedAt))}</span>
        <span
          >${answeredAt ? words.answered(format.moment(answeredAt)) : words.unanswered}</span
        >
        <span>${unitName(session.units, missed.unit, language)}</span>
        ${handler || isOpenCase(status) ? html`<span>${handler?.name ?? words.noHandler}</span>` : nothing}
        <span>${format.languageName(missed.language)}</span>
      </p>
    </li>`;
  }
}
