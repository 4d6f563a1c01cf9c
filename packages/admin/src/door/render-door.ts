import { html, type TemplateResult } from "lit";
import type { AccountApi } from "../account/api.ts";
import type { Http } from "../http.ts";
import { renderLoading, renderProblem } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import "../pages/sign-in-page.ts";
import type { Presence } from "../presence.ts";
import "./invitation-page.ts";
import "./other-ways-in.ts";

/** What the pages before signing in work with; `enter` is called once somebody has come in. */
interface Door {
  locale: Locale;
  http: Http;
  api: AccountApi;
  enter: () => void;
}

/** What stands in the place of a page while nobody is signed in. */
export function renderDoor(presence: Presence, { locale, http, api, enter }: Door): TemplateResult {
  if (presence.state === "failed") {
    return html`<header class="page-head"><h1 tabindex="-1">${locale.texts.problems.title}</h1></header>
      ${renderProblem(presence.problem, locale, enter)}`;
  }
  if (presence.state !== "out") return renderLoading(locale);
  return html`<sign-in-page
      .locale=${locale}
      .api=${api}
      .reason=${presence.reason}
      @signed-in=${enter}
    ></sign-in-page>
    <other-ways-in .locale=${locale} .http=${http}></other-ways-in>`;
}

/** The page of a one-time link. */
export function renderInvitation({ locale, http, enter }: Door): TemplateResult {
  return html`<invitation-page
    .locale=${locale}
    .http=${http}
    @signed-in=${enter}
  ></invitation-page>`;
}
