import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { reportKinds, ReviewSummary, type NewReport, type Report } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { listOf, type ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { may, type StaffContext } from "../staff-context.ts";
import { toUnitRows } from "../units.ts";
import { unitsFor } from "../units-for.ts";
import { createReportsApi } from "./api.ts";
import { reportsTexts } from "./texts/index.ts";

/** Years that can stand beside each other. */
const YEAR_COUNTS = [1, 2, 3, 4, 5] as const;
const DEFAULT_YEARS = 3;

/** `<new-report-dialog>`: fires `made` with the new report. */
@customElement("new-report-dialog")
export class NewReportDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private isOpen = false;
  @state() private isSending = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;
  @state() private kind: Report["kind"] = "board";
  readonly #reviews = new ApiTask(this, () => {
    const none = Promise.resolve({ ok: false, problem: { kind: "not-found" } } as const);
    return this.staff?.http.get("/api/reviews", listOf("reviews", ReviewSummary)) ?? none;
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(): void {
    this.problem = undefined;
    this.isIncomplete = false;
    this.kind = "board";
    this.isOpen = true;
    if (this.staff && may(this.staff, "read-responses")) this.#reviews.retry();
  }

  get #found(): ReviewSummary[] {
    const { state } = this.#reviews;
    return state.status === "failed" ? [] : (state.value ?? []);
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, kind } = this;
    if (!(event.currentTarget instanceof HTMLFormElement) || !staff || this.isSending) return;
    const wanted = toNewReport(new FormData(event.currentTarget), kind, this.#found);
    this.problem = undefined;
    this.isIncomplete = wanted === undefined;
    if (!wanted) return;
    this.isSending = true;
    const result = await createReportsApi(staff.http).make(wanted);
    this.isSending = false;
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent("made", { detail: result.value }));
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isOpen = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff } = this;
    if (!staff || !this.isOpen) return nothing;
    const words = reportsTexts[staff.locale.language].dialog;
    return html`<wa-dialog
      id="new-report"
      open
      label=${words.title}
      @wa-after-hide=${this.#hidden}
    >
      <form id="new-report-form" class="dialog-body" novalidate @submit=${this.#submit}>
        <div class="field">
          <label for="report-name">${words.name}</label>
          <input
            id="report-name"
            name="name"
            required
            autofocus
            autocomplete="off"
            maxlength="200"
            aria-describedby="report-name-hint"
          />
          <p id="report-name-hint" class="quiet small">${words.nameHint}</p>
        </div>
        ${this.#renderKind(staff)} ${this.kind === "review" ? this.#renderReview(staff) : nothing}
        ${this.kind === "board" ? this.#renderBoard(staff) : nothing} ${this.#renderProblem(staff)}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      <wa-button
        slot="footer"
        id="make-report"
        type="submit"
        form="new-report-form"
        variant="brand"
        ?loading=${this.isSending}
        >${words.submit}</wa-button
      >
    </wa-dialog>`;
  }

  #renderKind(staff: StaffContext): TemplateResult {
    const { dialog, kinds, kindHints } = reportsTexts[staff.locale.language];
    const chose = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.kind = reportKinds.find((kind) => kind === value) ?? "board";
    };
    const offered = reportKinds.filter((kind) => kind === "board" || may(staff, "read-responses"));
    return html`<wa-radio-group size="s" label=${dialog.kind} .value=${this.kind} @change=${chose}>
      ${offered.map(
        (kind) =>
          html`<wa-radio value=${kind}
            >${kinds[kind]}<br /><span class="quiet small">${kindHints[kind]}</span></wa-radio
          >`,
      )}
    </wa-radio-group>`;
  }

  #renderReview({ locale }: StaffContext): TemplateResult {
    const words = reportsTexts[locale.language].dialog;
    if (this.#found.length === 0) return html`<p>${words.noReviews}</p>`;
    return html`<div class="field">
      <label for="report-review">${words.review}</label>
      <select id="report-review" name="review">
        ${this.#found.map(({ reviewId, name }) => html`<option value=${reviewId}>${name}</option>`)}
      </select>
    </div>`;
  }

  #renderBoard({ locale, session }: StaffContext): TemplateResult {
    const words = reportsTexts[locale.language].dialog;
    const rows = toUnitRows(unitsFor(session, "write-reports"), locale.language);
    const today = new Date().toLocaleDateString("sv-SE", {
      timeZone: session.organisation.timeZone,
    });
    return html`<div class="field">
        <label for="report-unit">${words.unit}</label>
        <select id="report-unit" name="unit">
          ${rows.map(
            ({ unit, depth }) =>
              html`<option value=${unit.slug}>
                ${"\u2003".repeat(depth)}${unit.name[locale.language] ?? Object.values(unit.name)[0]}
              </option>`,
          )}
        </select>
      </div>
      <div class="field-pair">
        <div class="field">
          <label for="report-as-of">${words.asOf}</label>
          <input
            id="report-as-of"
            name="asOf"
            type="date"
            required
            max=${today}
            .value=${today}
            aria-describedby="report-as-of-hint"
          />
          <p id="report-as-of-hint" class="quiet small">${words.asOfHint}</p>
        </div>
        <div class="field">
          <label for="report-years">${words.years}</label>
          <select id="report-years" name="years" aria-describedby="report-years-hint">
            ${YEAR_COUNTS.map(
              (n) =>
                html`<option value=${String(n)} ?selected=${n === DEFAULT_YEARS}>${n}</option>`,
            )}
          </select>
          <p id="report-years-hint" class="quiet small">${words.yearsHint}</p>
        </div>
      </div>`;
  }

  #renderProblem({ locale }: StaffContext): TemplateResult | typeof nothing {
    const { missing } = reportsTexts[locale.language].dialog;
    const isRefused = this.isIncomplete || this.problem?.kind === "input-invalid";
    if (isRefused) return html`<wa-callout variant="warning" role="alert">${missing}</wa-callout>`;
    return this.problem ? renderProblem(this.problem, locale) : nothing;
  }
}

/** Undefined where something is missing. */
function toNewReport(
  data: FormData,
  kind: Report["kind"],
  reviews: readonly ReviewSummary[],
): NewReport | undefined {
  const name = textOf(data.get("name"));
  if (name === "") return undefined;
  if (kind === "review") {
    const review = reviews.find(({ reviewId }) => reviewId === textOf(data.get("review")));
    const parameters = { reviewId: review?.reviewId };
    return review ? { kind, name, unit: review.unit, parameters } : undefined;
  }
  const [unit, asOf] = [textOf(data.get("unit")), textOf(data.get("asOf"))];
  if (unit === "" || asOf === "") return undefined;
  const last = Number(asOf.slice(0, 4));
  const count = Number(textOf(data.get("years"))) || DEFAULT_YEARS;
  const years = Array.from({ length: count }, (_, i) => last - count + 1 + i);
  return { kind, name, unit, parameters: { asOf, years } };
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry.trim() : "";
}
