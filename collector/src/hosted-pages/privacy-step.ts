import { html } from "hono/html";
import {
  alwaysMaskedKinds,
  applyDecisions,
  type Concern,
  type Decision,
  listConcerns,
  toContactValue,
} from "@respons/privacy";
import { toMask } from "@respons/texts/guard";
import { pageTexts } from "@respons/texts/pages";
import { otherKey, type FormContent } from "@respons/wire";
import type { Html } from "../http/page-layout.ts";
import { maskText } from "../mask-text.ts";
import { TypedForm } from "./typed-form.ts";

/** Name of the field that says that the person has seen this step. */
export const CHECKED_FIELD = "checked";
/** Before the number of a concern: the field of the choice about it. */
const CHOICE_FIELD = "choice.";

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
  const decisions = concerns.map(({ offers }, index) => decisionOn(offers, typed, index));
  const decide = (kind: string, stretch: string) =>
    decisions[concerns.findIndex((each) => each.kind === kind && each.stretch === stretch)] ??
    "keep";
  const names = new Set(textFields(content, typed));
  const masked = typed
    .entries()
    .map(([name, value]) => [
      name,
      names.has(name) ? applyDecisions(value, decide, (kind) => toMask(guard, kind)) : value,
    ]);
  return concerns
    .filter((_, index) => decisions[index] === "move")
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
        .filter(([name]) => name !== CHECKED_FIELD && !name.startsWith(CHOICE_FIELD))
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

function renderConcern({ kind, stretch, offers }: Concern, index: number, language: string): Html {
  const { guard } = pageTexts(language);
  const mask = toMask(guard, kind);
  const choices = offers.map(
    (offer) =>
      html`<label class="option"
        ><input
          type="radio"
          name="${CHOICE_FIELD}${index}"
          value="${offer}"
          ${offer === offers[0] ? html` checked` : ""}
        />
        <span>${guard.choices[offer]}${offer === "mask" ? ` ${mask}` : ""}</span></label
      >`,
  );
  return html`<fieldset class="question">
    <legend class="legend">${guard.kindNames[kind]}: <bdi>${stretch}</bdi></legend>
    ${
      offers.length > 1
        ? html`<div class="steps">${choices}</div>`
        : html`<p>${guard.alwaysMasked} ${mask}.</p>`
    }
  </fieldset>`;
}

function decisionOn(offers: readonly Decision[], typed: TypedForm, index: number): Decision {
  return offers.find((offer) => typed.has(`${CHOICE_FIELD}${index}`, offer)) ?? offers[0] ?? "keep";
}

function textFields(content: FormContent, typed: TypedForm): string[] {
  return typed.asked(content).flatMap((question) => {
    if (question.type === "comment") return [`answers.${question.id}`];
    return question.type === "choice" && question.allowOther
      ? [`answers.${otherKey(question.id)}`]
      : [];
  });
}
