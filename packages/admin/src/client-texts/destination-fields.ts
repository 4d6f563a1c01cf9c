import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import type { Destination } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { renderLanguageFields, toId } from "./language-fields.ts";
import { clientTexts } from "./texts/index.ts";
import { isWritten } from "./written.ts";

interface DestinationFields {
  path: string;
  /** What the authority or office is for. */
  label: string;
  value: Destination;
  faults: ReadonlyMap<string, string>;
  onChange: (value: Destination) => void;
}

/** Name, address and whether somebody has confirmed them; only then do clients see them. */
export function renderDestinationFields(fields: DestinationFields, locale: Locale): TemplateResult {
  const texts = clientTexts[locale.language].destination;
  const { path, label, value, faults, onChange } = fields;
  const isNamed = isWritten(value.name) || isWritten(value.url);
  return html`<div class="destination">
    ${renderLanguageFields(
      {
        path: `${path}.name`,
        label,
        value: value.name,
        kind: "line",
        faults,
        onChange: (name) => onChange({ ...value, name, confirmed: false }),
      },
      locale,
    )}
    ${renderLanguageFields(
      {
        path: `${path}.url`,
        label: texts.address,
        value: value.url,
        kind: "address",
        faults,
        onChange: (url) => onChange({ ...value, url, confirmed: false }),
      },
      locale,
    )}
    <div class="confirm-line">
      <wa-checkbox
        id=${toId(`${path}.confirmed`)}
        ?checked=${value.confirmed}
        .checked=${value.confirmed}
        ?disabled=${!isNamed}
        @change=${(event: Event) =>
          onChange({ ...value, confirmed: (event.currentTarget as HTMLInputElement).checked })}
        >${texts.confirmed}</wa-checkbox
      >
      ${
        isNamed && !value.confirmed
          ? html`<span class="mark mark-attention">${texts.unconfirmed}</span>`
          : nothing
      }
    </div>
    <p class="quiet small">${isNamed ? texts.confirmedHint : texts.unnamedHint}</p>
  </div>`;
}
