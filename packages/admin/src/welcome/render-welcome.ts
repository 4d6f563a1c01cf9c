import { html, nothing, type TemplateResult } from "lit";
import { hasPage } from "../pages/index.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { welcomeTexts } from "./texts/index.ts";

/** What a person without any role reads instead of an empty list: whom to ask, what to do. */
export function renderWelcome(staff: StaffContext): TemplateResult {
  const texts = welcomeTexts[staff.locale.language];
  return html`<div class="empty" id="welcome">
    <h2>${texts.noRoles}</h2>
    <p>${texts.ask}</p>
    <p>
      <wa-button appearance="outlined" @click=${() => void staff.refresh()}>${texts.reload}</wa-button>
    </p>
    ${
      hasPage("account")
        ? html`<p>
          ${texts.meanwhile} <a href=${toPath({ page: "account" })}>${texts.account}</a>
        </p>`
        : nothing
    }
  </div>`;
}
