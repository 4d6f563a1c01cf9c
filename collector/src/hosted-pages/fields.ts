import { html } from "hono/html";
import { limits, OTHER, otherKey, textIn, type Question } from "@respons/wire";
import { pageTexts, type PageTexts } from "@respons/texts/pages";
import type { Html } from "../http/page-layout.ts";
import { toSteps, type Scale } from "./scale-steps.ts";
import type { TypedForm } from "./typed-form.ts";

export interface FieldOptions {
  language: string;
  typed: TypedForm;
  /** What is promised to whoever leaves a contact; empty where nothing is. */
  promise: string;
  /** Error text by question id, in the page's language. */
  errors: ReadonlyMap<string, string>;
}

/** One question as native fields that work without a script. */
export function renderQuestion(question: Question, options: FieldOptions): Html {
  const texts = pageTexts(options.language);
  switch (question.type) {
    case "rating":
    case "nps":
    case "statement":
      return renderScale(question, options);
    case "choice":
      return renderChoice(question, options, texts);
    case "comment":
      return renderComment(question, options, texts);
    case "contact":
      return renderContact(question, options, texts);
  }
}

function renderScale(question: Scale, options: FieldOptions): Html {
  const name = `answers.${question.id}`;
  const steps = toSteps(question, options.language);
  return renderGroup(
    question,
    options,
    html`<div class="steps ${question.type === "nps" ? "nps" : ""}">
      ${steps.map(
        ({ value, label }) =>
          html`<label class="option"
            ><input
              type="radio"
              name="${name}"
              value="${value}"
              ${
                options.typed.has(name, value) ? html` checked` : ""
              }${question.required ? html` required` : ""}
            />
            <span>${label}</span></label
          >`,
      )}
    </div>`,
  );
}

function renderChoice(
  question: Extract<Question, { type: "choice" }>,
  options: FieldOptions,
  texts: PageTexts,
): Html {
  const name = `answers.${question.id}`;
  const otherName = `answers.${otherKey(question.id)}`;
  const type = question.multiple ? "checkbox" : "radio";
  const choices = question.options.map(({ id, text }) => ({
    id,
    label: textIn(text, options.language),
  }));
  if (question.allowOther) choices.push({ id: OTHER, label: texts.widget.other });
  return renderGroup(
    question,
    options,
    html`${question.multiple && !question.help ? html`<p class="help">${texts.chooseUpTo}</p>` : ""}
      <div class="steps">
        ${choices.map(
          ({ id, label }) =>
            html`<label class="option"
              ><input
                type="${type}"
                name="${name}"
                value="${id}"
                ${options.typed.has(name, id) ? html` checked` : ""}
              />
              <span>${label}</span></label
            >`,
        )}
      </div>
      ${
        question.allowOther
          ? html`<label class="field"
              ><span>${texts.widget.other}: ${texts.widget.otherText}</span>
              <input
                type="text"
                name="${otherName}"
                maxlength="${limits.otherText}"
                value="${options.typed.get(otherName)}"
            /></label>`
          : ""
      }`,
  );
}

function renderComment(
  question: Extract<Question, { type: "comment" }>,
  options: FieldOptions,
  texts: PageTexts,
): Html {
  const { id } = question;
  const name = `answers.${id}`;
  const max = question.maxLength ?? limits.commentGraphemes;
  const help = question.help ? textIn(question.help, options.language) : "";
  const error = options.errors.get(id);
  return html`<div class="question" id="question-${id}">
    <label class="legend" for="field-${id}"
      >${textIn(question.text, options.language)}${renderMark(question, texts)}</label
    >
    <p class="help" id="help-${id}">${help} ${texts.commentLimit(max)}</p>
    ${renderError(id, error)}
    <textarea
      id="field-${id}"
      name="${name}"
      rows="6"
      dir="auto"
      aria-describedby="help-${id}${error ? ` error-${id}` : ""}"
      ${error ? html` aria-invalid="true"` : ""}
    >${`\n${options.typed.get(name)}`}</textarea>
  </div>`;
}

function renderContact(question: Question, options: FieldOptions, texts: PageTexts): Html {
  const { typed } = options;
  const { widget } = texts;
  const field = (name: string, label: string, type: string, complete: string, max: number) =>
    html` <label class="field"
      ><span>${label}</span>
      <input
        type="${type}"
        name="contact.${name}"
        autocomplete="${complete}"
        maxlength="${max}"
        value="${typed.get(`contact.${name}`)}"
    /></label>`;
  // The person must know what the data is for before giving any.
  const help = question.help ?? { [options.language]: widget.contactPurpose };
  return renderGroup(
    { ...question, help },
    options,
    html`${options.promise ? html`<p class="promise">${options.promise}</p>` : ""}
      ${field("name", widget.contactName, "text", "name", limits.contactName)}
      ${field("email", widget.contactEmail, "email", "email", limits.contactEmail)}
      ${field("phone", widget.contactPhone, "tel", "tel", limits.contactPhone)}
      <label class="option"
        ><input
          type="checkbox"
          name="contact.wantsReply"
          value="yes"
          ${typed.has("contact.wantsReply", "yes") ? html` checked` : ""}
        />
        <span>${widget.wantsReply}</span></label
      >`,
  );
}

function renderGroup(question: Question, options: FieldOptions, fields: Html): Html {
  const { id } = question;
  const texts = pageTexts(options.language);
  const error = options.errors.get(id);
  const help = question.help ? textIn(question.help, options.language) : "";
  const describedBy = [help && `help-${id}`, error && `error-${id}`].filter(Boolean).join(" ");
  return html`<fieldset
    class="question"
    id="question-${id}"
    ${describedBy ? html` aria-describedby="${describedBy}"` : ""}
  >
    <legend class="legend">
      ${textIn(question.text, options.language)}${renderMark(question, texts)}
    </legend>
    ${help ? html`<p class="help" id="help-${id}">${help}</p>` : ""} ${renderError(id, error)}
    ${fields}
  </fieldset>`;
}

const renderMark = (question: Question, texts: PageTexts): Html =>
  question.required
    ? html` <span class="mark">(${texts.widget.required})</span>`
    : html` <span class="mark">(${texts.optional})</span>`;

const renderError = (id: string, error: string | undefined): Html | "" =>
  error ? html`<p class="error" id="error-${id}">${error}</p>` : "";
