import type { ReviewSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { wordsOf } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import type { CodingDesk } from "./coding-desk.ts";
import type { CodingSaver } from "./coding-saver.ts";
import type { CodingActs } from "./coding-shortcuts.ts";
import { viewPath } from "./review-views.ts";
import { reviewTexts } from "./texts/index.ts";

/** How far the coding has come, whether it is saved, and the ways on. */
export function renderCodingHead(
  desk: CodingDesk,
  review: ReviewSummary,
  saver: CodingSaver,
  staff: StaffContext,
  acts: CodingActs,
): TemplateResult {
  const { language, format } = staff.locale;
  const { coding } = reviewTexts[language];
  const total = desk.total ?? 0;
  const coded = desk.isComplete ? desk.coded : Math.max(desk.coded, review.funnel.coded);
  const isDone = desk.isComplete && coded === total;
  return html`<div class="coding-head">
    <p class="coding-progress">
      <span class="number" id="progress">${coding.progress(format.count(coded), format.count(total))}</span>
      <progress max=${total} value=${coded} aria-labelledby="progress"></progress>
    </p>
    <span class="save-line">${renderSaved(saver, staff)}
      <button type="button" class="icon-button" id="undo-code" aria-label=${coding.undo} title=${coding.undo}
        aria-disabled=${desk.mayUndo ? "false" : "true"} @click=${acts.undo}><wa-icon name="rotate-left"></wa-icon></button>
    </span>
    ${
      isDone
        ? html`<p class="coding-done" role="status">${coding.allCoded} <a href=${viewPath(review, "results")}>${coding.toResults}</a></p>`
        : desk.firstUncoded && desk.firstUncoded !== desk.open
          ? html`<wa-button id="to-uncoded" size="s" appearance="outlined" @click=${acts.goToUncoded}>${coding.toUncoded}</wa-button>`
          : nothing
    }
    ${renderTrouble(saver, staff)}
  </div>`;
}

function renderSaved({ state }: CodingSaver, { locale }: StaffContext): TemplateResult {
  const { coding } = reviewTexts[locale.language];
  const words = state.name === "failed" ? "" : coding[state.name];
  return html`<span class="save-state quiet" role="status" data-save=${state.name}>${words}</span>`;
}

function renderTrouble(
  saver: CodingSaver,
  { locale }: StaffContext,
): TemplateResult | typeof nothing {
  const { state } = saver;
  if (state.name !== "failed") return nothing;
  const { coding } = reviewTexts[locale.language];
  return html`<wa-callout variant="warning" role="alert" class="save-trouble">
    <p>${coding.failed}</p>
    <p>${wordsOf(state.problem, locale)}</p>
    <wa-button id="save-now" size="s" appearance="outlined" @click=${() => void saver.flush()}>${coding.saveNow}</wa-button>
  </wa-callout>`;
}
