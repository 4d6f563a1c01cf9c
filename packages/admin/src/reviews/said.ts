import type { FormDefinition, ResponseSummary } from "@respons/wire";
import { textIn } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { answerWords } from "../responses/answer-words.ts";
import { isTextGone } from "../responses/summarise-answers.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { reviewTexts } from "./texts/index.ts";

/** Every free text of a response; that it is gone where its time has run out. */
export function renderSaid(
  { answers, language }: ResponseSummary,
  { locale }: StaffContext,
): TemplateResult {
  const said = answers.flatMap(({ text }) => (text ? [text] : []));
  if (said.length === 0 && answers.some(isTextGone)) {
    return html`<p class="quiet">${reviewTexts[locale.language].coding.gone}</p>`;
  }
  return html`${said.map((text) => html`<p class="said" lang=${language} dir="auto">${text}</p>`)}`;
}

/** When and where, and what was picked besides the text. */
export function aboutWords(
  response: ResponseSummary,
  definition: FormDefinition | undefined,
  { locale, session }: StaffContext,
): string[] {
  const { format, language } = locale;
  const picked = (definition?.questions ?? [])
    .filter(({ type }) => type !== "comment" && type !== "contact")
    .flatMap((question) => {
      const answers = response.answers.filter((one) => one.question === question.id);
      const words = answerWords(question, answers, locale);
      return words === "" ? [] : [`${textIn(question.text, language)} ${words}`];
    });
  return [
    unitName(session.units, response.unit, language),
    format.languageName(response.language),
    // A whole page of statements says nothing about one text.
    ...picked.slice(0, 2),
  ];
}
