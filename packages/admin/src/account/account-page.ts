import type { Account } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderProblem, renderTask } from "../load-states.ts";
import { toPath } from "../router.ts";
import { StaffPage } from "../staff-page.ts";
import { createAccountApi, type AccountApi } from "./api.ts";
import { readField, renderMissing } from "./fields.ts";
import "./passkey-list.ts";
import { hasPasskeys } from "./passkeys.ts";
import "./recovery-codes.ts";
import "./session-list.ts";
import { accountTexts } from "./texts/index.ts";

/** `<account-page>`: one's own name, ways to sign in, and where one is signed in. */
@customElement("account-page")
export class AccountPage extends StaffPage {
  @state() private isMissing = false;
  @state() private problem: ApiProblem | undefined;
  @state() private codes: readonly string[] | undefined;
  readonly #account = new ApiTask(this, () => this.#api.get());

  get #api(): AccountApi {
    return createAccountApi(this.staff.http);
  }

  get #words() {
    return accountTexts[this.staff.locale.language];
  }

  protected get heading(): string {
    return this.#words.account.title;
  }

  protected override willUpdate(): void {
    this.#account.runFor("own");
  }

  readonly #changed = () => this.#account.retry();

  readonly #rename = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const name = readField(form, "name");
    this.isMissing = name === "";
    if (this.isMissing) return;
    const result = await this.#api.rename(name);
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    await this.staff.refresh();
    this.staff.notify({ text: this.#words.account.saved });
  };

  readonly #removeApp = async () => {
    const result = await this.#api.removeTotp();
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.#changed();
    this.staff.notify({ text: this.#words.account.appRemoved });
  };

  readonly #makeCodes = async () => {
    const result = await this.#api.makeRecoveryCodes();
    this.problem = result.ok ? undefined : result.problem;
    if (result.ok) this.codes = result.value.codes;
  };

  readonly #codesSaved = () => {
    this.codes = undefined;
    this.#changed();
  };

  override render(): TemplateResult {
    const { locale } = this.staff;
    return html`<header class="page-head">${this.renderHeading()}</header>
      ${this.problem ? renderProblem(this.problem, locale) : nothing}
      ${renderTask(
        this.#account,
        locale,
        (account) => html`<div class="own-account">
          ${this.#renderName(account)} ${this.#renderPassword(account)}
          ${this.#renderPasskeys(account)} ${this.#renderApp(account)}
          ${this.#renderSessions(account)}
        </div>`,
      )}`;
  }

  #renderName({ name, email }: Account): TemplateResult {
    const { account } = this.#words;
    return html`<section aria-labelledby="own-name">
      <h2 id="own-name">${account.name}</h2>
      <form class="account-form" novalidate @submit=${this.#rename}>
        <wa-input
          id="name"
          name="name"
          value=${name}
          maxlength="100"
          autocomplete="name"
          required
          label=${account.name}
          hint=${account.nameHint}
        ></wa-input>
        ${this.isMissing ? renderMissing(account.nameMissing) : nothing}
        <div class="actions">
          <wa-button id="save-name" type="submit" appearance="outlined">${account.save}</wa-button>
        </div>
      </form>
      <p class="quiet">${account.email}: ${email}</p>
    </section>`;
  }

  #renderPassword({ hasPassword }: Account): TemplateResult {
    const { account } = this.#words;
    return html`<section aria-labelledby="own-password">
      <h2 id="own-password">${account.password}</h2>
      ${
        hasPassword
          ? html`<p><a href=${toPath({ page: "password" })}>${account.changePassword}</a></p>`
          : html`<p class="quiet">${account.noPassword}</p>`
      }
    </section>`;
  }

  #renderPasskeys({ passkeys }: Account): TemplateResult {
    const { account, secondStep } = this.#words;
    const path = `${toPath({ page: "second-step" })}?add=passkey`;
    return html`<section aria-labelledby="own-passkeys">
      <h2 id="own-passkeys">${account.passkeys}</h2>
      <p class="quiet">${hasPasskeys() ? secondStep.passkeyHint : secondStep.noPasskeys}</p>
      <passkey-list
        .staff=${this.staff}
        .passkeys=${passkeys}
        @changed=${this.#changed}
      ></passkey-list>
      ${
        hasPasskeys()
          ? html`<p><a id="to-passkey" href=${path}>${secondStep.addPasskey}</a></p>`
          : nothing
      }
    </section>`;
  }

  #renderApp({ totp, recoveryCodesLeft }: Account): TemplateResult {
    const { account, secondStep } = this.#words;
    const path = `${toPath({ page: "second-step" })}?add=app`;
    return html`<section aria-labelledby="own-app">
        <h2 id="own-app">${account.app}</h2>
        <p class="quiet">${totp ? account.appOn : account.appOff} ${secondStep.appHint}</p>
        <div class="actions">
          <a id="to-app" href=${path}>${totp ? account.replaceApp : secondStep.addApp}</a>
          ${
            totp
              ? html`<wa-button
                id="remove-app"
                size="s"
                appearance="plain"
                @click=${this.#removeApp}
                >${account.removeApp}</wa-button
              >`
              : nothing
          }
        </div>
      </section>
      ${totp ? this.#renderCodes(recoveryCodesLeft) : nothing}`;
  }

  #renderCodes(left: number): TemplateResult {
    const { account } = this.#words;
    return html`<section aria-labelledby="own-codes">
      <h2 id="own-codes">${account.codes}</h2>
      ${
        this.codes
          ? html`<recovery-codes
            .locale=${this.staff.locale}
            .codes=${this.codes}
            @saved=${this.#codesSaved}
          ></recovery-codes>`
          : html`<p class="quiet" id="codes-left">${account.codesLeft(left)}</p>
            <div class="actions">
              <wa-button id="new-codes" appearance="outlined" @click=${this.#makeCodes}
                >${account.newCodes}</wa-button
              >
            </div>`
      }
    </section>`;
  }

  #renderSessions({ sessions }: Account): TemplateResult {
    const { account } = this.#words;
    return html`<section aria-labelledby="own-sessions">
      <h2 id="own-sessions">${account.sessions}</h2>
      <p class="quiet">${account.sessionsLead}</p>
      <session-list
        .staff=${this.staff}
        .sessions=${sessions}
        @changed=${this.#changed}
      ></session-list>
    </section>`;
  }
}
