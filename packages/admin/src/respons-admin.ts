import type { FormSummary, StaffSession } from "@respons/wire";
import { textIn } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import "./account-menu.ts";
import { ownNames, type AccountActions } from "./account-menu.ts";
import { createApi, type ApiProblem } from "./api.ts";
import { renderLoading, renderProblem } from "./load-states.ts";
import { localeOf, type Locale } from "./locale.ts";
import { currentPlace, watchNavigation } from "./navigation.ts";
import { renderPage } from "./pages/index.ts";
import type { DoorReason } from "./pages/sign-in-page.ts";
import "./pages/sign-in-page.ts";
import {
  readLanguage,
  readTheme,
  staffLanguages,
  writeLanguage,
  writeTheme,
  type StaffLanguage,
} from "./preferences.ts";
import { forgetList } from "./responses/response-list.ts";
import { matchRoute, toPath, type Route } from "./router.ts";
import { applyTheme } from "./theme.ts";

/** Who is at the screen. */
type Presence =
  | { state: "starting" }
  | { state: "failed"; problem: ApiProblem }
  | { state: "out"; reason: DoorReason }
  | { state: "in"; session: StaffSession; forms: FormSummary[] };

/** `<respons-admin>`: the frame of the staff application; knows who is signed in and where. */
@customElement("respons-admin")
export class ResponsAdmin extends LitElement {
  @state() private presence: Presence = { state: "starting" };
  @state() private place = currentPlace();
  @state() private locale: Locale = localeOf(readLanguage(navigator.languages));
  @state() private theme = readTheme();
  #timeZone: string | undefined;
  #endNavigation: (() => void) | undefined;

  readonly #api = createApi(
    (path, init) => fetch(path, init),
    () => {
      if (this.presence.state === "in") this.presence = { state: "out", reason: "expired" };
    },
  );

  readonly #actions: AccountActions = {
    chooseLanguage: (language) => this.#chooseLanguage(language),
    chooseTheme: (theme) => {
      this.theme = theme;
      writeTheme(theme);
      applyTheme(theme);
    },
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
      if (isNewPage) void this.#focusHeading();
    });
    void this.#start("first");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endNavigation?.();
  }

  #chooseLanguage(language: StaffLanguage): void {
    this.locale = localeOf(language, this.#timeZone);
    document.documentElement.lang = language;
    writeLanguage(language);
  }

  /** Finds out who is signed in; `reason` is what the door says where nobody is. */
  async #start(reason: DoorReason): Promise<void> {
    const session = await this.#api.getSession();
    if (!session.ok) {
      this.presence =
        session.problem.kind === "signed-out"
          ? { state: "out", reason }
          : { state: "failed", problem: session.problem };
      return;
    }
    this.#timeZone = session.value.organisation.timeZone;
    this.locale = localeOf(this.locale.language, this.#timeZone);
    const isLocked = session.value.passwordChangeRequired;
    const forms = isLocked ? { ok: true as const, value: [] } : await this.#api.listForms();
    this.presence = forms.ok
      ? { state: "in", session: session.value, forms: forms.value }
      : { state: "failed", problem: forms.problem };
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
    const page = this.querySelector("main > *");
    if (page instanceof LitElement) await page.updateComplete;
    if (!this.place.isReturn) scrollTo(0, 0);
    this.querySelector("h1")?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { texts } = this.locale;
    const route = matchRoute(this.place.path);
    const session = this.presence.state === "in" ? this.presence.session : undefined;
    return html`<a class="skip" href="#main" @click=${this.#skip}>${texts.skip}</a>
      <header class="top">
        ${
          session?.organisation.demonstration
            ? html`<div class="demonstration-banner" id="demonstration">
              <p>${texts.demonstrationBanner}</p>
            </div>`
            : nothing
        }
        <div class="top-line">${this.#renderTop(session, route)}</div>
      </header>
      <main id="main" tabindex="-1">${this.#renderMain(route)}</main>`;
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    this.querySelector("main")?.focus();
  };

  #renderTop(session: StaffSession | undefined, route: Route): TemplateResult {
    const { texts, language } = this.locale;
    if (!session) {
      return html`<span class="organisation"><span class="product">${texts.product}</span></span>
        ${this.#renderLanguages()}`;
    }
    const link = (target: "forms" | "responses", isHere: boolean) =>
      html`<a href=${toPath({ page: target })} aria-current=${isHere ? "page" : nothing}
        >${texts[target]}</a
      >`;
    return html`<a class="organisation" href=${toPath({ page: "forms" })}>
        <span class="product">${texts.product}</span>
        ${textIn(session.organisation.name, language)}</a
      >
      ${
        session.passwordChangeRequired
          ? nothing
          : html`<nav class="main-navigation" aria-label=${texts.mainNavigation}>
            ${link("forms", route.page === "forms" || route.page === "overview")}
            ${link("responses", route.page === "responses" || route.page === "response")}
          </nav>`
      }
      <account-menu
        .locale=${this.locale}
        .actions=${this.#actions}
        .name=${session.name}
        .theme=${this.theme}
      ></account-menu>`;
  }

  #renderLanguages(): TemplateResult {
    return html`<div class="language-choice" role="group" aria-label=${this.locale.texts.account.language}>
      ${staffLanguages.map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${language === this.locale.language ? "true" : "false"}
            @click=${() => this.#chooseLanguage(language)}
          >
            ${ownNames[language]}
          </button>`,
      )}
    </div>`;
  }

  #renderMain(route: Route): TemplateResult {
    const { presence, locale } = this;
    switch (presence.state) {
      case "starting":
        return renderLoading(locale);
      case "failed":
        return html`<header class="page-head"><h1 tabindex="-1">${locale.texts.problems.title}</h1></header>
          ${renderProblem(presence.problem, locale, () => void this.#enter())}`;
      case "out":
        return html`<sign-in-page
          .locale=${locale}
          .api=${this.#api}
          .reason=${presence.reason}
          @signed-in=${this.#enter}
        ></sign-in-page>`;
      case "in":
        return renderPage(
          route,
          {
            api: this.#api,
            locale,
            session: presence.session,
            forms: presence.forms,
            query: this.place.query,
          },
          () => void this.#enter(),
        );
    }
  }
}
