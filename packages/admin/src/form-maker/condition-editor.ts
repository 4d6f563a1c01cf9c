import { NOT_APPLICABLE, OTHER, type DraftQuestion, type ShowIf } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { conditionSentence, valueInWords } from "./condition-words.ts";
import { titleOf, type Editor } from "./editor.ts";
import { firstCondition, listEarlier, mayBeShownAt, scaleOf } from "./model/branching.ts";
import { changeQuestion } from "./model/draft-edits.ts";

/** When the question at `index` is shown: a sentence, and the selects that make it. */
export function renderConditionEditor(editor: Editor, index: number): TemplateResult {
  const { words, content } = editor;
  const earlier = listEarlier(content, index);
  const showIf = content.questions[index]?.showIf;
  const set = (next: ShowIf | undefined) =>
    editor.edit(changeQuestion(content, index, { showIf: next }));
  const start = () => {
    const last = earlier.at(-1);
    if (last) set(firstCondition(last.question));
  };
  if (!showIf) {
    return html`<fieldset class="condition" id=${`condition-${index}`}>
      <legend>${words.condition.title}</legend>
      <p>${words.condition.always}.</p>
      ${
        earlier.length > 0
          ? html`<wa-button size="s" appearance="outlined" class="add-condition" @click=${start}
            >${words.condition.on}</wa-button
          >`
          : html`<p class="quiet small">${words.condition.none}</p>`
      }
    </fieldset>`;
  }
  const isPossible = mayBeShownAt(content, index);
  return html`<fieldset class="condition" id=${`condition-${index}`}>
    <legend>${words.condition.title}</legend>
    <p class=${isPossible ? "" : "attention"} role=${isPossible ? nothing : "alert"}>
      ${conditionSentence(editor, index)}
    </p>
    <div class="condition-fields">
      ${renderQuestionSelect(editor, index, showIf, set)} ${renderAnswers(editor, index, showIf, set)}
    </div>
    <wa-button size="s" appearance="outlined" @click=${() => set(undefined)}
      >${words.condition.remove}</wa-button
    >
  </fieldset>`;
}

type Set = (showIf: ShowIf) => void;

function renderQuestionSelect(
  editor: Editor,
  index: number,
  showIf: ShowIf,
  set: Set,
): TemplateResult {
  const { words, content } = editor;
  const earlier = listEarlier(content, index);
  const isGone = !earlier.some(({ question }) => question.id === showIf.question);
  const changed = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const found = earlier.find(({ question }) => question.id === value);
    if (found) set(firstCondition(found.question));
  };
  return html`<label class="field">
    <span>${words.condition.question}</span>
    <select class="condition-question" .value=${live(showIf.question)} @change=${changed}>
      ${isGone ? html`<option value=${showIf.question} selected>${words.condition.unknown}</option>` : nothing}
      ${earlier.map(
        ({ question, index: at }) =>
          html`<option value=${question.id} ?selected=${question.id === showIf.question}>
            ${at + 1}. ${titleOf(editor, at)}
          </option>`,
      )}
    </select>
  </label>`;
}

function renderAnswers(editor: Editor, index: number, showIf: ShowIf, set: Set) {
  const question = listEarlier(editor.content, index).find(
    (one) => one.question.id === showIf.question,
  )?.question;
  if (!question) return nothing;
  const scale = scaleOf(question);
  if (scale && !showIf.anyOf) return renderRange(editor, showIf, scale, set);
  return renderSet(editor, question, showIf, set);
}

function renderRange(
  { words }: Editor,
  showIf: ShowIf,
  scale: { from: number; to: number },
  set: Set,
): TemplateResult {
  const scores = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => scale.from + i);
  const from = showIf.from ?? scale.from;
  const to = showIf.to ?? scale.to;
  const select = (key: "from" | "to", value: number) => {
    const changed = (event: Event) => {
      const next = Number((event.currentTarget as HTMLSelectElement).value);
      set({ question: showIf.question, from, to, [key]: next });
    };
    return html`<label class="field">
      <span>${words.condition[key]}</span>
      <select class=${`condition-${key}`} .value=${live(String(value))} @change=${changed}>
        ${scores.map(
          (score) => html`<option value=${score} ?selected=${score === value}>${score}</option>`,
        )}
      </select>
    </label>`;
  };
  return html`${select("from", from)} ${select("to", to)}`;
}

function renderSet(
  editor: Editor,
  question: DraftQuestion,
  showIf: ShowIf,
  set: Set,
): TemplateResult {
  const values: (string | number)[] = [
    ...(scaleOf(question) ? [1, 2, 3, 4, 5] : []),
    ...(question.options ?? []).map(({ id }) => id),
    ...(question.allowOther ? [OTHER] : []),
    ...(question.notApplicable ? [NOT_APPLICABLE] : []),
  ];
  const chosen = showIf.anyOf ?? [];
  const toggle = (value: string | number) => {
    const next = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : values.filter((one) => one === value || chosen.includes(one));
    // A set is never empty: the last one stays.
    if (next.length > 0) set({ question: question.id, anyOf: next });
    else editor.edit({ ...editor.content });
  };
  return html`<fieldset class="checks">
    <legend>${editor.words.condition.anyOf}</legend>
    ${values.map(
      (value) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${() => toggle(value)}
          />
          <span>${valueInWords(editor, question, value)}</span>
        </label>`,
    )}
  </fieldset>`;
}
