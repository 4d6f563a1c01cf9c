import "@awesome.me/webawesome/dist/components/option/option.js";
import "@awesome.me/webawesome/dist/components/select/select.js";
import { roles, textIn, type RoleGrant, type UnitSummary } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Locale } from "../locale.ts";
import { toUnitRows } from "../units.ts";
import { peopleWords } from "./people-words.ts";

/** Choice of a role and of the unit it holds on, with a sentence for what the role may. */
export function renderRoleFields(
  grant: RoleGrant,
  units: readonly UnitSummary[],
  { language }: Locale,
  onChange: (grant: RoleGrant) => void,
): TemplateResult {
  const words = peopleWords(language);
  const changeRole = (event: Event) => {
    const role = roles.find((one) => one === valueOf(event));
    if (role) onChange({ ...grant, role });
  };
  // A select keeps the label of its chosen option, so a new language needs a new one.
  return html`${keyed(
    language,
    html`<div class="role-fields">
      <wa-select
        id="role"
        label=${words.dialog.role}
        hint=${words.roles[grant.role].may}
        .value=${grant.role}
        @change=${changeRole}
      >
        ${roles.map((role) => html`<wa-option value=${role}>${words.roles[role].name}</wa-option>`)}
      </wa-select>
      <wa-select
        id="role-unit"
        label=${words.dialog.unit}
        hint=${words.dialog.unitHint}
        .value=${grant.unit}
        @change=${(event: Event) => onChange({ ...grant, unit: valueOf(event) })}
      >
        ${toUnitRows(units, language).map(
          ({ unit, depth }) =>
            html`<wa-option class=${`level-${depth}`} value=${unit.slug}
              >${textIn(unit.name, language)}</wa-option
            >`,
        )}
      </wa-select>
    </div>`,
  )}`;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}
