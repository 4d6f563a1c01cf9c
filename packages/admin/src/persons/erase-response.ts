import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createPersonApi } from "./api.ts";
import { dropFromSearch } from "./last-search.ts";
import { personDataTexts } from "./texts/index.ts";

/** `<erase-response>`: erases one response for good, with a reason; fires `erased`. */
@customElement("erase-response")
export class EraseResponse extends LitElement {
  @property({ attribute: false }) context: StaffContext | undefined;
  @property({ attribute: false }) responseId = "";
  @state() private isAsking = false;
  @state() private reason = "";
  @state() private isReasonMissing = false;
  @state() private isSending = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #erase(event: Event, { http }: StaffContext): Promise<void> {
    event.preventDefault();
    const reason = this.reason.trim();
    this.isReasonMissing = reason === "";
    if (this.isReasonMissing || this.isSending) {
      await this.updateComplete;
      this.querySelector<HTMLElement>("#erasure-reason")?.focus();
      return;
    }
    this.isSending = true;
    const result = await createPersonApi(http).eraseResponse(this.responseId, reason);
    this.isSending = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.isAsking = false;
    dropFromSearch(this.responseId);
    this.dispatchEvent(new CustomEvent("erased"));
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isAsking = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (!context) return nothing;
    const words = personDataTexts[context.locale.language].one;
    return html`<section class="apart" aria-labelledby="erasure-heading">
      <h2 id="erasure-heading">${words.heading}</h2>
      <p class="quiet">${words.lead}</p>
      <p>
        <wa-button id="erase-response" size="s" appearance="outlined" variant="danger"
          @click=${() => (this.isAsking = true)}>${words.open}</wa-button>
      </p>
      ${this.isAsking ? this.#renderDialog(context) : nothing}
    </section>`;
  }

  #renderDialog(context: StaffContext): TemplateResult {
    const all = personDataTexts[context.locale.language];
    const words = all.one;
    return html`<wa-dialog id="erasure-dialog" open label=${words.title}
      @wa-after-hide=${this.#hidden}>
      <form id="erasure-form" class="dialog-body" novalidate
        @submit=${(event: Event) => void this.#erase(event, context)}>
        <p>${all.confirmText}</p>
        <wa-input id="erasure-reason" autocomplete="off" maxlength="200" autofocus
          label=${all.reason} hint=${this.isReasonMissing ? words.reasonMissing : all.reasonHint}
          ?data-fault=${this.isReasonMissing} .value=${this.reason}
          @input=${(event: Event) => {
            this.reason = (event.currentTarget as HTMLInputElement).value;
          }}></wa-input>
        ${this.problem ? renderProblem(this.problem, context.locale) : nothing}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${all.keep}</wa-button>
      <wa-button slot="footer" id="confirm-erase-response" type="submit" form="erasure-form"
        variant="danger" ?loading=${this.isSending}>${words.confirm}</wa-button>
    </wa-dialog>`;
  }
}
