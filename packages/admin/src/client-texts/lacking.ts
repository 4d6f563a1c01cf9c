import type { OrganisationSettings } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { listLacking } from "./list-lacking.ts";
import { clientTexts } from "./texts/index.ts";

/** What the notices still lack, in words; nothing where they are complete. */
export function renderLacking(
  settings: OrganisationSettings,
  { language }: Locale,
): TemplateResult | typeof nothing {
  const texts = clientTexts[language].lacking;
  const lacking = listLacking(settings);
  if (lacking.length === 0) return nothing;
  return html`<section class="lacking" aria-labelledby="lacking-title">
    <h2 id="lacking-title">${texts.title}</h2>
    <ul>
      ${lacking.map((code) => html`<li>${texts[code]}</li>`)}
    </ul>
  </section>`;
}
