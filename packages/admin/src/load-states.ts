import { html, nothing, type TemplateResult } from "lit";
import { accountTexts } from "./account/texts/index.ts";
import type { ApiProblem } from "./http.ts";
import type { ApiTask } from "./api-task.ts";
import type { Locale } from "./locale.ts";

/** From here on a wait is told in minutes. */
const LONG_WAIT_S = 100;

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
  locale: Locale,
  retry?: () => void,
): TemplateResult {
  const { texts } = locale;
  const mayRetry = retry && problem.kind !== "not-found" && problem.kind !== "filter-invalid";
  return html`<wa-callout variant="warning" role="alert" data-problem=${problem.kind}>
    <wa-icon slot="icon" name="triangle-exclamation"></wa-icon>
    <p>${wordsOf(problem, locale)}</p>
    ${
      mayRetry
        ? html`<p>
          <wa-button size="s" appearance="outlined" @click=${retry}>${texts.retry}</wa-button>
        </p>`
        : nothing
    }
  </wa-callout>`;
}

/** What went wrong, as a sentence. */
export function wordsOf(problem: ApiProblem, { texts, language }: Locale): string {
  if (problem.kind !== "too-many-requests" || problem.waitSeconds === undefined) {
    return texts.problems[problem.kind];
  }
  const { signIn } = accountTexts[language];
  const { waitSeconds } = problem;
  return waitSeconds < LONG_WAIT_S
    ? signIn.waitSeconds(waitSeconds)
    : signIn.waitMinutes(Math.ceil(waitSeconds / 60));
}

/** What to read where there is nothing to show. */
export function renderEmpty(title: string, text: string, action?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="quiet">${text}</p>
    ${action ?? nothing}
  </div>`;
}
