import "@awesome.me/webawesome/dist/components/textarea/textarea.js";
import { limits, MAX_MESSAGE, replyKinds, staffLanguages, textIn } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import type { StaffContext } from "../staff-context.ts";
import { toUnitRows } from "../units.ts";
import { unitsFor } from "../units-for.ts";
import { replyWords } from "./reply-words.ts";
import type { TemplateDraft } from "./template-draft.ts";

/** The fields of a template, its languages side by side where there is room. */
export function renderTemplateFields(
  draft: TemplateDraft,
  { locale, session }: StaffContext,
  onChange: (draft: TemplateDraft) => void,
): TemplateResult {
  const { form, kinds } = replyWords(locale.language);
  const rows = toUnitRows(unitsFor(session, "handle-cases"), locale.language);
  return html`<div class="template-facts">
      <wa-input id="template-name" label=${form.name} hint=${form.nameHint} required
        autocomplete="off" maxlength=${limits.name} .value=${draft.name}
        @input=${(event: Event) => onChange({ ...draft, name: valueOf(event) })}></wa-input>
      <wa-radio-group id="template-kind" label=${form.kind} hint=${form.kindHint}
        orientation="horizontal" .value=${draft.kind}
        @change=${(event: Event) =>
          onChange({
            ...draft,
            kind: replyKinds.find((kind) => kind === valueOf(event)) ?? draft.kind,
          })}>
        ${replyKinds.map((kind) => html`<wa-radio value=${kind}>${kinds[kind]}</wa-radio>`)}
      </wa-radio-group>
      <wa-select id="template-unit" label=${form.unit} hint=${form.unitHint} .value=${draft.unit}
        @change=${(event: Event) => onChange({ ...draft, unit: valueOf(event) })}>
        ${rows.map(
          ({ unit, depth }) =>
            html`<wa-option class=${`level-${depth}`} value=${unit.slug}
              >${textIn(unit.name, locale.language)}</wa-option
            >`,
        )}
      </wa-select>
    </div>
    <fieldset class="language-fields" aria-describedby="template-texts-hint">
      <legend>${form.texts}</legend>
      <p class="quiet small" id="template-texts-hint">${form.textsHint}</p>
      <div class="language-columns">
        ${staffLanguages.map(
          (language) =>
            html`<wa-textarea id=${`template-${language}`} lang=${language} rows="10" resize="auto"
              label=${locale.format.languageName(language)} maxlength=${MAX_MESSAGE}
              .value=${draft.texts[language] ?? ""}
              @input=${(event: Event) =>
                onChange({ ...draft, texts: { ...draft.texts, [language]: valueOf(event) } })}
            ></wa-textarea>`,
        )}
      </div>
    </fieldset>`;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}
