import { textIn, type FormDefinition, type ReviewResponse } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { StaffContext } from "../staff-context.ts";
import type { CodingDesk } from "./coding-desk.ts";
import type { CodingActs } from "./coding-shortcuts.ts";
import { aboutWords, renderSaid } from "./said.ts";
import { reviewTexts } from "./texts/index.ts";

/** What stands around the text that lies open. */
interface TextContext {
  definition: FormDefinition | undefined;
  desk: CodingDesk;
  mayQuote: boolean;
  acts: CodingActs;
}

/** The text that lies open, what is known besides it, and the ways to the ones around it. */
export function renderCodingText(
  { response, otherCoders }: ReviewResponse,
  { definition, desk, mayQuote, acts }: TextContext,
  staff: StaffContext,
): TemplateResult {
  const { language, format } = staff.locale;
  const { coding } = reviewTexts[language];
  const place = coding.place(format.count(desk.index + 1), format.count(desk.total ?? 0));
  const asked = definition?.questions.find(
    ({ id, type }) =>
      type === "comment" && response.answers.some(({ question, text }) => question === id && text),
  );
  return html`<article class="coding-text" id="coding-text" aria-labelledby="text-heading">
    <h2 id="text-heading" tabindex="-1">${place}</h2>
    <p class="about small">
      <span>${format.moment(response.receivedAt)}</span>
      ${aboutWords(response, definition, staff).map((words) => html`<span>${words}</span>`)}
    </p>
    ${asked ? html`<p class="quiet">${textIn(asked.text, language)}</p>` : nothing}
    <div class="coding-said">${renderSaid(response, staff)}</div>
    ${otherCoders > 0 ? html`<p class="quiet small">${coding.others(otherCoders)}</p>` : nothing}
    <nav class="buttons coding-moves" aria-label=${coding.between}>
      ${renderMove("previous-text", coding.previous, "p", desk.index > 0, () => acts.go(-1))}
      ${renderMove("next-text", coding.next, "n", desk.index + 1 < desk.entries.length, () => acts.go(1))}
      ${
        mayQuote
          ? html`<wa-button id="propose-quote" class="push" size="s" appearance="plain"
              @mousedown=${(event: Event) => event.preventDefault()} @click=${acts.quote}
              >${coding.quote} <kbd aria-hidden="true">m</kbd></wa-button>`
          : nothing
      }
    </nav>
  </article>`;
}

function renderMove(
  id: string,
  words: string,
  key: string,
  isPossible: boolean,
  run: () => void,
): TemplateResult {
  return html`<wa-button id=${id} size="s" appearance="outlined" ?disabled=${!isPossible} @click=${run}
    >${words} <kbd aria-hidden="true">${key}</kbd></wa-button>`;
}
