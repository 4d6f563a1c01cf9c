import { textIn } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import "./account-menu.ts";
import { ownNames, type AccountActions } from "./account-menu.ts";
import type { Locale } from "./locale.ts";
import { staffLanguages, type StaffLanguage, type Theme } from "./preferences.ts";
import { hasPage } from "./pages/index.ts";
import { pagePaths, toPath, type PageName, type Route } from "./router.ts";
import { listFollowUpTabs, listOrganisationTabs } from "./section-tabs.ts";
import { isComplete, may, type StaffContext } from "./staff-context.ts";

/** The line above every page of a signed-in person: where one is, and who one is. */
export function renderTopBar(
  staff: StaffContext,
  route: Route,
  account: { actions: AccountActions; theme: Theme },
): TemplateResult {
  const { locale, session } = staff;
  const { texts, language } = locale;
  return html`<a class="organisation" href=${toPath({ page: "forms" })}>
      <span class="product">${texts.product}</span>
      ${textIn(session.organisation.name, language)}</a
    >
    ${isComplete(session) ? renderNavigation(staff, route) : nothing}
    <account-menu
      .locale=${locale}
      .actions=${account.actions}
      .name=${session.name}
      .theme=${account.theme}
    ></account-menu>`;
}

const formPages: ReadonlySet<PageName | "not-found"> = new Set([
  "forms",
  "new-form",
  "overview",
  "form-edit",
  "form-versions",
  "form-channels",
  "form-settings",
  "form-entry",
]);

const casePages: ReadonlySet<PageName | "not-found"> = new Set([
  "cases",
  "case",
  "reply-templates",
]);

function isFollowUp(page: PageName | "not-found"): boolean {
  return page !== "not-found" && pagePaths[page].startsWith("follow-up/");
}

function renderNavigation(staff: StaffContext, { page }: Route): TemplateResult {
  const { texts } = staff.locale;
  const [followUp] = listFollowUpTabs(staff);
  const [organisation] = listOrganisationTabs(staff);
  const organisationPages = listOrganisationTabs(staff).map(({ place }) => place.page);
  const isOrganisation = page === "person" || organisationPages.some((one) => one === page);
  return html`<nav class="main-navigation" aria-label=${texts.mainNavigation}>
    ${link(toPath({ page: "forms" }), texts.forms, formPages.has(page))}
    ${
      may(staff, "read-responses") && hasPage("cases")
        ? link(toPath({ page: "cases" }), texts.navigation.cases, casePages.has(page))
        : nothing
    }
    ${
      may(staff, "read-responses")
        ? link(
            toPath({ page: "responses" }),
            texts.responses,
            page === "responses" || page === "response" || page === "quarantine",
          )
        : nothing
    }
    ${
      followUp
        ? link(toPath(followUp.place), texts.navigation["follow-up"], isFollowUp(page))
        : nothing
    }
    ${
      organisation
        ? link(toPath(organisation.place), texts.navigation.organisation, isOrganisation)
        : nothing
    }
  </nav>`;
}

function link(href: string, text: string, isHere: boolean): TemplateResult {
  return html`<a href=${href} aria-current=${isHere ? "page" : nothing}>${text}</a>`;
}

/** The same line before anybody has signed in. */
export function renderDoorBar(
  locale: Locale,
  choose: (language: StaffLanguage) => void,
): TemplateResult {
  return html`<span class="organisation"><span class="product">${locale.texts.product}</span></span>
    <div class="language-choice" role="group" aria-label=${locale.texts.account.language}>
      ${staffLanguages.map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${language === locale.language ? "true" : "false"}
            @click=${() => choose(language)}
          >
            ${ownNames[language]}
          </button>`,
      )}
    </div>`;
}
