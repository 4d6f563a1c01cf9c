import type { ResponseDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { isTextGone } from "../responses/summarise-answers.ts";
import { toPath } from "../router.ts";
import { caseTexts } from "./texts/index.ts";

/** A link to the response's case, where what the client sent makes it one. */
export function renderCaseLink(
  { responseId, standing, answerable, answers }: ResponseDetail,
  { language }: Locale,
): TemplateResult | typeof nothing {
  const isWritten = answers.some((answer) => answer.text !== null || isTextGone(answer));
  if (standing !== "counted" || !(answerable || isWritten)) return nothing;
  return html`<p data-print="no">
    <a id="to-case" href=${toPath({ page: "case", responseId })}>${caseTexts[language].one.toCase}</a>
  </p>`;
}
