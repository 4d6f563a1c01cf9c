import type { Codebook, FormDefinition, ReviewResponse } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { codePath, listCodes } from "./code-tree.ts";
import { aboutWords, renderSaid } from "./said.ts";
import { reviewTexts } from "./texts/index.ts";

/** What a row needs besides its response; without `mark` it is only read. */
interface RowContext {
  definition: FormDefinition | undefined;
  codebook: Codebook | undefined;
  mark: ((marked: boolean) => void) | undefined;
}

/** One text that may be picked for a review, with the codes that the person put on it. */
export function renderChooseRow(
  { response, marked, codes }: ReviewResponse,
  staff: StaffContext,
  { definition, codebook, mark }: RowContext,
): TemplateResult {
  const { language, format } = staff.locale;
  const { choose } = reviewTexts[language];
  const when = format.moment(response.receivedAt);
  const put = codebook ? listCodes(codebook).filter(({ code }) => codes.includes(code.id)) : [];
  const changed = (event: Event) => mark?.((event.currentTarget as HTMLInputElement).checked);
  return html`<li class=${`choose-row ${marked ? "is-marked" : ""}`} data-response=${response.responseId}>
    <input type="checkbox" aria-label=${choose.one(when)} .checked=${live(marked)}
      ?disabled=${mark === undefined} @change=${changed} />
    <div>
      ${renderSaid(response, staff)}
      <p class="about">
        <a href=${toPath({ page: "response", responseId: response.responseId })}>${when}</a>
        ${aboutWords(response, definition, staff).map((words) => html`<span>${words}</span>`)}
      </p>
      ${
        put.length === 0
          ? nothing
          : html`<p class="about"><span>${choose.codes}</span>
            ${put.map((one) => html`<span class="mark">${codePath(one, language)}</span>`)}</p>`
      }
    </div>
  </li>`;
}
