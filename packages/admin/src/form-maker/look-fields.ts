import { contrastRatio, MIN_TEXT_CONTRAST, themeColours, type FormLook } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Locale } from "../locale.ts";
import type { MakerTexts } from "./texts/sv.ts";

interface LookFields {
  words: MakerTexts["settings"];
  locale: Locale;
  set: (look: FormLook) => void;
}

const presets = ["respons", "helsinki", "suomi-fi", "gov-uk"] as const;
/** Where each colour stands. */
const grounds = { accent: "light", accentDark: "dark" } as const;

/** Preset and own colours, with how well they are seen. */
export function renderLook(look: FormLook, fields: LookFields): TemplateResult {
  const { words } = fields;
  return html`<section aria-labelledby="look-title">
    <h2 id="look-title">${words.look}</h2>
    <label class="field field-short">
      <span>${words.preset}</span>
      <select
        id="preset"
        data-setting="look.preset"
        .value=${live(look.preset)}
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          fields.set({ ...look, preset: presets.find((one) => one === value) ?? "respons" });
        }}
      >
        ${presets.map(
          (preset) =>
            html`<option value=${preset} ?selected=${preset === look.preset}>${words.presets[preset]}</option>`,
        )}
      </select>
    </label>
    <label class="check">
      <input
        type="checkbox"
        id="use-accent"
        .checked=${live(look.accent !== undefined)}
        @change=${(event: Event) => fields.set(toggled(look, (event.currentTarget as HTMLInputElement).checked))}
      />
      <span>${words.accentUse}</span>
    </label>
    ${
      look.accent === undefined
        ? nothing
        : html`<div class="field-pair">
          ${renderColour(look, "accent", words.accent, fields)}
          ${renderColour(look, "accentDark", words.accentDark, fields)}
        </div>`
    }
  </section>`;
}

function toggled(look: FormLook, isOwn: boolean): FormLook {
  const { preset } = look;
  if (!isOwn) return { preset };
  const { light, dark } = themeColours[preset];
  return { preset, accent: light.accent, accentDark: dark.accent };
}

function renderColour(
  look: FormLook,
  key: "accent" | "accentDark",
  label: string,
  { words, locale, set }: LookFields,
): TemplateResult {
  const { surface, onAccent, accent } = themeColours[look.preset][grounds[key]];
  const colour = look[key] ?? accent;
  // Words in the colour, and words on it.
  const ratio = Math.min(contrastRatio(colour, surface), contrastRatio(colour, onAccent));
  const low = key === "accent" ? words.contrastLow : words.contrastLowDark;
  // 4.46 must not read as 4.5.
  const shown = locale.format.mean(Math.floor(ratio * 10) / 10);
  return html`<div class="field colour-field">
    <label for=${`look-${key}`}>${label}</label>
    <input
      type="color"
      id=${`look-${key}`}
      data-setting=${`look.${key}`}
      aria-describedby=${`look-${key}-contrast`}
      .value=${live(colour)}
      @input=${(event: Event) =>
        set({ ...look, [key]: (event.currentTarget as HTMLInputElement).value })}
    />
    <code>${colour}</code>
    <p class=${ratio < MIN_TEXT_CONTRAST ? "fault" : "small"} id=${`look-${key}-contrast`} role="status">
      ${words.contrast(shown)} ${ratio < MIN_TEXT_CONTRAST ? low : words.contrastGood}
    </p>
  </div>`;
}
