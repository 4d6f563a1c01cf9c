import {
  defaultKeeping,
  isInOrder,
  keepingOf,
  maxKeepMonths,
  retentionClocks,
  type FormSettings,
  type RetentionClock,
} from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { SettingFields } from "./responsibility-fields.ts";

const columns = {
  contacts: "keepContactsMonths",
  comments: "keepCommentsMonths",
  scores: "keepScoresMonths",
} as const satisfies Record<RetentionClock, keyof FormSettings>;

/** Whether the settings may be saved as they stand. */
export const isKeepingInOrder = (settings: FormSettings): boolean => isInOrder(keepingOf(settings));

/** How long each is kept, what that means in words, and what a shorter time does tonight. */
export function renderKeeping(fields: SettingFields, saved: FormSettings): TemplateResult {
  const { settings: current, words } = fields;
  const [before, now] = [keepingOf(saved), keepingOf(current)];
  const isShorter = retentionClocks.some((clock) => now[clock] < before[clock]);
  return html`<section aria-labelledby="keeping">
    <h2 id="keeping">${words.keeping}</h2>
    <p class="quiet">${words.keepingLead}</p>
    <div class="keeping-fields">
      ${retentionClocks.map((clock) => renderClock(fields, clock))}
    </div>
    ${
      isKeepingInOrder(current)
        ? nothing
        : html`<p class="fault" role="alert" id="keep-order">${words.keepOrder}</p>`
    }
    <ul class="keeping-preview" aria-live="polite">
      ${retentionClocks.map((clock) => html`<li>${words.keepPreview[clock](now[clock])}</li>`)}
    </ul>
    ${
      isShorter
        ? html`<wa-callout variant="warning" id="keep-shorter">${words.keepShorter}</wa-callout>`
        : nothing
    }
  </section>`;
}

function renderClock(
  { settings: current, words, set }: SettingFields,
  clock: RetentionClock,
): TemplateResult {
  const column = columns[clock];
  const changed = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    const months = Math.min(Math.max(Math.round(Number(value)), 1), maxKeepMonths);
    set({ [column]: value === "" ? null : months });
  };
  return html`<div class="field field-short">
    <label for=${`keep-${clock}`}>${words.keep[clock]}</label>
    <input
      id=${`keep-${clock}`}
      type="number"
      min="1"
      max=${maxKeepMonths}
      data-setting=${column}
      aria-describedby=${`keep-${clock}-hint`}
      aria-invalid=${isKeepingInOrder(current) ? "false" : "true"}
      .value=${live(String(current[column] ?? ""))}
      @change=${changed}
    />
    <p class="quiet small" id=${`keep-${clock}-hint`}>
      ${words.keepDefault(defaultKeeping[clock])}
    </p>
  </div>`;
}
