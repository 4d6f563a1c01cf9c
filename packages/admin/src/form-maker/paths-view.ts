import { html, nothing, type TemplateResult } from "lit";
import { answersInWords, conditionSentence } from "./condition-words.ts";
import { titleOf, type Editor } from "./editor.ts";
import { listBranches, mayBeShownAt, type Branch } from "./model/branching.ts";

/** Who gets which questions, as a list to read; `go` opens a question. */
export function renderPaths(editor: Editor, go: (index: number) => void): TemplateResult {
  const { words, content } = editor;
  const branches = listBranches(content);
  const isConditional = content.questions.some(({ showIf }) => showIf);
  const broken = content.questions.flatMap((_, i) => (mayBeShownAt(content, i) ? [] : [i]));
  return html`<section class="paths" aria-label=${words.paths.title}>
    <h2>${words.paths.title}</h2>
    <p class="quiet">${isConditional ? words.paths.lead : words.paths.plain}</p>
    ${broken.length > 0 ? renderBroken(editor, broken, go) : nothing}
    <h3>${words.paths.everyone}</h3>
    <ol class="path-list">
      ${content.questions.map((question, index) =>
        question.showIf
          ? nothing
          : html`<li value=${index + 1}>
            ${renderLink(editor, index, go)} ${renderBranch(editor, branches, index, go)}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Under a question: what its answers bring along, and what those bring in turn. */
function renderBranch(
  editor: Editor,
  branches: readonly Branch[],
  index: number,
  go: (index: number) => void,
): TemplateResult | typeof nothing {
  const branch = branches.find(({ decides }) => decides === index);
  if (!branch) return nothing;
  const { paths } = editor.words;
  return html`<ul>
    ${branch.shows.map(
      ({ index: shown, showIf }) =>
        html`<li>
          <span class="quiet">${paths.when(answersInWords(editor, showIf))}:</span>
          ${renderLink(editor, shown, go, `${shown + 1}. `)} ${renderBranch(editor, branches, shown, go)}
        </li>`,
    )}
  </ul>`;
}

function renderBroken(editor: Editor, broken: readonly number[], go: (index: number) => void) {
  return html`<wa-callout variant="warning">
    <h3>${editor.words.paths.broken}</h3>
    <ul>
      ${broken.map(
        (index) =>
          html`<li>
            ${renderLink(editor, index, go, `${index + 1}. `)} ${conditionSentence(editor, index)}
          </li>`,
      )}
    </ul>
  </wa-callout>`;
}

function renderLink(
  editor: Editor,
  index: number,
  go: (index: number) => void,
  before = "",
): TemplateResult {
  return html`<button type="button" class="link" lang=${editor.language} @click=${() => go(index)}>
    ${before}${titleOf(editor, index)}
  </button>`;
}
