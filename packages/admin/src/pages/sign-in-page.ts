import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { accountTexts } from "../account/texts/index.ts";
import type { Api } from "../api.ts";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";

/** Why the person is at the door: it decides what is said there. */
export type DoorReason = "first" | "expired" | "signed-out";

/** `<sign-in-page>`: fires `signed-in` when the collector has opened a session. */
@customElement("sign-in-page")
export class SignInPage extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: Api | undefined;
  @property() reason: DoorReason = "first";
  @state() private isSending = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    const { signIn } = accountTexts[this.locale.language];
    document.title = `${signIn.title} · ${this.locale.texts.product}`;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || !this.api || this.isSending) return;
    const data = new FormData(form);
    const email = textOf(data.get("email")).trim();
    const password = textOf(data.get("password"));
    this.problem = undefined;
    this.isIncomplete = !email || !password;
    if (this.isIncomplete) return;
    this.isSending = true;
    const result = await this.api.signIn(email, password);
    this.isSending = false;
    if (result.ok) this.dispatchEvent(new CustomEvent("signed-in"));
    else this.problem = result.problem;
  };

  override render(): TemplateResult {
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
      <form novalidate @submit=${this.#submit}>
        <wa-input
          id="email"
          name="email"
          type="email"
          autocomplete="username"
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
        ${
          this.isIncomplete
            ? html`<wa-callout variant="warning" role="alert">${signIn.missing}</wa-callout>`
            : nothing
        }
        ${this.problem ? renderProblem(this.problem, this.locale) : nothing}
        <wa-button id="sign-in" type="submit" variant="brand" ?loading=${this.isSending}>
          ${this.isSending ? signIn.submitting : signIn.submit}
        </wa-button>
      </form>
      <p class="quiet small">${signIn.first}</p>
    </div>`;
  }
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry : "";
}
