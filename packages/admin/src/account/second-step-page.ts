import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { StaffPage } from "../staff-page.ts";
import { createAccountApi } from "./api.ts";
import { hasPasskeys } from "./passkeys.ts";
import "./passkey-set-up.ts";
import "./recovery-codes.ts";
import "./second-step-proof.ts";
import "./totp-set-up.ts";
import { accountTexts } from "./texts/index.ts";

type Way = "passkey" | "app";

/** `<second-step-page>`: sets a second step up, or asks for the one that is there. */
@customElement("second-step-page")
export class SecondStepPage extends StaffPage {
  @state() private way: Way | undefined;
  @state() private codes: readonly string[] | undefined;

  get #words() {
    return accountTexts[this.staff.locale.language].secondStep;
  }

  protected get heading(): string {
    if (this.codes) return this.#words.codesTitle;
    return this.#isConfirming ? this.#words.confirmTitle : this.#words.title;
  }

  get #isConfirming(): boolean {
    return this.staff.session.secondStep === "confirm";
  }

  /** Who must have a second step may go on now; who came from their account goes back there. */
  readonly #done = async () => {
    const isFromAccount = this.staff.session.secondStep === "done";
    this.codes = undefined;
    this.way = undefined;
    await this.staff.refresh();
    if (isFromAccount) navigate(toPath({ page: "account" }));
    this.dispatchEvent(new CustomEvent("second-step-done"));
  };

  readonly #added = (event: CustomEvent<string[]>) => {
    this.codes = event.detail;
    void this.#focusHeading();
  };

  readonly #choose = (way: Way | undefined) => {
    this.way = way;
    void this.#focusHeading();
  };

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("h1")?.focus();
  }

  override render(): TemplateResult {
    const { locale } = this.staff;
    if (this.codes) {
      return html`<div class="door">
        <div class="door-head">${this.renderHeading()}</div>
        <recovery-codes
          .locale=${locale}
          .codes=${this.codes}
          @saved=${this.#done}
        ></recovery-codes>
      </div>`;
    }
    const lead = this.#isConfirming ? this.#words.confirmLead : this.#words.lead;
    return html`<div class="door wide">
      <div class="door-head">${this.renderHeading()}<p class="quiet">${lead}</p></div>
      ${this.#isConfirming ? this.#renderProof() : this.#renderWays()}
    </div>`;
  }

  #renderProof(): TemplateResult {
    return html`<second-step-proof
      .locale=${this.staff.locale}
      .api=${createAccountApi(this.staff.http)}
      @proved=${this.#done}
    ></second-step-proof>`;
  }

  #renderWays(): TemplateResult {
    const words = this.#words;
    const way = this.way ?? this.#wayOfAddress;
    const mayUsePasskeys = hasPasskeys();
    return html`<section class="way" aria-labelledby="way-passkey">
        <h2 id="way-passkey">${words.passkey}</h2>
        <p class="quiet">${mayUsePasskeys ? words.passkeyHint : words.noPasskeys}</p>
        ${way === "passkey" ? this.#renderForm("passkey") : nothing}
        ${
          mayUsePasskeys && way !== "passkey"
            ? html`<wa-button
              id="add-passkey"
              variant=${way ? "neutral" : "brand"}
              appearance=${way ? "outlined" : "accent"}
              @click=${() => this.#choose("passkey")}
              >${words.addPasskey}</wa-button
            >`
            : nothing
        }
      </section>
      <section class="way" aria-labelledby="way-app">
        <h2 id="way-app">${words.app}</h2>
        <p class="quiet">${words.appHint}</p>
        ${
          way === "app"
            ? this.#renderForm("app")
            : html`<wa-button id="add-app" appearance="outlined" @click=${() => this.#choose("app")}
              >${words.addApp}</wa-button
            >`
        }
      </section>`;
  }

  get #wayOfAddress(): Way | undefined {
    const wanted = this.staff.query.get("add");
    return wanted === "app" || (wanted === "passkey" && hasPasskeys()) ? wanted : undefined;
  }

  #renderForm(way: Way): TemplateResult {
    const { locale, http, session } = this.staff;
    const api = createAccountApi(http);
    const cancel = () => {
      if (session.secondStep === "done") navigate(toPath({ page: "account" }));
      else this.#choose(undefined);
    };
    return way === "passkey"
      ? html`<passkey-set-up
          .locale=${locale}
          .api=${api}
          @added=${this.#done}
          @cancelled=${cancel}
        ></passkey-set-up>`
      : html`<totp-set-up
          .locale=${locale}
          .api=${api}
          @added=${this.#added}
          @cancelled=${cancel}
        ></totp-set-up>`;
  }
}
