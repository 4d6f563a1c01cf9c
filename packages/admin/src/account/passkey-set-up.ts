import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem, ApiResult } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";
import type { AccountApi } from "./api.ts";
import { readField, renderMissing } from "./fields.ts";
import { makePasskey } from "./passkeys.ts";
import { accountTexts } from "./texts/index.ts";

/** `<passkey-set-up>`: names a new passkey and makes it; fires `added`, or `cancelled`. */
@customElement("passkey-set-up")
export class PasskeySetUp extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: AccountApi | undefined;
  @state() private isSending = false;
  /** What is amiss, in words or as the collector's problem. */
  @state() private amiss: string | ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || !this.api || this.isSending) return;
    const { account, secondStep } = accountTexts[this.locale.language];
    const name = readField(form, "name");
    this.amiss = name === "" ? account.nameMissing : undefined;
    if (this.amiss) return;
    this.isSending = true;
    const result = await this.#add(this.api, name);
    this.isSending = false;
    if (result?.ok) this.dispatchEvent(new CustomEvent("added"));
    else this.amiss = result?.problem ?? secondStep.passkeyNotAdded;
  };

  async #add(api: AccountApi, name: string): Promise<ApiResult<unknown> | undefined> {
    const options = await api.getNewPasskeyOptions();
    if (!options.ok) return options;
    const passkey = await makePasskey(options.value.options);
    return passkey && api.addPasskey(name, passkey);
  }

  override render(): TemplateResult {
    const { secondStep } = accountTexts[this.locale.language];
    const cancel = () => this.dispatchEvent(new CustomEvent("cancelled"));
    return html`<form class="passkey-set-up" novalidate @submit=${this.#submit}>
      <wa-input
        id="passkey-name"
        name="name"
        autocomplete="off"
        maxlength="60"
        required
        label=${secondStep.passkeyName}
        hint=${secondStep.passkeyNameHint}
      ></wa-input>
      ${typeof this.amiss === "string" ? renderMissing(this.amiss) : nothing}
      ${typeof this.amiss === "object" ? renderProblem(this.amiss, this.locale) : nothing}
      <div class="actions">
        <wa-button id="make-passkey" type="submit" variant="brand" ?loading=${this.isSending}
          >${secondStep.addPasskey}</wa-button
        >
        <wa-button appearance="plain" @click=${cancel}>${secondStep.cancel}</wa-button>
      </div>
    </form>`;
  }
}
