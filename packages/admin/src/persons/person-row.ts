import { textIn, type PersonResponse } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";

/** One response of a person: when, on which form, about what; never the contact. */
export function renderPersonRow(
  { responseId, form, unit, channel, receivedAt }: PersonResponse,
  { locale, session, forms }: StaffContext,
): TemplateResult {
  const { format, language, texts } = locale;
  const named = forms.find(({ slug }) => slug === form);
  return html`<li class="person-row">
    <a class="number" href=${toPath({ page: "response", responseId })}
      ><time datetime=${receivedAt}>${format.moment(receivedAt)}</time></a
    >
    <p>
      ${named ? textIn(named.title, language) : form}
      <span class="person-about quiet small"
        ><span>${unitName(session.units, unit, language)}</span>
        <span>${texts.channels[channel]}</span></span
      >
    </p>
  </li>`;
}
