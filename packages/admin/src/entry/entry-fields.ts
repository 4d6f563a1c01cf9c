import { NOT_APPLICABLE, OTHER, otherKey, textIn, type Question } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { entryWords } from "./entry-words.ts";

/** One question as native fields, in the client's language: what is on the sheet is on the screen. */
export function renderField(
  question: Question,
  language: string,
  locale: Locale,
): TemplateResult | typeof nothing {
  switch (question.type) {
    case "rating":
    case "nps":
    case "statement":
      return renderGroup(question, language, locale, renderSteps(question, language, locale));
    case "choice":
      return renderGroup(question, language, locale, renderOptions(question, language, locale));
    case "comment":
      return html`<p class="entry-question" data-question=${question.id}>
        <label lang=${language} for=${`entry-${question.id}`}
          >${textIn(question.text, language)}${renderRequired(question, locale)}</label
        >
        <textarea id=${`entry-${question.id}`} name=${question.id} rows="4" lang=${language}
          maxlength=${question.maxLength ?? 5_000}></textarea>
      </p>`;
    case "contact":
      return nothing;
  }
}

function renderGroup(
  question: Question,
  language: string,
  locale: Locale,
  fields: TemplateResult,
): TemplateResult {
  return html`<fieldset class="entry-question" data-question=${question.id}>
    <legend lang=${language}>
      ${textIn(question.text, language)}${renderRequired(question, locale)}
    </legend>
    ${fields}
  </fieldset>`;
}

function renderRequired({ required }: Question, locale: Locale): TemplateResult | typeof nothing {
  if (!required) return nothing;
  const words = entryWords(locale.language);
  return html` <span class="quiet small" lang=${locale.language}>(${words.required})</span>`;
}

function renderSteps(
  question: Extract<Question, { type: "rating" | "nps" | "statement" }>,
  language: string,
  { texts }: Locale,
): TemplateResult {
  const [lowest, highest] = question.type === "nps" ? [0, 10] : [1, 5];
  const values = Array.from({ length: highest - lowest + 1 }, (_, i) => String(lowest + i));
  const label = (value: string) => {
    const words = question.labels?.[value];
    return words ? html`${value} <span lang=${language}>${textIn(words, language)}</span>` : value;
  };
  return html`<div class="entry-steps">
      ${values.map((value) => renderOption("radio", question.id, value, html`${label(value)}`))}
      ${
        question.type === "statement" && question.notApplicable
          ? renderOption("radio", question.id, NOT_APPLICABLE, html`${texts.figures.notApplicable}`)
          : nothing
      }
    </div>
    ${
      question.type === "statement"
        ? html`<p class="quiet small">${texts.figures.statementScale}</p>`
        : nothing
    }`;
}

function renderOptions(
  question: Extract<Question, { type: "choice" }>,
  language: string,
  { texts, ...locale }: Locale,
): TemplateResult {
  const type = question.multiple ? "checkbox" : "radio";
  const words = entryWords(locale.language);
  return html`<div class="entry-options">
    ${question.options.map(({ id, text }) =>
      renderOption(
        type,
        question.id,
        id,
        html`<span lang=${language}>${textIn(text, language)}</span>`,
      ),
    )}
    ${
      question.allowOther
        ? html`${renderOption(type, question.id, OTHER, html`${texts.figures.other}`)}
          <label class="entry-other"
            >${words.otherText}
            <input name=${otherKey(question.id)} maxlength="200" lang=${language} autocomplete="off"
          /></label>`
        : nothing
    }
  </div>`;
}

const renderOption = (type: string, name: string, value: string, words: TemplateResult) =>
  html`<label class="entry-option"
    ><input type=${type} name=${name} value=${value} /> <span>${words}</span></label
  >`;
