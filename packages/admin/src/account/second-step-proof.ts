import type { Proof } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";
import type { AccountApi } from "./api.ts";
import { readField, readPassword, renderCodeField, renderMissing } from "./fields.ts";
import { hasPasskeys, usePasskey } from "./passkeys.ts";
import { accountTexts } from "./texts/index.ts";

/**
 * `<second-step-proof>`: asks for a passkey or a code, and with `password` for that too; fires
 * `proved` when the collector has taken one of them.
 */
@customElement("second-step-proof")
export class SecondStepProof extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: AccountApi | undefined;
  /** Whether the password alone is enough here. */
  @property({ type: Boolean }) password = false;
  @state() private asksForCode = false;
  @state() private isSending = false;
  @state() private amiss: string | ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #isPassword(): boolean {
    return this.password && !this.asksForCode;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || this.isSending) return;
    const { verify } = accountTexts[this.locale.language];
    const shown = this.#isPassword ? readPassword(form, "password") : readField(form, "code");
    this.amiss = shown === "" ? verify.missing : undefined;
    if (this.amiss) return;
    await this.#prove(this.#isPassword ? { password: shown } : { code: shown });
  };

  async #prove(proof: Proof): Promise<void> {
    if (!this.api) return;
    this.isSending = true;
    const result = await this.api.verify(proof);
    this.isSending = false;
    if (result.ok) this.dispatchEvent(new CustomEvent("proved"));
    else this.amiss = result.problem;
  }

  readonly #showPasskey = async () => {
    if (!this.api || this.isSending) return;
    const { signIn } = accountTexts[this.locale.language];
    this.amiss = undefined;
    const options = await this.api.getVerifyOptions();
    if (!options.ok) {
      this.amiss = options.problem;
      return;
    }
    const passkey = await usePasskey(options.value.options);
    if (passkey) await this.#prove({ passkey: { ...passkey } });
    else this.amiss = signIn.passkeyFailed;
  };

  readonly #turn = () => {
    this.asksForCode = !this.asksForCode;
    this.amiss = undefined;
  };

  override render(): TemplateResult {
    const { verify } = accountTexts[this.locale.language];
    return html`<form class="proof" novalidate @submit=${this.#submit}>
      ${
        this.#isPassword
          ? html`<wa-input
            id="verify-password"
            name="password"
            type="password"
            password-toggle
            autocomplete="current-password"
            autofocus
            required
            label=${verify.password}
          ></wa-input>`
          : renderCodeField("verify-code", verify.code)
      }
      ${typeof this.amiss === "string" ? renderMissing(this.amiss) : nothing}
      ${typeof this.amiss === "object" ? renderProblem(this.amiss, this.locale) : nothing}
      <div class="actions">
        <wa-button id="verify" type="submit" variant="brand" ?loading=${this.isSending}
          >${verify.confirm}</wa-button
        >
        ${
          hasPasskeys()
            ? html`<wa-button id="verify-passkey" appearance="outlined" @click=${this.#showPasskey}
              >${verify.withPasskey}</wa-button
            >`
            : nothing
        }
        ${
          this.password
            ? html`<wa-button id="turn-proof" appearance="plain" @click=${this.#turn}
              >${this.#isPassword ? verify.withCode : verify.withPassword}</wa-button
            >`
            : nothing
        }
      </div>
    </form>`;
  }
}
