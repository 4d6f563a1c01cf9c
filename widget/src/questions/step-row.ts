import type { Question } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { fieldName } from "../draft.ts";

/** One step of a scale. */
export interface Step {
  value: string;
  /** What stands on the step: its number, or a drawing that is hidden from assistive technology. */
  mark: string | TemplateResult;
  /** Its word; empty for steps that have none. */
  word: string;
}

/** A row of native radios drawn as steps; the words at both ends stand under it. */
export function renderStepRow(question: Question, kind: string, steps: readonly Step[]) {
  const field = fieldName(question);
  const row = steps.map(
    (step) =>
      html`<label class="step" part="step"
        ><input
          type="radio"
          name=${field}
          value=${step.value}
          ?required=${question.required}
        /><span class="face"
          ><span class="step-mark">${step.mark}</span><span class="word">${step.word}</span></span
        ></label
      >`,
  );
  const ends = [steps[0]?.word, steps.at(-1)?.word];
  return html`<div class="steps ${kind}">${row}</div>
    ${
      ends[0] || ends[1]
        ? html`<div class="ends" aria-hidden="true">
            <span>${ends[0]}</span><span>${ends[1]}</span>
          </div>`
        : nothing
    }`;
}
