import "@awesome.me/webawesome/dist/components/input/input.js";
import "@awesome.me/webawesome/dist/components/textarea/textarea.js";
import { limits, type ClientText } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { noticeLanguages } from "./notice-languages.ts";

interface LanguageFields {
  /** Path in the settings, as the collector names it in a refusal. */
  path: string;
  label: string;
  hint?: string;
  value: ClientText;
  /** `lines` has room for several; an address is written in one. */
  kind: "line" | "lines" | "address";
  /** What is wrong, by path. */
  faults: ReadonlyMap<string, string>;
  onChange: (value: ClientText) => void;
}

/** One text in every language, side by side where there is room. */
export function renderLanguageFields(fields: LanguageFields, locale: Locale): TemplateResult {
  const hintId = `hint-${toId(fields.path)}`;
  return html`<fieldset class="language-fields" aria-describedby=${fields.hint ? hintId : nothing}>
    <legend>${fields.label}</legend>
    ${fields.hint ? html`<p class="quiet small" id=${hintId}>${fields.hint}</p>` : nothing}
    <div class="language-columns">
      ${noticeLanguages.map((language) => renderField(fields, language, locale))}
    </div>
  </fieldset>`;
}

function renderField(fields: LanguageFields, language: string, { format }: Locale): TemplateResult {
  const { path, value, kind, faults, onChange } = fields;
  const id = toId(`${path}.${language}`);
  const fault = faults.get(`${path}.${language}`);
  const label = format.languageName(language);
  const write = (event: Event) => {
    const { value: words } = event.currentTarget as HTMLInputElement;
    onChange({ ...value, [language]: words });
  };
  return kind === "address"
    ? html`<wa-input
          id=${id}
          type="url"
          inputmode="url"
          label=${label}
          placeholder="https://"
          hint=${fault ?? ""}
          data-fault=${fault ? "" : nothing}
          .value=${value[language] ?? ""}
          @input=${write}
        ></wa-input>`
    : html`<wa-textarea
          id=${id}
          lang=${language}
          label=${label}
          rows=${kind === "lines" ? 4 : 1}
          resize="auto"
          maxlength=${limits.text}
          hint=${fault ?? ""}
          data-fault=${fault ? "" : nothing}
          .value=${value[language] ?? ""}
          @input=${write}
        ></wa-textarea>`;
}

/** A path as an id of the page. */
export function toId(path: string): string {
  return `setting-${path.replaceAll(".", "-")}`;
}
