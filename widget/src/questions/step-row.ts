import type { Question } from "@respons/wire";
import { html } from "lit/html.js";
import { fieldName } from "../draft.ts";
import type { Text } from "./render-text.ts";

/** One step of a scale. */
export interface Step {
  value: number;
  /** What stands on the step: its number, or a drawing hidden from assistive technology. */
  mark: Text;
  /** Its word; empty for steps that have none. */
  word: Text;
}

/**
 * A row of native radios drawn as steps; the words at both ends stand under it. Not `required`:
 * browsers would tell screen readers of a wrong answer before there is any; the legend says it.
 */
export function renderStepRow(question: Question, kind: string, steps: readonly Step[]) {
  const row = steps.map(
    ({ value, mark, word }) =>
      html`<label class="step" part="step"
        ><input
          type="radio"
          name=${fieldName(question)}
          value=${value}
        /><span class="face">${mark}<span class="word">${word}</span></span></label
      >`,
  );
  return html`<div class="steps ${kind}">${row}</div>
    <div class="ends quiet" aria-hidden="true">
      <span>${steps[0]?.word}</span><span>${steps.at(-1)?.word}</span>
    </div>`;
}
