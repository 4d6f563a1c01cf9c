import { legalBases, type OrganisationSettings } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { renderDestinationFields } from "./destination-fields.ts";
import { renderLanguageFields, toId } from "./language-fields.ts";
import type { SectionOptions } from "./section-options.ts";
import { clientTexts } from "./texts/index.ts";

type Privacy = OrganisationSettings["privacy"];

export function renderPrivacy(options: SectionOptions<Privacy>): TemplateResult {
  const { value, locale, faults, onChange } = options;
  const texts = clientTexts[locale.language].privacy;
  const field = (key: "controller" | "recipients" | "more", kind: "line" | "lines") =>
    renderLanguageFields(
      {
        path: `privacy.${key}`,
        label: texts[key],
        hint: texts[`${key}Hint`],
        value: value[key],
        kind,
        faults,
        onChange: (words) => onChange({ ...value, [key]: words }),
      },
      locale,
    );
  return html`<section aria-labelledby="privacy-title">
    <h2 id="privacy-title">${texts.title}</h2>
    <p class="quiet">${texts.lead}</p>
    ${field("controller", "line")}
    ${renderLine("contact", texts.contact, texts.contactHint, options)}
    ${renderLine("dataProtectionOfficer", texts.officer, texts.officerHint, options)}
    <wa-radio-group
      id=${toId("privacy.legalBasis")}
      label=${texts.legalBasis}
      hint=${texts.legalBasisHint}
      .value=${value.legalBasis}
      @change=${(event: Event) => {
        const { value: picked } = event.currentTarget as HTMLInputElement;
        const legalBasis = legalBases.find((basis) => basis === picked);
        if (legalBasis) onChange({ ...value, legalBasis });
      }}
    >
      ${legalBases.map((basis) => html`<wa-radio value=${basis}>${texts.legalBases[basis]}</wa-radio>`)}
    </wa-radio-group>
    ${field("recipients", "lines")} ${field("more", "lines")}
    ${renderDestinationFields(
      {
        path: "privacy.authority",
        label: texts.authority,
        value: value.authority,
        faults,
        onChange: (authority) => onChange({ ...value, authority }),
      },
      locale,
    )}
  </section>`;
}

function renderLine(
  key: "contact" | "dataProtectionOfficer",
  label: string,
  hint: string,
  { value, onChange }: SectionOptions<Privacy>,
): TemplateResult {
  return html`<wa-input
    id=${toId(`privacy.${key}`)}
    class="line-field"
    label=${label}
    hint=${hint}
    maxlength="200"
    .value=${value[key]}
    @input=${(event: Event) =>
      onChange({ ...value, [key]: (event.currentTarget as HTMLInputElement).value })}
  ></wa-input>`;
}
