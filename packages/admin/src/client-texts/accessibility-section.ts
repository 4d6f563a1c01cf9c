import type { OrganisationSettings } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { renderDestinationFields } from "./destination-fields.ts";
import { renderLanguageFields, toId } from "./language-fields.ts";
import type { SectionOptions } from "./section-options.ts";
import { clientTexts } from "./texts/index.ts";

type Accessibility = OrganisationSettings["accessibility"];

export function renderAccessibility(options: SectionOptions<Accessibility>): TemplateResult {
  const { value, locale, faults, onChange } = options;
  const texts = clientTexts[locale.language].accessibility;
  const field = (key: "responsible" | "gaps", kind: "line" | "lines") =>
    renderLanguageFields(
      {
        path: `accessibility.${key}`,
        label: texts[key],
        hint: texts[`${key}Hint`],
        value: value[key],
        kind,
        faults,
        onChange: (words) => onChange({ ...value, [key]: words }),
      },
      locale,
    );
  return html`<section aria-labelledby="accessibility-title">
    <h2 id="accessibility-title">${texts.title}</h2>
    <p class="quiet">${texts.lead}</p>
    <wa-input
      id=${toId("accessibility.contact")}
      class="line-field"
      label=${texts.contact}
      hint=${texts.contactHint}
      maxlength="200"
      .value=${value.contact}
      @input=${(event: Event) =>
        onChange({ ...value, contact: (event.currentTarget as HTMLInputElement).value })}
    ></wa-input>
    ${field("responsible", "line")} ${field("gaps", "lines")}
    ${renderDestinationFields(
      {
        path: "accessibility.authority",
        label: texts.authority,
        value: value.authority,
        faults,
        onChange: (authority) => onChange({ ...value, authority }),
      },
      locale,
    )}
  </section>`;
}
