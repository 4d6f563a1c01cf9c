import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { textIn, type Codebook, type ReviewSummary, type WriteReview } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitsFor } from "../units-for.ts";
import { toUnitRows } from "../units.ts";
import { createReviewApi } from "./api.ts";
import { reviewTexts } from "./texts/index.ts";

type Fault = "name" | "days" | "missing";
interface Draft extends WriteReview {
  reviewId: string | undefined;
}
type Field = "name" | "form" | "unit" | "from" | "to" | "purpose" | "codebook";

/** `<review-dialog>`: makes or changes a review; fires `saved` with it. */
@customElement("review-dialog")
export class ReviewDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private draft: Draft | undefined;
  @state() private codebooks: readonly Codebook[] = [];
  @state() private isSending = false;
  @state() private fault: Fault | undefined;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  make(): void {
    const { staff } = this;
    if (!staff) return;
    const units = unitsFor(staff.session, "code-responses");
    const [row] = toUnitRows(units, staff.locale.language);
    const form = staff.forms.find(({ version }) => version > 0);
    this.#show({
      reviewId: undefined,
      name: "",
      purpose: "",
      form: form?.slug ?? "",
      unit: row?.unit.slug ?? "",
      from: "",
      to: "",
      codebook: "",
      state: "open",
      revision: 0,
    });
  }

  change(review: ReviewSummary): void {
    const { reviewId, name, purpose, form, unit, from, to, codebook, state, revision } = review;
    this.#show({ reviewId, name, purpose, form, unit, from, to, codebook, state, revision });
  }

  #show(draft: Draft): void {
    this.draft = draft;
    this.fault = undefined;
    this.problem = undefined;
    void this.#loadCodebooks();
  }

  async #loadCodebooks(): Promise<void> {
    if (!this.staff) return;
    const result = await createReviewApi(this.staff.http).listCodebooks();
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.codebooks = result.value.codebooks;
    const [first] = this.codebooks;
    if (this.draft?.codebook === "" && first) this.#set("codebook", first.slug);
  }

  #set(field: Field, value: string): void {
    if (this.draft) this.draft = { ...this.draft, [field]: value };
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, draft } = this;
    if (!staff || !draft || this.isSending) return;
    this.problem = undefined;
    this.fault = findFault(draft);
    if (this.fault) {
      await this.updateComplete;
      this.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    this.isSending = true;
    const { reviewId, ...body } = draft;
    const api = createReviewApi(staff.http);
    const result = await (reviewId === undefined ? api.add(body) : api.change(reviewId, body));
    this.isSending = false;
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.draft = undefined;
    this.dispatchEvent(new CustomEvent("saved", { detail: result.value }));
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.draft = undefined;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, draft } = this;
    if (!staff || !draft) return nothing;
    const { dialog } = reviewTexts[staff.locale.language];
    return html`<wa-dialog id="review-dialog" open
      label=${draft.reviewId === undefined ? dialog.makeTitle : dialog.editTitle}
      @wa-after-hide=${this.#hidden}>
      <form id="review-fields" class="dialog-body review-form" novalidate @submit=${this.#submit}>
        ${this.#renderText("name", dialog.nameHint, draft.name)}
        ${this.#renderChoices(staff, draft)}
        <div class="field-pair">
          ${this.#renderDay("from", draft)} ${this.#renderDay("to", draft)}
        </div>
        ${this.fault === "days" ? html`<p class="fault" role="alert">${dialog.faults.days}</p>` : nothing}
        ${this.#renderText("purpose", dialog.purposeHint, draft.purpose)}
        ${this.fault === "missing" ? html`<p class="fault" role="alert">${dialog.faults.missing}</p>` : nothing}
        ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${dialog.cancel}</wa-button>
      <wa-button slot="footer" id="save-review" type="submit" form="review-fields" variant="brand"
        ?loading=${this.isSending}>${this.isSending ? dialog.saving : dialog.save}</wa-button>
    </wa-dialog>`;
  }

  #renderChoices({ locale, session, forms }: StaffContext, draft: Draft): TemplateResult {
    const { dialog } = reviewTexts[locale.language];
    const { language } = locale;
    const units = toUnitRows(unitsFor(session, "code-responses"), language);
    return html`${this.#renderSelect(
      "form",
      draft.form,
      forms
        .filter(({ version, slug }) => version > 0 || slug === draft.form)
        .map(({ slug, title }) => [slug, textIn(title, language)]),
      dialog.form,
    )}
      ${this.#renderSelect(
        "unit",
        draft.unit,
        units.map(({ unit, depth }) => [
          unit.slug,
          `${"\u2003".repeat(depth)}${textIn(unit.name, language)}`,
        ]),
        dialog.unit,
        dialog.unitHint,
      )}
      ${this.#renderSelect(
        "codebook",
        draft.codebook,
        this.codebooks.map(({ slug, name }) => [slug, textIn(name, language)]),
        dialog.codebook,
        dialog.codebookHint,
      )}`;
  }

  #renderText(field: "name" | "purpose", hint: string, value: string): TemplateResult {
    const { dialog } = this.#words;
    const isFault = field === "name" && this.fault === "name";
    const typed = (event: Event) => this.#set(field, valueOf(event));
    const id = `review-${field}`;
    return html`<div class="field">
      <label for=${id}>${dialog[field]}</label>
      ${
        field === "name"
          ? html`<input id=${id} autocomplete="off" maxlength="200" autofocus .value=${value}
              aria-describedby=${`${id}-hint`} aria-invalid=${isFault ? "true" : "false"} @input=${typed} />`
          : html`<textarea id=${id} rows="3" maxlength="2000" .value=${value}
              aria-describedby=${`${id}-hint`} @input=${typed}></textarea>`
      }
      <p class="quiet small" id=${`${id}-hint`}>${hint}</p>
      ${isFault ? html`<p class="fault" role="alert">${dialog.faults.name}</p>` : nothing}
    </div>`;
  }

  #renderDay(field: "from" | "to", draft: Draft): TemplateResult {
    return html`<div class="field">
      <label for=${`review-${field}`}>${this.#words.dialog[field]}</label>
      <input id=${`review-${field}`} type="date" .value=${draft[field]}
        aria-invalid=${this.fault === "days" ? "true" : "false"}
        @change=${(event: Event) => this.#set(field, valueOf(event))} />
    </div>`;
  }

  #renderSelect(
    field: "form" | "unit" | "codebook",
    value: string,
    options: readonly (readonly [string, string])[],
    label: string,
    hint?: string,
  ): TemplateResult {
    const id = `review-${field}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${(event: Event) => this.#set(field, valueOf(event))}>
        ${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
      </select>
      ${hint ? html`<p class="quiet small" id=${`${id}-hint`}>${hint}</p>` : nothing}
    </div>`;
  }

  get #words() {
    return reviewTexts[this.staff?.locale.language ?? "sv"];
  }
}

/** What the collector would refuse, told before it is asked. */
function findFault({ name, from, to, form, unit, codebook }: Draft): Fault | undefined {
  if (name.trim() === "") return "name";
  if (from === "" || to === "" || from > to) return "days";
  return form === "" || unit === "" || codebook === "" ? "missing" : undefined;
}

const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
