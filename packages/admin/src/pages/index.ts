import { html, type TemplateResult } from "lit";
import type { Route } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import "./forms-page.ts";
import "./not-found-page.ts";
import "./overview-page.ts";
import "./password-page.ts";
import "./response-page.ts";
import "./responses-page.ts";

/**
 * The page of a route. Whoever must choose a password first gets that page whatever the route;
 * `onPasswordChanged` is called once it is done.
 */
export function renderPage(
  route: Route,
  context: StaffContext,
  onPasswordChanged: () => void,
): TemplateResult {
  if (context.session.passwordChangeRequired) {
    return html`<password-page
      .context=${context}
      @password-changed=${onPasswordChanged}
    ></password-page>`;
  }
  switch (route.page) {
    case "forms":
      return html`<forms-page .context=${context}></forms-page>`;
    case "overview":
      return html`<overview-page .context=${context} .form=${route.form}></overview-page>`;
    case "responses":
      return html`<responses-page .context=${context}></responses-page>`;
    case "response":
      return html`<response-page
        .context=${context}
        .responseId=${route.responseId}
      ></response-page>`;
    case "password":
      return html`<password-page .context=${context}></password-page>`;
    case "not-found":
      return html`<not-found-page .context=${context}></not-found-page>`;
  }
}
