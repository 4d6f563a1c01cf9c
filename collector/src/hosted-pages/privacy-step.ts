import { html } from "hono/html";
import { alwaysMaskedKinds, findPersonalData, type PersonalDataKind } from "@respons/privacy";
import { pageTexts } from "@respons/texts/pages";
import { otherKey, type FormContent } from "@respons/wire";
import type { Html } from "../http/page-layout.ts";
import { maskText } from "../mask-text.ts";
import { TypedForm } from "./typed-form.ts";

/** Name of the field that says that the person has seen this step. */
export const CHECKED_FIELD = "checked";
const MASK_FIELD = "mask";

/** Kinds of personal data in the free texts, each once; empty when there are none. */
export function findKinds(content: FormContent, typed: TypedForm): PersonalDataKind[] {
  const found = textFields(content).flatMap((name) =>
    findPersonalData(typed.get(name)).map(({ kind }) => kind),
  );
  return [...new Set(found)];
}

/** The typed form with what the person chose to mask masked. */
export function maskAsDecided(content: FormContent, typed: TypedForm, language: string): TypedForm {
  const kinds = findKinds(content, typed).filter((kind) => typed.has(MASK_FIELD, kind));
  const names = new Set(textFields(content));
  return new TypedForm(
    new URLSearchParams(
      typed
        .entries()
        .map(([name, value]) => [name, names.has(name) ? maskText(value, kinds, language) : value]),
    ),
  );
}

/** The step between writing and storing, where personal data was found in a text. */
export function renderPrivacyStep(options: {
  slug: string;
  content: FormContent;
  typed: TypedForm;
  language: string;
  kinds: PersonalDataKind[];
}): Html {
  const { content, typed, language, kinds } = options;
  const texts = pageTexts(language);
  const step = texts.privacyStep;
  const previews = textFields(content)
    .map((name) => maskText(typed.get(name), alwaysMaskedKinds, language))
    .filter((text) => text !== "");
  return html`<h1>${step.title}</h1>
    <p>${step.intro}</p>
    <ul>
      ${kinds.map((kind) => html`<li>${step.found[kind]}</li>`)}
    </ul>
    <h2>${step.preview}</h2>
    ${previews.map((text) => html`<blockquote class="stored" dir="auto">${text}</blockquote>`)}
    <form method="post" action="/f/${options.slug}" accept-charset="utf-8">
      ${typed
        .entries()
        .filter(([name]) => name !== CHECKED_FIELD && name !== MASK_FIELD)
        .map(([name, value]) => html`<textarea hidden name="${name}">${`\n${value}`}</textarea>`)}
      ${(["phone", "email"] as const)
        .filter((kind) => kinds.includes(kind))
        .map(
          (kind) =>
            html`<label class="option"
              ><input type="checkbox" name="${MASK_FIELD}" value="${kind}" />
              <span>${step.alsoMask[kind]}</span></label
            >`,
        )}
      <p class="actions">
        <button type="submit" name="${CHECKED_FIELD}" value="yes">${step.send}</button>
        <button type="submit" class="quiet" name="${CHECKED_FIELD}" value="back">
          ${step.back}
        </button>
      </p>
    </form>`;
}

function textFields(content: FormContent): string[] {
  return content.questions.flatMap((question) => {
    if (question.type === "comment") return [`answers.${question.id}`];
    return question.type === "choice" && question.allowOther
      ? [`answers.${otherKey(question.id)}`]
      : [];
  });
}
