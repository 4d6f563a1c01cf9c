import { html, nothing, type TemplateResult } from "lit";
import type { ExportStatus } from "@respons/wire";
import { renderProblem } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import type { ExportRunState } from "./export-run.ts";
import type { ExportTexts } from "./texts/index.ts";

type Started = Exclude<ExportRunState, { step: "choosing" }>;
type StartProblem = NonNullable<Extract<ExportRunState, { step: "choosing" }>["problem"]>;

/** How far the export is; the sentence is read out when the state changes, not each second. */
export function renderProgress(state: Started, locale: Locale, words: ExportTexts): TemplateResult {
  return html`<div class="export-progress">
    <p id="export-state" tabindex="-1" role="status">${sentenceOf(state, locale, words)}</p>
    ${state.step === "running" ? renderBar(state.status, locale, words) : nothing}
    ${state.step === "complete" ? renderSum(state.status, words) : nothing}
  </div>`;
}

function sentenceOf(state: Started, { texts }: Locale, words: ExportTexts): string {
  switch (state.step) {
    case "starting":
      return words.starting;
    case "running":
      return words.running;
    case "complete":
      return words.complete(texts.count.responses(state.status.rows));
    case "stopped":
      return words.stopped(texts.count.responses(state.status.rows));
    case "unknown":
      return words.unknown;
  }
}

function renderBar(
  { rows, expectedRows }: ExportStatus,
  { format }: Locale,
  words: ExportTexts,
): TemplateResult {
  const isCounted = expectedRows > 0;
  const label = isCounted
    ? words.progress(format.count(rows), format.count(expectedRows))
    : format.count(rows);
  return html`${
    isCounted
      ? html`<progress
            aria-label=${words.title}
            max=${expectedRows}
            .value=${Math.min(rows, expectedRows)}
          ></progress>`
      : html`<progress aria-label=${words.title}></progress>`
  }
    <p class="quiet small number">${label}</p>
    <p class="quiet small">${words.goesOn}</p>`;
}

function renderSum({ sha256 }: ExportStatus, words: ExportTexts): TemplateResult {
  return html`<p class="quiet small">${words.completeHint}</p>
    <details class="small">
      <summary>SHA-256</summary>
      <code class="export-sum">${sha256}</code>
    </details>`;
}

/** Why it did not begin; everything that was chosen stands. */
export function renderStartProblem(
  problem: StartProblem,
  locale: Locale,
  words: ExportTexts,
): TemplateResult {
  return problem.kind === "export-running"
    ? html`<wa-callout variant="warning" role="alert">${words.anotherRuns}</wa-callout>`
    : renderProblem(problem, locale);
}
