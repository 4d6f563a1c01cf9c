import { html, nothing, type TemplateResult } from "lit";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import { peopleWords } from "./people-words.ts";

/** Why a change of a person was refused. */
export function renderPersonProblem(
  problem: ApiProblem | undefined,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  if (problem.kind !== "last-administrator") return renderProblem(problem, locale);
  const words = peopleWords(locale.language).person.lastAdministrator;
  return html`<wa-callout variant="warning" role="alert">${words}</wa-callout>`;
}
