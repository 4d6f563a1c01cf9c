import type { FormOwner, FormSettings } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { MakerTexts } from "./texts/sv.ts";

/** What the fields of the settings need. */
export interface SettingFields {
  settings: FormSettings;
  words: MakerTexts["settings"];
  set: (change: Partial<FormSettings>) => void;
}

export function renderOwner(
  { settings: current, words: settings, set }: SettingFields,
  people: readonly FormOwner[],
): TemplateResult {
  const changed = (event: Event) =>
    set({ owner: (event.currentTarget as HTMLSelectElement).value || null });
  return html`<div class="field">
      <label for="owner">${settings.owner}</label>
      <select
        id="owner"
        data-setting="owner"
        aria-describedby="owner-hint"
        .value=${live(current.owner ?? "")}
        @change=${changed}
      >
        <option value="">${settings.noOwner}</option>
        ${people.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === current.owner}>${name}</option>`,
        )}
      </select>
      <p class="quiet small" id="owner-hint">${settings.ownerHint}</p>
    </div>`;
}

export function renderExpiry({
  settings: current,
  words: settings,
  set,
}: SettingFields): TemplateResult {
  return html`<div class="field field-short">
      <label for="expires">${settings.expires}</label>
      <input
        id="expires"
        type="date"
        data-setting="expiresOn"
        aria-describedby="expires-hint"
        .value=${live(current.expiresOn ?? "")}
        @change=${(event: Event) =>
          set({ expiresOn: (event.currentTarget as HTMLInputElement).value || null })}
      />
      <p class="quiet small" id="expires-hint">${settings.expiresHint}</p>
    </div>`;
}

export function renderPromise({
  settings: current,
  words: settings,
  set,
}: SettingFields): TemplateResult {
  const changed = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    const days = Math.min(Math.max(Math.round(Number(value)), 1), 90);
    set({ promiseWorkingDays: value === "" ? null : days });
  };
  return html`<div class="field field-short">
      <label for="promise">${settings.promise}</label>
      <input
        id="promise"
        type="number"
        min="1"
        max="90"
        data-setting="promiseWorkingDays"
        aria-describedby="promise-hint"
        .value=${live(String(current.promiseWorkingDays ?? ""))}
        @change=${changed}
      />
      <p class="quiet small" id="promise-hint">${settings.promiseHint}</p>
    </div>`;
}
