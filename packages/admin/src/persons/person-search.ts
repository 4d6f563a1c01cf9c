import type { PersonQuery } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import type { StaffLanguage } from "../preferences.ts";
import { personDataTexts } from "./texts/index.ts";

/** What of the fields has to be mended; `way` is an address or a number. */
type Fault = "way" | "email" | "phone" | "reason";

/** `<person-search>`: by which address or number, and why; fires `search` with the query. */
@customElement("person-search")
export class PersonSearchForm extends LitElement {
  @property({ attribute: false }) language: StaffLanguage = "sv";
  @property({ type: Boolean }) busy = false;
  @state() private email = "";
  @state() private phone = "";
  @state() private reason = "";
  @state() private fault: Fault | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows a search made before. */
  showQuery({ email = "", phone = "", reason }: PersonQuery): void {
    this.email = email;
    this.phone = phone;
    this.reason = reason;
  }

  /** Says which field was refused; false where the refusal is about none of them. */
  tellFault(problem: ApiProblem): boolean {
    const path = problem.kind === "input-invalid" ? problem.errors[0]?.path : undefined;
    const fault = (["email", "phone", "reason"] as const).find((one) => one === path);
    if (fault) void this.#setFault(fault);
    return fault !== undefined;
  }

  async #setFault(fault: Fault): Promise<void> {
    this.fault = fault;
    await this.updateComplete;
    this.querySelector<HTMLElement>("[data-fault]")?.focus();
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    const [email, phone, reason] = [this.email.trim(), this.phone.trim(), this.reason.trim()];
    const missing = !email && !phone ? "way" : reason ? undefined : "reason";
    this.fault = undefined;
    if (missing) {
      void this.#setFault(missing);
      return;
    }
    const detail: PersonQuery = { reason, ...(email && { email }), ...(phone && { phone }) };
    this.dispatchEvent(new CustomEvent("search", { detail }));
  };

  override render(): TemplateResult {
    const words = personDataTexts[this.language];
    const { fault } = this;
    const isEmailFault = fault === "way" || fault === "email";
    return html`<form id="person-form" novalidate @submit=${this.#submit}>
      <wa-input id="person-email" type="email" autocomplete="off" maxlength="254"
        label=${words.email} hint=${isEmailFault ? words.faults[fault] : nothing}
        ?data-fault=${isEmailFault} .value=${this.email}
        @input=${(event: Event) => (this.email = valueOf(event))}></wa-input>
      <wa-input id="person-phone" type="tel" autocomplete="off" maxlength="40"
        label=${words.phone} hint=${fault === "phone" ? words.faults.phone : words.phoneHint}
        ?data-fault=${fault === "phone"} .value=${this.phone}
        @input=${(event: Event) => (this.phone = valueOf(event))}></wa-input>
      <wa-input id="person-reason" autocomplete="off" maxlength="200"
        label=${words.reason} hint=${fault === "reason" ? words.faults.reason : words.reasonHint}
        ?data-fault=${fault === "reason"} .value=${this.reason}
        @input=${(event: Event) => (this.reason = valueOf(event))}></wa-input>
      <div class="buttons">
        <wa-button id="search-person" type="submit" variant="brand" ?loading=${this.busy}
          >${words.search}</wa-button>
      </div>
    </form>`;
  }
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
