import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Locale } from "../locale.ts";
import { languageLabel } from "./languages.ts";
import type { SettingFields } from "./responsibility-fields.ts";

/** The languages without which a publish is refused. */
export function renderRequiredLanguages(
  { settings: current, words: settings, set }: SettingFields,
  languages: readonly string[],
  locale: Locale,
): TemplateResult {
  const offered = [...new Set([...languages, ...current.requiredLanguages])];
  const toggle = (tag: string) => {
    const isRequired = current.requiredLanguages.includes(tag);
    set({
      requiredLanguages: offered.filter((one) =>
        one === tag ? !isRequired : current.requiredLanguages.includes(one),
      ),
    });
  };
  return html`<fieldset class="checks" data-setting="requiredLanguages" tabindex="-1">
      <legend>${settings.languages}</legend>
      ${offered.map(
        (tag) =>
          html`<label class="check">
            <input
              type="checkbox"
              value=${tag}
              .checked=${live(current.requiredLanguages.includes(tag))}
              @change=${() => toggle(tag)}
            />
            <span>${languageLabel(tag, locale)}</span>
          </label>`,
      )}
      <p class="quiet small">${settings.languagesHint}</p>
    </fieldset>`;
}

/** Whether a second person looks before publishing. */
export function renderReviewRequired({
  settings: current,
  words: settings,
  set,
}: SettingFields): TemplateResult {
  return html`<label class="check">
      <input
        type="checkbox"
        id="review-required"
        .checked=${live(current.reviewRequired)}
        @change=${(event: Event) =>
          set({ reviewRequired: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span>${settings.review}</span>
    </label>`;
}
