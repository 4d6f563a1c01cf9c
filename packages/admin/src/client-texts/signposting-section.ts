import "@awesome.me/webawesome/dist/components/switch/switch.js";
import type { OrganisationSettings } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { renderRoutes } from "./routes-list.ts";
import { renderLanguageFields, toId } from "./language-fields.ts";
import type { SectionOptions } from "./section-options.ts";
import { clientTexts } from "./texts/index.ts";

type Signposting = OrganisationSettings["signposting"];

export function renderSignposting(options: SectionOptions<Signposting>): TemplateResult {
  const { value, locale, faults, onChange } = options;
  const texts = clientTexts[locale.language].signposting;
  return html`<section aria-labelledby="signposting-title">
    <h2 id="signposting-title">${texts.title}</h2>
    <p class="quiet">${texts.lead}</p>
    <wa-switch
      id=${toId("signposting.shown")}
      .checked=${value.shown}
      @change=${(event: Event) =>
        onChange({ ...value, shown: (event.currentTarget as HTMLInputElement).checked })}
      >${texts.shown}</wa-switch
    >
    <wa-input
      id=${toId("signposting.emergencyNumber")}
      class="short-field"
      label=${texts.emergencyNumber}
      hint=${faults.get("signposting.emergencyNumber") ?? texts.emergencyHint}
      data-fault=${faults.has("signposting.emergencyNumber") ? "" : nothing}
      inputmode="tel"
      .value=${value.emergencyNumber}
      @input=${(event: Event) =>
        onChange({ ...value, emergencyNumber: (event.currentTarget as HTMLInputElement).value })}
    ></wa-input>
    ${renderLanguageFields(
      {
        path: "signposting.notFeedback",
        label: texts.notFeedback,
        hint: texts.notFeedbackHint,
        value: value.notFeedback,
        kind: "lines",
        faults,
        onChange: (notFeedback) => onChange({ ...value, notFeedback }),
      },
      locale,
    )}
    ${renderRoutes({
      value: value.routes,
      locale,
      faults,
      onChange: (routes) => onChange({ ...value, routes }),
    })}
  </section>`;
}
