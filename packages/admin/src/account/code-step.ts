import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";
import type { AccountApi } from "./api.ts";
import { readField, renderCodeField, renderMissing } from "./fields.ts";
import { accountTexts } from "./texts/index.ts";

/** `<code-step>`: the second step after the password; fires `signed-in`, or `begin-again`. */
@customElement("code-step")
export class CodeStep extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: AccountApi | undefined;
  @state() private isRecovery = false;
  @state() private isSending = false;
  @state() private isMissing = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.#focusHeading();
  }

  #focusHeading(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("h1")?.focus());
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || !this.api || this.isSending) return;
    const code = readField(form, "code");
    this.problem = undefined;
    this.isMissing = code === "";
    if (this.isMissing) return;
    this.isSending = true;
    const result = await (this.isRecovery
      ? this.api.signInWithRecoveryCode(code)
      : this.api.signInWithCode(code));
    this.isSending = false;
    if (result.ok) this.dispatchEvent(new CustomEvent("signed-in"));
    else this.problem = result.problem;
  };

  readonly #turn = () => {
    this.isRecovery = !this.isRecovery;
    this.problem = undefined;
    this.isMissing = false;
    this.#focusHeading();
  };

  readonly #again = () => this.dispatchEvent(new CustomEvent("begin-again"));

  override render(): TemplateResult {
    const { signIn } = accountTexts[this.locale.language];
    const { isRecovery } = this;
    return html`<div class="door">
      <div class="door-head">
        <h1 tabindex="-1">${isRecovery ? signIn.recoveryTitle : signIn.codeTitle}</h1>
        <p class="quiet">${isRecovery ? signIn.recoveryLead : signIn.codeLead}</p>
      </div>
      <form novalidate @submit=${this.#submit}>
        ${
          isRecovery
            ? html`<wa-input
              id="recovery-code"
              name="code"
              class="code-field"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              required
              label=${signIn.recoveryCode}
            ></wa-input>`
            : renderCodeField("code", signIn.code)
        }
        ${this.isMissing ? renderMissing(isRecovery ? signIn.recoveryMissing : signIn.codeMissing) : nothing}
        ${this.problem ? renderProblem(this.problem, this.locale) : nothing}
        <wa-button id="send-code" type="submit" variant="brand" ?loading=${this.isSending}>
          ${this.isSending ? signIn.submitting : signIn.submit}
        </wa-button>
      </form>
      <p class="door-links">
        <button type="button" class="as-link" id="turn-code" @click=${this.#turn}>
          ${isRecovery ? signIn.toCode : signIn.toRecovery}
        </button>
        <button type="button" class="as-link" id="begin-again" @click=${this.#again}>
          ${signIn.again}
        </button>
      </p>
    </div>`;
  }
}
