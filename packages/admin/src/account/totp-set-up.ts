import type { TotpSetUp } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderLoading, renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";
import type { AccountApi } from "./api.ts";
import { readField, renderCodeField, renderMissing } from "./fields.ts";
import { renderQrCode } from "./qr-code.ts";
import { accountTexts } from "./texts/index.ts";

/** `<totp-set-up>`: fires `added` with the recovery codes, or `cancelled`. */
@customElement("totp-set-up")
export class TotpSetUpForm extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: AccountApi | undefined;
  @state() private setUp: TotpSetUp | undefined;
  @state() private problem: ApiProblem | undefined;
  @state() private isSending = false;
  @state() private isMissing = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const result = await this.api?.beginTotp();
    if (result?.ok) this.setUp = result.value;
    else this.problem = result?.problem;
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
    const result = await this.api.confirmTotp(code);
    this.isSending = false;
    if (result.ok) this.dispatchEvent(new CustomEvent("added", { detail: result.value.codes }));
    else this.problem = result.problem;
  };

  override render(): TemplateResult {
    const { secondStep, signIn } = accountTexts[this.locale.language];
    const { setUp } = this;
    if (!setUp) {
      return this.problem
        ? renderProblem(this.problem, this.locale, () => void this.#begin())
        : renderLoading(this.locale);
    }
    const cancel = () => this.dispatchEvent(new CustomEvent("cancelled"));
    return html`<form class="totp-set-up" novalidate @submit=${this.#submit}>
      <p>${secondStep.scan}</p>
      ${renderQrCode(setUp.uri, secondStep.qr)}
      <dl class="secret">
        <dt>${secondStep.secret}</dt>
        <dd><code id="totp-secret">${inGroups(setUp.secret)}</code></dd>
      </dl>
      ${renderCodeField("totp-code", secondStep.confirmCode)}
      ${this.isMissing ? renderMissing(signIn.codeMissing) : nothing}
      ${this.problem ? renderProblem(this.problem, this.locale) : nothing}
      <div class="actions">
        <wa-button id="confirm-totp" type="submit" variant="brand" ?loading=${this.isSending}
          >${secondStep.confirm}</wa-button
        >
        <wa-button appearance="plain" @click=${cancel}>${secondStep.cancel}</wa-button>
      </div>
    </form>`;
  }
}

/** Easier to type; authenticators ignore the spaces. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}
