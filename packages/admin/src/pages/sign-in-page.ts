import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AccountApi } from "../account/api.ts";
import "../account/code-step.ts";
import { readField, readPassword, renderMissing } from "../account/fields.ts";
import { endOffer, hasPasskeys, mayOfferPasskeys, usePasskey } from "../account/passkeys.ts";
import { accountTexts } from "../account/texts/index.ts";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";

/** Why the person is at the door: it decides what is said there. */
export type DoorReason = "first" | "expired" | "signed-out";

/** `<sign-in-page>`: fires `signed-in` when the collector has opened a session. */
@customElement("sign-in-page")
export class SignInPage extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: AccountApi | undefined;
  @property() reason: DoorReason = "first";
  @state() private asksForCode = false;
  @state() private isSending = false;
  /** What is amiss, in words or as the collector's problem. */
  @state() private amiss: string | ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    void this.#offerPasskeys();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void endOffer();
  }

  protected override updated(): void {
    const { signIn } = accountTexts[this.locale.language];
    document.title = `${signIn.title} · ${this.locale.texts.product}`;
  }

  #finish(): void {
    this.dispatchEvent(new CustomEvent("signed-in"));
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || !this.api || this.isSending) return;
    const email = readField(form, "email");
    const password = readPassword(form, "password");
    const { signIn } = accountTexts[this.locale.language];
    this.amiss = !email || !password ? signIn.missing : undefined;
    if (this.amiss) return;
    this.isSending = true;
    const result = await this.api.signIn(email, password);
    this.isSending = false;
    if (!result.ok) this.amiss = result.problem;
    else if (result.value.next === "code") this.asksForCode = true;
    else this.#finish();
  };

  /** Lets the browser offer passkeys in the e-mail field; nothing happens until one is picked. */
  async #offerPasskeys(): Promise<void> {
    if (!this.api || !(await mayOfferPasskeys())) return;
    const options = await this.api.getSignInOptions();
    if (!options.ok || !this.isConnected) return;
    const passkey = await usePasskey(options.value.options, true);
    if (passkey) await this.#signInWith(passkey);
  }

  readonly #askForPasskey = async () => {
    if (!this.api || this.isSending) return;
    this.amiss = undefined;
    const options = await this.api.getSignInOptions();
    if (!options.ok) {
      this.amiss = options.problem;
      return;
    }
    const passkey = await usePasskey(options.value.options);
    if (passkey) await this.#signInWith(passkey);
    else this.amiss = accountTexts[this.locale.language].signIn.passkeyFailed;
  };

  async #signInWith(passkey: object): Promise<void> {
    const result = await this.api?.signInWithPasskey(passkey);
    if (result?.ok) this.#finish();
    else this.amiss = result?.problem;
  }

  readonly #beginAgain = () => {
    this.asksForCode = false;
    this.amiss = undefined;
  };

  override render(): TemplateResult {
    return this.asksForCode
      ? html`<code-step
          .locale=${this.locale}
          .api=${this.api}
          @signed-in=${() => this.#finish()}
          @begin-again=${this.#beginAgain}
        ></code-step>`
      : this.#renderFirstStep();
  }

  #renderFirstStep(): TemplateResult {
    const { signIn } = accountTexts[this.locale.language];
    return html`<div class="door">
      <div class="door-head">
        <h1 tabindex="-1">${signIn.title}</h1>
        <p class="quiet">${signIn.lead}</p>
      </div>
      ${
        this.reason === "first"
          ? nothing
          : html`<p role="status">
            ${this.reason === "expired" ? signIn.expired : signIn.signedOut}
          </p>`
      }
      ${this.#renderForm()}
      ${
        hasPasskeys()
          ? html`<div class="door-or">${signIn.or}</div>
            <wa-button id="sign-in-passkey" appearance="outlined" @click=${this.#askForPasskey}
              >${signIn.passkey}</wa-button
            >`
          : nothing
      }
      <p class="quiet small">${signIn.first}</p>
    </div>`;
  }

  #renderForm(): TemplateResult {
    const { signIn } = accountTexts[this.locale.language];
    return html`<form novalidate @submit=${this.#submit}>
      <wa-input
        id="email"
        name="email"
        type="email"
        autocomplete="username webauthn"
        required
        label=${signIn.email}
      ></wa-input>
      <wa-input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        password-toggle
        required
        label=${signIn.password}
      ></wa-input>
      ${typeof this.amiss === "string" ? renderMissing(this.amiss) : nothing}
      ${typeof this.amiss === "object" ? renderProblem(this.amiss, this.locale) : nothing}
      <wa-button id="sign-in" type="submit" variant="brand" ?loading=${this.isSending}>
        ${this.isSending ? signIn.submitting : signIn.submit}
      </wa-button>
    </form>`;
  }
}
