import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { createAccountApi } from "./account/api.ts";
import { renderGrace } from "./account/grace-banner.ts";
import "./account/verify-dialog.ts";
import type { VerifyDialog } from "./account/verify-dialog.ts";
import type { AccountActions } from "./account-menu.ts";
import { createApi } from "./api.ts";
import { renderDoor, renderInvitation } from "./door/render-door.ts";
import { createHttp } from "./http.ts";
import { localeOf, type Locale } from "./locale.ts";
import { currentPlace, watchNavigation } from "./navigation.ts";
import type { NoticeBar } from "./notice-bar.ts";
import "./notice-bar.ts";
import { PageHost } from "./page-host.ts";
import type { DoorReason } from "./pages/sign-in-page.ts";
import { readPresence, type Presence } from "./presence.ts";
import {
  readLanguage,
  readShortcutsOff,
  readTheme,
  writeLanguage,
  writeShortcutsOff,
  writeTheme,
  type StaffLanguage,
} from "./preferences.ts";
import { forgetList } from "./responses/response-list.ts";
import { INVITATION, matchRoute } from "./router.ts";
import { shellShortcuts } from "./shortcuts/shell-shortcuts.ts";
import type { ShortcutSheet } from "./shortcuts/shortcut-sheet.ts";
import "./shortcuts/shortcut-sheet.ts";
import { watchShortcuts, type Shortcut } from "./shortcuts/shortcuts.ts";
import type { StaffContext } from "./staff-context.ts";
import { applyTheme } from "./theme.ts";
import { renderDoorBar, renderTopBar } from "./top-bar.ts";

/** `<respons-admin>`: the frame of the staff application; knows who is signed in and where. */
@customElement("respons-admin")
export class ResponsAdmin extends LitElement {
  @state() private presence: Presence = { state: "starting" };
  @state() private place = currentPlace();
  @state() private locale: Locale = localeOf(readLanguage(navigator.languages));
  @state() private theme = readTheme();
  @state() private isShortcutsOff = readShortcutsOff();
  @query("verify-dialog") private verifyDialog!: VerifyDialog;
  @query("notice-bar") private notices!: NoticeBar;
  @query("shortcut-sheet") private sheet!: ShortcutSheet;
  #timeZone: string | undefined;
  #endNavigation: (() => void) | undefined;
  #endShortcuts: (() => void) | undefined;
  readonly #pages = new PageHost(this, () => void this.#enter());

  readonly #http = createHttp((path, init) => fetch(path, init), {
    onSignedOut: () => {
      if (this.presence.state === "in") this.presence = { state: "out", reason: "expired" };
    },
    verify: () => this.verifyDialog.ask(),
  });
  readonly #api = createApi(this.#http);
  readonly #accountApi = createAccountApi(this.#http);

  readonly #actions: AccountActions = {
    chooseLanguage: (language) => this.#chooseLanguage(language),
    chooseTheme: (theme) => {
      this.theme = theme;
      writeTheme(theme);
      applyTheme(theme);
    },
    showShortcuts: () => this.sheet.show(this.querySelector<HTMLElement>("#account-button")),
    signOut: () => void this.#signOut(),
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.locale.language;
    this.#endNavigation = watchNavigation((place) => {
      const isNewPage = place.path !== this.place.path;
      this.place = place;
      if (!isNewPage) return;
      this.notices.hide();
      void this.#focusHeading();
    });
    this.#endShortcuts = watchShortcuts(
      () => this.#shortcuts,
      () => this.isShortcutsOff,
    );
    void this.#start("first");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endNavigation?.();
    this.#endShortcuts?.();
  }

  get #shortcuts(): Shortcut[] {
    return shellShortcuts(this.locale, this.#staff, () => this.sheet.show());
  }

  readonly #turnShortcuts = (isOff: boolean) => {
    this.isShortcutsOff = isOff;
    writeShortcutsOff(isOff);
  };

  #chooseLanguage(language: StaffLanguage): void {
    this.locale = localeOf(language, this.#timeZone);
    document.documentElement.lang = language;
    writeLanguage(language);
  }

  async #start(reason: DoorReason): Promise<void> {
    const presence = await readPresence(this.#api, reason);
    if (presence.state === "in") {
      this.#timeZone = presence.session.organisation.timeZone;
      this.locale = localeOf(this.locale.language, this.#timeZone);
    }
    this.presence = presence;
  }

  readonly #enter = async () => {
    await this.#start("first");
    await this.#focusHeading();
  };

  async #signOut(): Promise<void> {
    const result = await this.#api.signOut();
    forgetList();
    this.presence = result.ok
      ? { state: "out", reason: "signed-out" }
      : { state: "failed", problem: result.problem };
    await this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    await this.#pages.settled;
    if (!this.place.isReturn) scrollTo(0, 0);
    this.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }

  get #staff(): StaffContext | undefined {
    const { presence } = this;
    if (presence.state !== "in") return undefined;
    return {
      api: this.#api,
      http: this.#http,
      locale: this.locale,
      session: presence.session,
      forms: presence.forms,
      query: this.place.query,
      notify: (notice) => this.notices.show(notice),
      refresh: () => this.#start("first"),
    };
  }

  override render(): TemplateResult {
    const { texts } = this.locale;
    // A link is for whom it names, whoever else has signed in here.
    const isInvited = this.place.path === INVITATION;
    const staff = isInvited ? undefined : this.#staff;
    const route = matchRoute(this.place.path);
    const door = {
      locale: this.locale,
      http: this.#http,
      api: this.#accountApi,
      enter: () => void this.#enter(),
    };
    return html`<a class="skip" href="#main" @click=${this.#skip}>${texts.skip}</a>
      <header class="top">
        ${
          staff?.session.organisation.demonstration
            ? html`<div class="demonstration-banner" id="demonstration">
              <p>${texts.demonstrationBanner}</p>
            </div>`
            : nothing
        }
        ${staff ? renderGrace(staff) : nothing}
        <div class="top-line">
          ${
            staff
              ? renderTopBar(staff, route, { actions: this.#actions, theme: this.theme })
              : renderDoorBar(this.locale, (language) => this.#chooseLanguage(language))
          }
        </div>
      </header>
      <main id="main" tabindex="-1">
        ${
          isInvited
            ? renderInvitation(door)
            : staff
              ? this.#pages.render(route, staff)
              : renderDoor(this.presence, door)
        }
      </main>
      <footer class="foot" data-print="no">
        <a href=${`/accessibility?lang=${this.locale.language}`}
          >${texts.accessibilityStatement}</a
        >
      </footer>
      <verify-dialog .locale=${this.locale} .api=${this.#accountApi}></verify-dialog>
      <notice-bar .texts=${texts.notices}></notice-bar>
      <shortcut-sheet
        .locale=${this.locale}
        .list=${() => this.#shortcuts}
        .turn=${this.#turnShortcuts}
        ?off=${this.isShortcutsOff}
      ></shortcut-sheet>`;
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    this.querySelector("main")?.focus();
  };
}
