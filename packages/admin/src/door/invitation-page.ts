import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/callout/callout.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import type { LinkFacts } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem, Http } from "../http.ts";
import { renderLoading, renderProblem } from "../load-states.ts";
import { localeOf, type Locale } from "../locale.ts";
import { navigate } from "../navigation.ts";
import { ROOT } from "../router.ts";
import { createDoorApi } from "./api.ts";
import { doorWords } from "./door-words.ts";

/** Shortest password the collector takes, in characters. */
const SHORTEST = 8;

type Fault = "missing" | "tooShort" | "differs";

/**
 * `<invitation-page>`: where a one-time link leads; one chooses a password and is signed in. Fires
 * `signed-in`.
 */
@customElement("invitation-page")
export class InvitationPage extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) http: Http | undefined;
  @state() private token = "";
  @state() private fault: Fault | undefined;
  @state() private problem: ApiProblem | undefined;
  @state() private isSending = false;
  readonly #link = new ApiTask<LinkFacts>(this, async () =>
    this.http
      ? createDoorApi(this.http).lookAtLink(this.token)
      : { ok: false, problem: { kind: "offline" } },
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readToken();
    addEventListener("hashchange", this.#readToken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#readToken);
  }

  // The fragment goes to no server, and so into no log.
  readonly #readToken = () => {
    this.token = location.hash.slice(1);
  };

  protected override willUpdate(): void {
    this.#link.runFor(this.token);
  }

  protected override updated(): void {
    document.title = `${this.#heading} · ${this.locale.texts.product}`;
  }

  get #heading(): string {
    const { invitation } = doorWords(this.locale.language);
    const { state } = this.#link;
    if (state.status === "failed") return invitation.goneTitle;
    return state.value?.purpose === "reset" ? invitation.resetTitle : invitation.title;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { state } = this.#link;
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement) || state.status !== "done" || this.isSending) return;
    const data = new FormData(form);
    const name = textOf(data.get("name")).trim();
    const password = textOf(data.get("next"));
    const isInvitation = state.value.purpose === "invitation";
    this.problem = undefined;
    this.fault = faultOf(isInvitation ? name : "-", password, textOf(data.get("repeat")));
    if (this.fault) return;
    this.isSending = true;
    await this.#accept(state.value.email, password, isInvitation ? { name } : {});
    this.isSending = false;
  };

  async #accept(email: string, password: string, named: { name?: string }): Promise<void> {
    if (!this.http) return;
    const { token } = this;
    const accepted = await createDoorApi(this.http).acceptLink({ token, password, ...named });
    if (!accepted.ok) {
      this.problem = accepted.problem;
      return;
    }
    // Where a second step must follow, the sign-in page takes over.
    await this.http.send("POST", "/api/auth/sign-in/email", { email, password });
    navigate(ROOT, { replace: true });
    this.dispatchEvent(new CustomEvent("signed-in"));
  }

  override render(): TemplateResult {
    const { state } = this.#link;
    return html`<div class="door">
      <div class="door-head">
        <h1 tabindex="-1">${this.#heading}</h1>
        ${state.status === "done" ? html`<p class="quiet">${this.#lead(state.value)}</p>` : nothing}
      </div>
      ${state.status === "loading" ? renderLoading(this.locale) : nothing}
      ${state.status === "failed" ? this.#renderFailure(state.problem) : nothing}
      ${state.status === "done" ? this.#renderForm(state.value) : nothing}
    </div>`;
  }

  #lead({ purpose, email }: LinkFacts): string {
    const { invitation } = doorWords(this.locale.language);
    return purpose === "reset" ? invitation.resetLead(email) : invitation.lead(email);
  }

  #renderFailure(problem: ApiProblem): TemplateResult {
    if (problem.kind !== "link-used") {
      return renderProblem(problem, this.locale, () => this.#link.retry());
    }
    const { invitation } = doorWords(this.locale.language);
    return html`<p>${invitation.gone}</p>
      <p><a href=${ROOT}>${invitation.toSignIn}</a></p>`;
  }

  #renderForm({ purpose, name, email }: LinkFacts): TemplateResult {
    const { invitation } = doorWords(this.locale.language);
    return html`<form novalidate @submit=${this.#submit}>
      ${
        purpose === "invitation"
          ? html`<wa-input
            id="own-name"
            name="name"
            autocomplete="name"
            required
            label=${invitation.name}
            value=${name}
          ></wa-input>`
          : nothing
      }
      <input
        class="visually-hidden"
        type="text"
        autocomplete="username"
        readonly
        tabindex="-1"
        aria-hidden="true"
        .value=${email}
      />
      ${renderPassword("next", invitation.password, invitation.rule)}
      ${renderPassword("repeat", invitation.repeat)} ${this.#renderOutcome()}
      <wa-button id="accept" type="submit" variant="brand" ?loading=${this.isSending}>
        ${this.isSending ? invitation.submitting : invitation.submit}
      </wa-button>
    </form>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    if (this.fault) {
      const words = doorWords(this.locale.language).invitation[this.fault];
      return html`<wa-callout variant="warning" role="alert">${words}</wa-callout>`;
    }
    return this.problem ? renderProblem(this.problem, this.locale) : nothing;
  }
}

function faultOf(name: string, password: string, repeat: string): Fault | undefined {
  if (!name) return "missing";
  if (password.length < SHORTEST) return "tooShort";
  return password === repeat ? undefined : "differs";
}

function renderPassword(name: string, label: string, hint = ""): TemplateResult {
  return html`<wa-input
    id=${`${name}-password`}
    name=${name}
    type="password"
    password-toggle
    required
    autocomplete="new-password"
    label=${label}
    hint=${hint}
  ></wa-input>`;
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry : "";
}
