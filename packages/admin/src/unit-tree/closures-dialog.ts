import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { textIn, type UnitClosure, type UnitDetail } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem, ApiResult } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { staffLanguages } from "../preferences.ts";
import type { StaffContext } from "../staff-context.ts";
import { createUnitApi } from "./api.ts";
import { closureDays } from "./closure-days.ts";
import { unitTexts } from "./texts/index.ts";

/** `<closures-dialog>`: the days on which a unit is closed; fires `changed` after each change. */
@customElement("closures-dialog")
export class ClosuresDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private unit: UnitDetail | undefined;
  @state() private from = "";
  @state() private to = "";
  @state() private reason: Record<string, string> = {};
  @state() private isSending = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(unit: UnitDetail): void {
    this.unit = unit;
    this.#clear();
  }

  #clear(): void {
    [this.from, this.to, this.reason] = ["", "", {}];
    this.isIncomplete = false;
    this.problem = undefined;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, unit, from, to } = this;
    if (!staff || !unit || this.isSending) return;
    const last = to || from;
    this.isIncomplete = !from || last < from;
    if (this.isIncomplete) return;
    const reason = Object.fromEntries(
      Object.entries(this.reason).filter(([, words]) => words.trim() !== ""),
    );
    this.isSending = true;
    const closure = { from, to: last, ...(Object.keys(reason).length > 0 ? { reason } : {}) };
    if (this.#take(await createUnitApi(staff.http).close(unit.slug, closure), "closed")) {
      this.#clear();
    }
  };

  async #remove(closure: UnitClosure): Promise<void> {
    const { staff, unit } = this;
    if (!staff || !unit || this.isSending) return;
    this.isSending = true;
    const api = createUnitApi(staff.http);
    this.#take(await api.reopen(unit.slug, closure.id), "reopened");
    this.querySelector<HTMLElement>("#closure-from")?.focus();
  }

  #take(result: ApiResult<UnitDetail>, done: "closed" | "reopened"): boolean {
    this.isSending = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return false;
    this.unit = result.value;
    this.dispatchEvent(new CustomEvent("changed", { detail: done }));
    return true;
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.unit = undefined;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, unit } = this;
    if (!staff || !unit) return nothing;
    const { language } = staff.locale;
    const words = unitTexts[language];
    const title = words.closing.title(textIn(unit.name, language));
    return html`<wa-dialog id="closures-dialog" open label=${title} @wa-after-hide=${this.#hidden}>
      <div class="dialog-body">
        <p>${words.closing.lead}</p>
        ${this.#renderList(staff, unit)}
        <form id="closure-form" class="dialog-body" novalidate @submit=${this.#submit}>
          ${this.#renderFields(staff)}
          ${
            this.isIncomplete
              ? html`<wa-callout variant="warning" role="alert">${words.closing.missing}</wa-callout>`
              : nothing
          }
          ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
          <wa-button id="add-closure" type="submit" appearance="outlined"
            ?loading=${this.isSending}>${words.closing.add}</wa-button>
        </form>
      </div>
      <wa-button slot="footer" variant="brand" data-dialog="close">${words.close}</wa-button>
    </wa-dialog>`;
  }

  #renderList({ locale }: StaffContext, { closures }: UnitDetail): TemplateResult {
    const { closing } = unitTexts[locale.language];
    if (closures.length === 0) return html`<p class="quiet">${closing.none}</p>`;
    return html`<ul class="rows closures">
      ${closures.map((closure) => {
        const days = closureDays(closure, locale.format);
        return html`<li>
          <span>
            ${days}
            ${closure.reason ? html`<span class="quiet">${textIn(closure.reason, locale.language)}</span>` : nothing}
          </span>
          <wa-button size="s" appearance="plain" @click=${() => void this.#remove(closure)}
            aria-label=${closing.remove(days)}>
            <wa-icon name="xmark"></wa-icon>
            <span class="visually-hidden">${closing.remove(days)}</span>
          </wa-button>
        </li>`;
      })}
    </ul>`;
  }

  #renderFields({ locale }: StaffContext): TemplateResult {
    const { closing } = unitTexts[locale.language];
    return html`<div class="two-days">
        <wa-input id="closure-from" type="date" label=${closing.from} .value=${this.from}
          @input=${(event: Event) => (this.from = valueOf(event))}></wa-input>
        <wa-input id="closure-to" type="date" label=${closing.to} .value=${this.to}
          @input=${(event: Event) => (this.to = valueOf(event))}></wa-input>
      </div>
      ${staffLanguages.map(
        (one, i) =>
          html`<wa-input autocomplete="off" maxlength="200" size="s"
            label=${closing.reason(locale.format.languageName(one).toLocaleLowerCase(locale.language))}
            hint=${i === 0 ? closing.reasonHint : nothing}
            .value=${this.reason[one] ?? ""}
            @input=${(event: Event) => {
              this.reason = { ...this.reason, [one]: valueOf(event) };
            }}></wa-input>`,
      )}`;
  }
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
