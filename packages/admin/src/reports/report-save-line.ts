import { html, nothing, type TemplateResult } from "lit";
import { wordsOf } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import type { ReportSession } from "./report-session.ts";
import { reportsTexts } from "./texts/index.ts";

/** Where the typed words are, in words; undo and redo beside it. */
export function renderReportSaveLine(
  session: ReportSession,
  locale: Locale,
  reload: () => void,
): TemplateResult {
  const { save } = reportsTexts[locale.language];
  return html`<div class="save-line">
      <span class="save-state" role="status" data-save=${session.state.name}
        >${saySaved(session, locale)}</span
      >
      ${renderStep(save.undo, "rotate-left", session.mayUndo, () => session.undo())}
      ${renderStep(save.redo, "rotate-right", session.mayRedo, () => session.redo())}
    </div>
    ${renderTrouble(session, locale, reload)}`;
}

function saySaved({ state }: ReportSession, { language, format }: Locale): string {
  const { save } = reportsTexts[language];
  switch (state.name) {
    case "saved":
      return state.at === undefined
        ? save.saved
        : save.savedAt(format.time(new Date(state.at).toISOString()));
    case "unsaved":
      return save.unsaved;
    case "saving":
      return save.saving;
    case "failed":
      return "";
  }
}

function renderStep(
  label: string,
  icon: string,
  isPossible: boolean,
  run: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="icon-button"
    aria-label=${label}
    title=${label}
    aria-disabled=${isPossible ? "false" : "true"}
    @click=${run}
  >
    <wa-icon name=${icon}></wa-icon>
  </button>`;
}

function renderTrouble(
  session: ReportSession,
  locale: Locale,
  reload: () => void,
): TemplateResult | typeof nothing {
  const { state } = session;
  if (state.name !== "failed") return nothing;
  const { save } = reportsTexts[locale.language];
  const isConflict = state.problem.kind === "changed-meanwhile";
  const act = isConflict ? reload : () => void session.flush();
  return html`<wa-callout variant="warning" role="alert" class="save-trouble">
    <p>${isConflict ? save.conflict : save.failed}</p>
    ${isConflict ? nothing : html`<p>${wordsOf(state.problem, locale)}</p>`}
    <wa-button size="s" appearance="outlined" @click=${act}
      >${isConflict ? save.reload : save.now}</wa-button
    >
  </wa-callout>`;
}
