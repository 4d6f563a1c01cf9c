import { html, nothing, type TemplateResult } from "lit";
import type { ApiProblem } from "./http.ts";
import type { ApiTask } from "./api-task.ts";
import type { Locale } from "./locale.ts";

/** `render` for a loaded value; while loading anew the old value stays, marked busy. */
export function renderTask<T>(
  task: ApiTask<T>,
  locale: Locale,
  render: (value: T) => TemplateResult,
): TemplateResult {
  const { state } = task;
  if (state.status === "failed") {
    return renderProblem(state.problem, locale, () => task.retry());
  }
  if (state.value === undefined) return renderLoading(locale);
  return html`<div aria-busy=${state.status === "loading" ? "true" : "false"}>
    ${render(state.value)}
  </div>`;
}

export function renderLoading({ texts }: Locale): TemplateResult {
  return html`<div class="loading" role="status"><wa-spinner></wa-spinner>${texts.loading}</div>`;
}

/** What went wrong in words; with a button where trying again can help. */
export function renderProblem(
  problem: ApiProblem,
  { texts }: Locale,
  retry?: () => void,
): TemplateResult {
  const mayRetry = retry && problem.kind !== "not-found" && problem.kind !== "filter-invalid";
  return html`<wa-callout variant="warning" role="alert" data-problem=${problem.kind}>
    <wa-icon slot="icon" name="triangle-exclamation"></wa-icon>
    <p>${texts.problems[problem.kind]}</p>
    ${
      mayRetry
        ? html`<p>
          <wa-button size="s" appearance="outlined" @click=${retry}>${texts.retry}</wa-button>
        </p>`
        : nothing
    }
  </wa-callout>`;
}

/** What to read where there is nothing to show. */
export function renderEmpty(title: string, text: string, action?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="quiet">${text}</p>
    ${action ?? nothing}
  </div>`;
}
