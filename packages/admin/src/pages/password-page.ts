import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { accountTexts } from "../account/texts/index.ts";
import { StaffPage } from "../staff-page.ts";

/** Shortest password the collector takes, in characters. */
const SHORTEST = 8;

type Outcome = "too-short" | "differs" | "wrong-current" | "changed" | "other";

/** `<password-page>`: fires `password-changed`. The first sign-in must pass it. */
@customElement("password-page")
export class PasswordPage extends StaffPage {
  @state() private isSending = false;
  @state() private outcome: Outcome | undefined;
  @state() private otherWords = "";

  protected get heading(): string {
    const { password } = accountTexts[this.staff.locale.language];
    return this.#isFirst ? password.title : password.changeTitle;
  }

  get #isFirst(): boolean {
    return this.staff.session.passwordChangeRequired;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || this.isSending) return;
    const data = new FormData(form);
    const [current, next, repeat] = ["current", "next", "repeat"].map((name) => {
      const entry = data.get(name);
      return typeof entry === "string" ? entry : "";
    });
    this.outcome = check(current ?? "", next ?? "", repeat ?? "");
    if (this.outcome) return;
    this.isSending = true;
    this.outcome = await this.#change(current ?? "", next ?? "");
    this.isSending = false;
    if (this.outcome !== "changed") return;
    form.reset();
    this.dispatchEvent(new CustomEvent("password-changed"));
  };

  async #change(current: string, next: string): Promise<Outcome> {
    const result = await this.staff.api.changePassword(current, next);
    if (result.ok) return "changed";
    const { kind } = result.problem;
    if (kind === "credentials-wrong") return "wrong-current";
    if (kind === "password-too-short") return "too-short";
    this.otherWords = this.staff.locale.texts.problems[kind];
    return "other";
  }

  override render(): TemplateResult {
    const { password } = accountTexts[this.staff.locale.language];
    return html`<div class="door">
      <div class="door-head">
        ${this.renderHeading()}
        ${this.#isFirst ? html`<p class="quiet">${password.lead}</p>` : nothing}
      </div>
      <form novalidate @submit=${this.#submit}>
        <input
          class="visually-hidden"
          type="text"
          autocomplete="username"
          readonly
          tabindex="-1"
          aria-hidden="true"
          .value=${this.staff.session.email}
        />
        ${passwordField(
          "current",
          this.#isFirst ? password.currentOneTime : password.current,
          "current-password",
        )}
        ${passwordField("next", password.next, "new-password", password.rule)}
        ${passwordField("repeat", password.repeat, "new-password")} ${this.#renderOutcome()}
        <wa-button id="save-password" type="submit" variant="brand" ?loading=${this.isSending}>
          ${this.isSending ? password.submitting : password.submit}
        </wa-button>
      </form>
    </div>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { password } = accountTexts[this.staff.locale.language];
    if (!this.outcome) return nothing;
    if (this.outcome === "changed") {
      return html`<wa-callout variant="success" role="status">${password.changed}</wa-callout>`;
    }
    const words = {
      "too-short": password.tooShort,
      differs: password.differs,
      "wrong-current": password.wrongCurrent,
      other: this.otherWords,
    };
    return html`<wa-callout variant="warning" role="alert">${words[this.outcome]}</wa-callout>`;
  }
}

function check(current: string, next: string, repeat: string): Outcome | undefined {
  if (!current) return "wrong-current";
  if (next.length < SHORTEST) return "too-short";
  return next === repeat ? undefined : "differs";
}

function passwordField(name: string, label: string, autocomplete: string, hint = "") {
  return html`<wa-input
    id=${`${name}-password`}
    name=${name}
    type="password"
    password-toggle
    required
    autocomplete=${autocomplete}
    label=${label}
    hint=${hint}
  ></wa-input>`;
}
