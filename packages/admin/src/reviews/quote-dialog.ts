import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import type { Quote, ResponseSummary } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem, wordsOf } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createReviewApi } from "./api.ts";
import { reviewTexts } from "./texts/index.ts";

/** `<quote-dialog>`: proposes words of a text as a quote, at once or after shortening the text. */
@customElement("quote-dialog")
export class QuoteDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property() review = "";
  @state() private response: ResponseSummary | undefined;
  @state() private text = "";
  @state() private problem: ApiProblem | undefined;
  @state() private isSending = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Proposes the marked words; without any it asks which of the text it is to be. */
  async propose(response: ResponseSummary, marked: string): Promise<void> {
    this.problem = undefined;
    this.response = response;
    this.text = marked || response.answers.flatMap(({ text }) => (text ? [text] : []))[0] || "";
    if (marked !== "") await this.#send(response);
    // What was refused stays to be mended.
    else this.isAsking = true;
  }

  @state() private isAsking = false;

  async #send({ responseId }: ResponseSummary): Promise<void> {
    const { staff } = this;
    if (!staff || this.isSending) return;
    this.isSending = true;
    const api = createReviewApi(staff.http);
    const result = await api.proposeQuote(this.review, { responseId, text: this.text });
    this.isSending = false;
    this.isAsking = !result.ok;
    if (result.ok) this.#tell(staff, result.value);
    else this.problem = result.problem;
  }

  #tell(staff: StaffContext, { id }: Quote): void {
    const { quote } = reviewTexts[staff.locale.language];
    const withdraw = async () => {
      const api = createReviewApi(staff.http);
      const result = await api.checkQuote(this.review, id, { state: "rejected" });
      staff.notify({ text: result.ok ? quote.withdrawn : wordsOf(result.problem, staff.locale) });
    };
    staff.notify({ text: quote.proposed, undo: withdraw });
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    this.problem = undefined;
    if (this.response) void this.#send(this.response);
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isAsking = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, response } = this;
    if (!staff || !response || !this.isAsking) return nothing;
    const { quote } = reviewTexts[staff.locale.language];
    const typed = (event: Event) =>
      (this.text = (event.currentTarget as HTMLTextAreaElement).value);
    return html`<wa-dialog id="quote-dialog" open label=${quote.title} @wa-after-hide=${this.#hidden}>
      <form id="quote-form" class="dialog-body" novalidate @submit=${this.#submit}>
        <div class="field">
          <label for="quote-text">${quote.text}</label>
          <textarea id="quote-text" rows="6" maxlength="1000" autofocus lang=${response.language}
            aria-describedby="quote-hint" .value=${this.text} @input=${typed}></textarea>
          <p class="quiet small" id="quote-hint">${quote.hint}</p>
        </div>
        ${this.#renderProblem(staff)}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${quote.cancel}</wa-button>
      <wa-button slot="footer" id="send-quote" type="submit" form="quote-form" variant="brand"
        ?loading=${this.isSending}>${this.isSending ? quote.proposing : quote.propose}</wa-button>
    </wa-dialog>`;
  }

  #renderProblem({ locale }: StaffContext): TemplateResult | typeof nothing {
    const { problem } = this;
    if (!problem) return nothing;
    if (problem.kind !== "input-invalid") return renderProblem(problem, locale);
    return html`<p class="fault" role="alert">${reviewTexts[locale.language].quote.notInText}</p>`;
  }
}
