import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Locale } from "./locale.ts";
import { navigate } from "./navigation.ts";
import { staffLanguages, themes, type StaffLanguage, type Theme } from "./preferences.ts";
import { toPath } from "./router.ts";
import { shortcutTexts } from "./shortcuts/texts/index.ts";

/** Names of the languages in themselves, so that everybody finds their own. */
export const ownNames: Record<StaffLanguage, string> = {
  sv: "Svenska",
  fi: "Suomi",
  en: "English",
};

/** What the account menu asks of the shell. */
export interface AccountActions {
  chooseLanguage(language: StaffLanguage): void;
  chooseTheme(theme: Theme): void;
  showShortcuts(): void;
  signOut(): void;
}

/** `<account-menu>`: language, appearance, password, shortcuts and signing out. */
@customElement("account-menu")
export class AccountMenu extends LitElement {
  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) actions: AccountActions | undefined;
  @property() name = "";
  @property() theme: Theme = "auto";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #selected = (event: CustomEvent<{ item: { value: string } }>) => {
    const { value } = event.detail.item;
    const [kind, chosen] = value.split(":");
    const language = staffLanguages.find((known) => known === chosen);
    const theme = themes.find((known) => known === chosen);
    if (kind === "language" && language) this.actions?.chooseLanguage(language);
    else if (kind === "theme" && theme) this.actions?.chooseTheme(theme);
    else if (kind === "account") navigate(toPath({ page: "account" }));
    else if (kind === "shortcuts") this.actions?.showShortcuts();
    else if (kind === "sign-out") this.actions?.signOut();
    this.requestUpdate();
  };

  override render(): TemplateResult | typeof nothing {
    if (!this.locale) return nothing;
    const { texts, language } = this.locale;
    return html`<wa-dropdown id="account" placement="bottom-end" @wa-select=${this.#selected}>
      <wa-button slot="trigger" appearance="plain" with-caret id="account-button">
        <wa-icon slot="start" name="user"></wa-icon>
        <span class="visually-hidden">${texts.account.menu}: </span
        ><span class="account-name">${this.name}</span>
      </wa-button>
      <div class="menu-heading" role="presentation">${texts.account.language}</div>
      ${staffLanguages.map((one) =>
        checkItem(`language:${one}`, ownNames[one], one === language, one),
      )}
      <div class="menu-heading" role="presentation">${texts.account.theme}</div>
      ${themes.map((one) =>
        checkItem(`theme:${one}`, texts.account.themes[one], one === this.theme),
      )}
      <div class="menu-note" role="presentation">${texts.account.kept}</div>
      <wa-dropdown-item value="account" id="to-account">${texts.account.own}</wa-dropdown-item>
      <wa-dropdown-item value="shortcuts" id="show-shortcuts"
        >${shortcutTexts[language].menu}</wa-dropdown-item
      >
      <wa-dropdown-item value="sign-out" id="sign-out">${texts.account.signOut}</wa-dropdown-item>
    </wa-dropdown>`;
  }
}

function checkItem(value: string, label: string, isChosen: boolean, lang?: StaffLanguage) {
  return html`<wa-dropdown-item
    type="checkbox"
    value=${value}
    lang=${lang ?? nothing}
    .checked=${live(isChosen)}
    >${label}</wa-dropdown-item
  >`;
}
