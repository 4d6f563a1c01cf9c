import { lookupLanguage, type CaseDetail, type ReplyTemplate } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import type { Draft } from "./drafts.ts";
import { caseTexts } from "./texts/index.ts";

export interface UsableTemplate {
  id: number;
  name: string;
  text: string;
}

/** Templates of what is being written that have words in its language. */
export function listTemplates(
  templates: readonly ReplyTemplate[],
  { kind, language }: Draft,
): UsableTemplate[] {
  return templates.flatMap(({ id, name, kind: of, texts }) => {
    const found = lookupLanguage([language], Object.keys(texts));
    const text = found === undefined ? "" : (texts[found] ?? "").trim();
    return of === kind && text ? [{ id, name, text }] : [];
  });
}

/** The language that the client wrote in, and the choice of another one for the reply. */
export function renderLanguage(
  { response, detail }: CaseDetail,
  chosen: string,
  { language, format }: Locale,
  choose: (language: string) => void,
): TemplateResult {
  const words = caseTexts[language].composer;
  const languages = [...new Set([response.language, ...detail.definition.languages])];
  return html`<div class="field field-short">
    <label for="composer-language">${words.language}</label>
    <select
      id="composer-language"
      aria-describedby="composer-wrote-in"
      @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
    >
      ${languages.map(
        (tag) =>
          html`<option value=${tag} ?selected=${tag === chosen}>${format.languageName(tag)}</option>`,
      )}
    </select>
    <p id="composer-wrote-in" class="quiet small">
      ${words.wroteIn(format.languageName(response.language))}
    </p>
  </div>`;
}

/** Templates to insert; nothing where there are none. */
export function renderTemplates(
  templates: readonly UsableTemplate[],
  { language }: Locale,
  insert: (words: string) => void,
): TemplateResult | typeof nothing {
  if (templates.length === 0) return nothing;
  const words = caseTexts[language].composer;
  const chose = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    const template = templates.find(({ id }) => String(id) === select.value);
    select.value = "";
    if (template) insert(template.text);
  };
  return html`<div class="field field-short">
    <label for="composer-template">${words.template}</label>
    <select id="composer-template" @change=${chose}>
      <option value="">${words.noTemplate}</option>
      ${templates.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
  </div>`;
}
