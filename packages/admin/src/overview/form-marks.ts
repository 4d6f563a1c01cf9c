import type { FormSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";

/** What stands beside a form's name: made-up data, whether clients can use it, what waits. */
export function renderFormMarks(form: FormSummary, { texts }: Locale): TemplateResult {
  const { formStates } = texts;
  return html`${
    form.demonstration
      ? html`<span class="mark mark-demonstration">${texts.demonstration}</span>`
      : nothing
  }
  ${form.state === "published" ? nothing : html`<span class="mark">${formStates[form.state]}</span>`}
  ${
    form.version > 0 && form.draft
      ? html`<span class="mark">${formStates[form.draft === "draft" ? "changed" : "in-review"]}</span>`
      : nothing
  }`;
}
