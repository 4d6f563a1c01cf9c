import { html, nothing, type TemplateResult } from "lit";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { accountTexts } from "./texts/index.ts";

/** Says until when the password alone is enough; nothing to who has a second step. */
export function renderGrace({ session, locale }: StaffContext): TemplateResult | typeof nothing {
  if (session.graceUntil === null || session.passwordChangeRequired) return nothing;
  const { secondStep } = accountTexts[locale.language];
  return html`<div class="grace-banner" id="grace">
    <p>
      ${secondStep.grace(locale.format.moment(session.graceUntil))}
      <a href=${toPath({ page: "second-step" })}>${secondStep.graceLink}</a>
    </p>
  </div>`;
}
