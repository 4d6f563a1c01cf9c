import { html } from "hono/html";
import {
  alwaysMaskedKinds,
  applyDecisions,
  type Concern,
  listConcerns,
  toContactValue,
} from "@respons/privacy";
import { toMask } from "@respons/texts/guard";
import { pageTexts } from "@respons/texts/pages";
import { otherKey, type FormContent } from "@respons/wire";
import type { Html } from "../http/page-layout.ts";
import { maskText } from "../mask-text.ts";
import { CHECKED_FIELD, isChoiceField, readChoices, renderConcern } from "../privacy-choices.ts";
import { TypedForm } from "./typed-form.ts";

/** Personal data in the free texts, each stretch once, with what is offered for it. */
export function listTypedConcerns(content: FormContent, typed: TypedForm): Concern[] {
  // Into a contact that a condition hides nothing can move: it is not sent.
  const hasContact = typed.asked(content).some(({ type }) => type === "contact");
  const texts = textFields(content, typed).map((name) => typed.get(name));
  return listConcerns(
    texts,
    (kind) =>
      hasContact && ["email", "phone"].includes(kind) && typed.get(`contact.${kind}`).trim() === "",
  );
}

/** The typed form after what the person chose; what was not chosen about is as it was offered first. */
export function settle(content: FormContent, typed: TypedForm, language: string): TypedForm {
  const { guard } = pageTexts(language);
  const concerns = listTypedConcerns(content, typed);
  const decide = readChoices(concerns, (name, value) => typed.has(name, value));
  const names = new Set(textFields(content, typed));
  const masked = typed
    .entries()
    .map(([name, value]) => [
      name,
      names.has(name) ? applyDecisions(value, decide, (kind) => toMask(guard, kind)) : value,
    ]);
  return concerns
    .filter(({ kind, stretch }) => decide(kind, stretch) === "move")
    .reduce(
      (form, { kind, stretch }) => form.with(`contact.${kind}`, toContactValue(stretch)),
      new TypedForm(new URLSearchParams(masked)),
    );
}

/** The step between writing and storing, where personal data was found in a text. */
export function renderPrivacyStep(options: {
  slug: string;
  content: FormContent;
  typed: TypedForm;
  language: string;
  concerns: readonly Concern[];
}): Html {
  const { content, typed, language, concerns } = options;
  const { guard, privacyStep, widget } = pageTexts(language);
  const previews = textFields(content, typed)
    .map((name) => maskText(typed.get(name), alwaysMaskedKinds, language))
    .filter((text) => text !== "");
  return html`<h1>${guard.stepTitle}</h1>
    <p>${privacyStep.intro}</p>
    <form method="post" action="/f/${options.slug}" accept-charset="utf-8">
      ${typed
        .entries()
        .filter(([name]) => !isChoiceField(name))
        .map(([name, value]) => html`<textarea hidden name="${name}">${`\n${value}`}</textarea>`)}
      ${concerns.map((concern, index) => renderConcern(concern, index, language))}
      <h2>${privacyStep.preview}</h2>
      ${previews.map((text) => html`<blockquote class="stored" dir="auto">${text}</blockquote>`)}
      <p class="actions">
        <button type="submit" name="${CHECKED_FIELD}" value="yes">${widget.submit}</button>
        <button type="submit" class="quiet" name="${CHECKED_FIELD}" value="back">
          ${guard.backToText}
        </button>
      </p>
    </form>`;
}

function textFields(content: FormContent, typed: TypedForm): string[] {
  return typed.asked(content).flatMap((question) => {
    if (question.type === "comment") return [`answers.${question.id}`];
    return question.type === "choice" && question.allowOther
      ? [`answers.${otherKey(question.id)}`]
      : [];
  });
}
