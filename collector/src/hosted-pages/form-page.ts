import { html } from "hono/html";
import { textIn, type Challenge, type FormDefinition, type Question } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import { renderQuestion } from "./fields.ts";
import { pageAssets } from "../http/page-assets.ts";
import type { Html } from "../http/page-layout.ts";
import { renderTrapField, TRAP_FIELD } from "./trap-field.ts";
import type { TypedForm } from "./typed-form.ts";

export interface FormPageOptions {
  definition: FormDefinition;
  language: string;
  typed: TypedForm;
  /** What is promised to whoever leaves a contact; empty where nothing is. */
  promise: string;
  /** Error text by question id; `""` for what concerns the whole form. */
  errors: ReadonlyMap<string, string>;
  /** Work for the script to do while the person writes; only while a flood comes. */
  challenge?: Challenge | undefined;
  /** Button text where it is not the usual one. */
  submit?: string | undefined;
}

/** Fields that travel with the form without being seen. */
const hidden = ["id", "formVersion", "language", "unit", "channel", "point", "counted", "proof"];

export function renderFormPage(options: FormPageOptions): Html {
  const { definition, language, typed, errors } = options;
  const texts = pageTexts(language);
  return html`<h1>${textIn(definition.title, language)}</h1>
    ${errors.size > 0 ? renderSummary(options) : ""}
    <form method="post" action="/f/${definition.slug}" accept-charset="utf-8" novalidate ${renderWork(options)}>
      ${hidden
        .filter((name) => name === "counted" || typed.get(name) !== "")
        .map((name) => html`<input type="hidden" name="${name}" value="${typed.get(name)}" />`)}
      ${definition.questions.map((question) => renderConditional(question, options))}
      ${renderTrapField(language, typed.get(TRAP_FIELD))}
      <p><button type="submit">${options.submit ?? texts.widget.submit}</button></p>
    </form>`;
}

function renderWork({ challenge }: FormPageOptions): Html | "" {
  if (!challenge) return "";
  return html`data-challenge="${JSON.stringify(challenge)}" data-prover="${pageAssets.prover.url}"`;
}

/** Without a script every question shows; one with a condition says that it may be passed over. */
function renderConditional(question: Question, options: FormPageOptions): Html {
  const { language } = options;
  const fields = renderQuestion(question, options);
  if (!question.showIf) return fields;
  return html`<div data-show-if="${JSON.stringify(question.showIf)}">
    <p class="help" data-without-script>${pageTexts(language).followUpQuestion}</p>
    ${fields}
  </div>`;
}

function renderSummary({ definition, language, errors }: FormPageOptions): Html {
  const texts = pageTexts(language);
  const general = errors.get("");
  const faulty = definition.questions.filter(({ id }) => errors.has(id));
  return html`<div class="summary" role="alert" tabindex="-1" id="errors">
    <h2>${texts.errorTitle}</h2>
    ${general ? html`<p>${general}</p>` : ""}
    ${
      faulty.length > 0
        ? html`<p>${texts.widget.faultSummary}</p>
            <ul>
              ${faulty.map(
                ({ id, text }) =>
                  html`<li>
                    <a href="#question-${id}">${textIn(text, language)} – ${errors.get(id)}</a>
                  </li>`,
              )}
            </ul>`
        : ""
    }
  </div>`;
}
