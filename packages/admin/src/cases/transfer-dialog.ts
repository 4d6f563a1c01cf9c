import { textIn, type CaseDetail, type UnitSummary } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem, ApiResult } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { toUnitRows } from "../units.ts";
import { createCasesApi, type Deed } from "./api.ts";
import { caseTexts } from "./texts/index.ts";

/** `<transfer-dialog>`: gives a case to another unit, with a reason. */
@customElement("transfer-dialog")
export class TransferDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  /** Does it. */
  @property({ attribute: false }) act: ((deed: Deed) => Promise<ApiResult<CaseDetail>>) | undefined;
  /** The unit that has it now. */
  @property() unit = "";
  @state() private isOpen = false;
  @state() private units: readonly UnitSummary[] = [];
  @state() private target = "";
  @state() private reason = "";
  @state() private isMissing = false;
  @state() private isSending = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async show(): Promise<void> {
    const { staff } = this;
    if (!staff) return;
    this.isOpen = true;
    this.isMissing = false;
    this.problem = undefined;
    this.target = "";
    this.units = staff.session.units;
    const result = await createCasesApi(staff.http).listUnits();
    if (result.ok) this.units = result.value;
    else this.problem = result.problem;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, target: unit, act } = this;
    const reason = this.reason.trim();
    this.isMissing = !unit || !reason;
    if (!staff || !act || this.isMissing || this.isSending) return;
    this.isSending = true;
    const result = await act({ to: "transfer", unit, reason });
    this.isSending = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) {
      // What others did stands behind the dialog.
      if (result.problem.kind === "changed-meanwhile") this.isOpen = false;
      return;
    }
    this.isOpen = false;
    this.reason = "";
    const { language } = staff.locale;
    const name = this.units.find(({ slug }) => slug === unit)?.name;
    this.dispatchEvent(
      new CustomEvent("transferred", { detail: name ? textIn(name, language) : unit }),
    );
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isOpen = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff } = this;
    if (!staff) return nothing;
    const words = caseTexts[staff.locale.language].transfer;
    return html`<wa-dialog
      id="transfer-dialog"
      ?open=${this.isOpen}
      label=${words.title}
      @wa-after-hide=${this.#hidden}
    >
      ${this.isOpen ? this.#renderForm(staff) : nothing}
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      <wa-button
        slot="footer"
        id="save-transfer"
        type="submit"
        form="transfer-form"
        variant="brand"
        ?loading=${this.isSending}
        >${words.submit}</wa-button
      >
    </wa-dialog>`;
  }

  #renderForm({ locale }: StaffContext): TemplateResult {
    const words = caseTexts[locale.language].transfer;
    const rows = toUnitRows(this.units, locale.language);
    return html`<form id="transfer-form" class="dialog-body" novalidate @submit=${this.#submit}>
      <p>${rows.length > 1 ? words.lead : words.nowhere}</p>
      <wa-select
        id="transfer-unit"
        label=${words.unit}
        .value=${this.target}
        @change=${(event: Event) => {
          this.target = (event.currentTarget as HTMLSelectElement).value;
        }}
      >
        ${rows.map(
          ({ unit, depth }) =>
            html`<wa-option
              class=${`level-${depth}`}
              value=${unit.slug}
              ?disabled=${unit.slug === this.unit || unit.ended === true}
              >${textIn(unit.name, locale.language)}</wa-option
            >`,
        )}
      </wa-select>
      <label class="field">
        <span>${words.reason}</span>
        <textarea
          id="transfer-reason"
          rows="3"
          maxlength="1000"
          aria-describedby="transfer-hint"
          .value=${this.reason}
          @input=${(event: Event) => {
            this.reason = (event.currentTarget as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </label>
      <p id="transfer-hint" class="quiet small">${words.reasonHint}</p>
      ${this.isMissing ? html`<p class="fault" role="alert">${words.missing}</p>` : nothing}
      ${this.problem ? renderProblem(this.problem, locale) : nothing}
    </form>`;
  }
}
