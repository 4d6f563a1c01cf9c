import "@awesome.me/webawesome/dist/components/switch/switch.js";
import type { ApiToken, MadeApiToken } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import { peopleWords } from "../people/people-words.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createTokenApi } from "./api.ts";
import type { MakeTokenDialog } from "./make-dialog.ts";
import "./make-dialog.ts";
import type { TokenSecretDialog } from "./secret-dialog.ts";
import "./secret-dialog.ts";
import { tokenTexts } from "./texts/index.ts";

/** `<tokens-page>`: the tokens with which other programs get in. */
@customElement("tokens-page")
export class TokensPage extends StaffPage {
  @state() private showsEnded = false;
  @state() private revoking: ApiToken | undefined;
  @state() private problem: ApiProblem | undefined;
  @query("make-token-dialog") private making!: MakeTokenDialog;
  @query("token-secret-dialog") private showing!: TokenSecretDialog;
  readonly #tokens = new ApiTask(this, () => createTokenApi(this.staff.http).list());

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return tokenTexts[this.staff.locale.language];
  }

  protected override willUpdate(): void {
    this.#tokens.runFor("tokens");
  }

  readonly #made = ({ detail }: CustomEvent<MadeApiToken>) => {
    this.showing.show(detail.secret);
    this.#tokens.retry();
  };

  async #revoke({ id, name }: ApiToken): Promise<void> {
    this.revoking = undefined;
    const result = await createTokenApi(this.staff.http).revoke(id);
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.staff.notify({ text: this.#words.revokedNotice(name) });
    this.#tokens.retry();
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderOrganisationTabs(staff, "tokens")}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          <wa-button id="open-make" class="push" variant="brand" @click=${() => this.making.show()}
            >${words.make}</wa-button
          >
        </div>
        <p class="quiet">${words.lead}</p>
      </header>
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${renderTask(this.#tokens, staff.locale, (tokens) => this.#renderTokens(tokens))}
      <make-token-dialog .staff=${staff} @made=${this.#made}></make-token-dialog>
      <token-secret-dialog .locale=${staff.locale}></token-secret-dialog>
      ${this.revoking ? this.#renderRevoking(this.revoking) : nothing}`;
  }

  #renderTokens(tokens: readonly ApiToken[]): TemplateResult {
    const words = this.#words;
    const now = new Date().toISOString();
    const works = ({ revokedAt, expiresAt }: ApiToken) => revokedAt === null && expiresAt > now;
    const ended = tokens.filter((token) => !works(token)).length;
    const shown = this.showsEnded ? tokens : tokens.filter(works);
    return html`${
      ended > 0
        ? html`<wa-switch id="show-ended" ?checked=${this.showsEnded}
            @change=${() => (this.showsEnded = !this.showsEnded)}>${words.showEnded(ended)}</wa-switch>`
        : nothing
    }
      ${
        shown.length === 0
          ? renderEmpty(words.emptyTitle, words.empty)
          : html`<ul class="rows" id="tokens">
            ${shown.map((token) => this.#renderToken(token, works(token)))}
          </ul>`
      }`;
  }

  #renderToken(token: ApiToken, works: boolean): TemplateResult {
    const { locale, session } = this.staff;
    const { language, format } = locale;
    const words = this.#words;
    const names = peopleWords(language).permissions;
    const day = format.moment(token.createdAt);
    return html`<li class="token-row">
      <div>
        <div class="title-line">
          <h2>${token.name}</h2>
          <code class="quiet">${token.beginning}…</code>
          ${works ? nothing : html`<span class="mark">${token.revokedAt ? words.revoked : words.expired}</span>`}
        </div>
        <p>${unitName(session.units, token.unit, language)}: ${token.permissions.map((one) => names[one]).join(", ")}</p>
        <p class="token-facts quiet small">
          <span>${words.until(format.moment(token.expiresAt))}</span>
          <span>${token.lastUsedDay ? words.used(format.day(token.lastUsedDay)) : words.neverUsed}</span>
          <span>${token.createdBy ? words.made(token.createdBy, day) : words.madeByCommand(day)}</span>
        </p>
      </div>
      ${
        works
          ? html`<wa-button size="s" appearance="outlined" @click=${() => (this.revoking = token)}
            >${words.revoke}<span class="visually-hidden"> ${token.name}</span></wa-button>`
          : nothing
      }
    </li>`;
  }

  #renderRevoking(token: ApiToken): TemplateResult {
    const words = this.#words;
    return html`<wa-dialog id="revoke-token" open label=${words.revokeTitle(token.name)}
      @wa-after-hide=${() => (this.revoking = undefined)}>
      <p>${words.revokeText}</p>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      <wa-button slot="footer" id="confirm-revoke" variant="danger"
        @click=${() => void this.#revoke(token)}>${words.revoke}</wa-button>
    </wa-dialog>`;
  }
}
