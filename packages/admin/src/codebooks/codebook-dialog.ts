import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { textIn, type Codebook, type CodeDimension } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { suggestSlug } from "../unit-tree/suggest-slug.ts";
import { createCodebookApi } from "./api.ts";
import { codebookTexts } from "./texts/index.ts";

type Fault = "nameMissing" | "taken";

/** `<codebook-dialog>`: makes a codebook, empty or out of another; fires `saved` with it. */
@customElement("codebook-dialog")
export class CodebookDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private codebooks: readonly Codebook[] | undefined;
  @state() private name = "";
  @state() private copyOf = "";
  @state() private isSending = false;
  @state() private fault: Fault | undefined;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  make(codebooks: readonly Codebook[]): void {
    this.codebooks = codebooks;
    this.name = "";
    this.copyOf = "";
    this.fault = undefined;
    this.problem = undefined;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, codebooks } = this;
    if (!staff || !codebooks || this.isSending) return;
    const name = this.name.trim();
    const slug = suggestSlug(name) || (name === "" ? "" : "codebook");
    this.problem = undefined;
    this.fault =
      name === ""
        ? "nameMissing"
        : codebooks.some((one) => one.slug === slug)
          ? "taken"
          : undefined;
    if (this.fault) return;
    this.isSending = true;
    const result = await createCodebookApi(staff.http).write(slug, {
      name: { [staff.locale.language]: name },
      dimensions: this.#dimensions(staff),
      revision: 0,
    });
    this.isSending = false;
    if (!result.ok) {
      if (result.problem.kind === "changed-meanwhile") this.fault = "taken";
      else this.problem = result.problem;
      return;
    }
    this.codebooks = undefined;
    this.dispatchEvent(new CustomEvent("saved", { detail: result.value }));
  };

  #dimensions({ locale }: StaffContext): CodeDimension[] {
    const copied = this.codebooks?.find(({ slug }) => slug === this.copyOf);
    if (copied) return copied.dimensions;
    const name = codebookTexts[locale.language].newDialog.firstDimension;
    return [{ id: "theme", name, multiple: true, codes: [] }];
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.codebooks = undefined;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, codebooks } = this;
    if (!staff || !codebooks) return nothing;
    const { language } = staff.locale;
    const { newDialog } = codebookTexts[language];
    const typed = (event: Event) => (this.name = (event.currentTarget as HTMLInputElement).value);
    const chose = (event: Event) =>
      (this.copyOf = (event.currentTarget as HTMLSelectElement).value);
    return html`<wa-dialog id="codebook-dialog" open label=${newDialog.title} @wa-after-hide=${this.#hidden}>
      <form id="codebook-form" class="dialog-body review-form" novalidate @submit=${this.#submit}>
        <div class="field">
          <label for="codebook-name">${newDialog.name}</label>
          <input id="codebook-name" autocomplete="off" maxlength="200" autofocus .value=${this.name}
            aria-describedby="codebook-name-hint" aria-invalid=${this.fault ? "true" : "false"} @input=${typed} />
          <p class="quiet small" id="codebook-name-hint">${newDialog.nameHint}</p>
          ${this.fault ? html`<p class="fault" role="alert">${newDialog[this.fault]}</p>` : nothing}
        </div>
        <div class="field">
          <label for="codebook-start">${newDialog.start}</label>
          <select id="codebook-start" @change=${chose}>
            <option value="">${newDialog.empty}</option>
            ${codebooks.map(({ slug, name }) => html`<option value=${slug}>${newDialog.copy(textIn(name, language))}</option>`)}
          </select>
        </div>
        ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${newDialog.cancel}</wa-button>
      <wa-button slot="footer" id="make-codebook" type="submit" form="codebook-form" variant="brand"
        ?loading=${this.isSending}>${this.isSending ? newDialog.making : newDialog.make}</wa-button>
    </wa-dialog>`;
  }
}
