import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/callout/callout.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import type { Door } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem, Http } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";
import { createDoorApi } from "./api.ts";
import { doorWords } from "./door-words.ts";

/**
 * `<other-ways-in>`: below the sign-in form; single sign-on where there is one, and what to do with
 * a forgotten password.
 */
@customElement("other-ways-in")
export class OtherWaysIn extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) http: Http | undefined;
  @state() private door: Door | undefined;
  @state() private problem: ApiProblem | undefined;
  @state() private isSending = false;
  @state() private isSent = false;
  @state() private isIncomplete = false;
  /** What the directory answered, where it sent back without letting in. */
  @state() private refusal = new URLSearchParams(location.search).get("error");

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
    // Said once: the next load of the page is another try.
    if (this.refusal !== null) history.replaceState(null, "", location.pathname);
  }

  async #look(): Promise<void> {
    const door = this.http && (await createDoorApi(this.http).look());
    if (door?.ok) this.door = door.value;
  }

  readonly #signOn = async () => {
    if (!this.http || this.isSending) return;
    this.isSending = true;
    const { pathname, search } = location;
    const result = await createDoorApi(this.http).startSignOn(pathname + search);
    if (result.ok) {
      location.assign(result.value.url);
      return;
    }
    this.isSending = false;
    this.problem = result.problem;
  };

  readonly #sendForgotten = async (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement) || !this.http || this.isSending) return;
    const entry = new FormData(form).get("forgotten");
    const email = typeof entry === "string" ? entry.trim() : "";
    this.problem = undefined;
    this.isIncomplete = !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
    if (this.isIncomplete) return;
    this.isSending = true;
    const result = await createDoorApi(this.http).sendForgotten(email);
    this.isSending = false;
    this.isSent = result.ok;
    this.problem = result.ok ? undefined : result.problem;
  };

  override render(): TemplateResult | typeof nothing {
    if (!this.door) return nothing;
    const { door: words } = doorWords(this.locale.language);
    const { singleSignOn, mail } = this.door;
    return html`<div class="other-ways">
      ${this.#renderRefusal()} ${this.problem ? renderProblem(this.problem, this.locale) : nothing}
      ${
        singleSignOn === null
          ? nothing
          : html`<wa-button id="sign-on" appearance="outlined" @click=${this.#signOn}
            >${words.signOn(singleSignOn)}</wa-button
          >`
      }
      <details>
        <summary>${words.forgotten}</summary>
        ${mail ? this.#renderForgotten() : html`<p class="small">${words.askAdministrator}</p>`}
      </details>
    </div>`;
  }

  #renderRefusal(): TemplateResult | typeof nothing {
    if (this.refusal === null) return nothing;
    const { signOnProblems } = doorWords(this.locale.language).door;
    const code = this.refusal === "access_denied" ? "cancelled" : this.refusal;
    const known = Object.entries(signOnProblems).find(([kind]) => kind === code);
    return html`<wa-callout variant="warning" role="alert" data-problem=${code}
      >${known?.[1] ?? signOnProblems.other}</wa-callout
    >`;
  }

  #renderForgotten(): TemplateResult {
    const { door: words } = doorWords(this.locale.language);
    if (this.isSent) return html`<p role="status" class="small">${words.sent}</p>`;
    return html`<form novalidate @submit=${this.#sendForgotten}>
      <p class="small">${words.forgottenLead}</p>
      <wa-input
        id="forgotten-email"
        name="forgotten"
        type="email"
        autocomplete="email"
        required
        label=${words.email}
      ></wa-input>
      ${
        this.isIncomplete
          ? html`<wa-callout variant="warning" role="alert">${words.missing}</wa-callout>`
          : nothing
      }
      <wa-button id="send-forgotten" type="submit" appearance="outlined" ?loading=${this.isSending}>
        ${this.isSending ? words.sending : words.send}
      </wa-button>
    </form>`;
  }
}
