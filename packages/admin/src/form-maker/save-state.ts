import { html, nothing, type TemplateResult } from "lit";
import type { Editor } from "./editor.ts";
import type { DraftSession } from "./model/draft-session.ts";

/** Where the typed words are, in words; undo and redo beside it. */
export function renderSaveState(session: DraftSession, editor: Editor): TemplateResult {
  const { words } = editor;
  return html`<div class="save-line">
      <span class="save-state" role="status" data-save=${session.state.name}
        >${savedInWords(session, editor)}</span
      >
      ${renderStep(words.undo, "rotate-left", session.mayUndo, () => session.undo())}
      ${renderStep(words.redo, "rotate-right", session.mayRedo, () => session.redo())}
    </div>
    ${renderTrouble(session, editor)}`;
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

function savedInWords({ state }: DraftSession, { words, locale }: Editor): string {
  switch (state.name) {
    case "saved":
      return state.at === undefined
        ? words.save.saved
        : words.save.savedAt(locale.format.time(new Date(state.at).toISOString()));
    case "unsaved":
      return words.save.unsaved;
    case "saving":
      return words.save.saving;
    case "failed":
    case "conflict":
      return "";
  }
}

function renderTrouble(session: DraftSession, editor: Editor): TemplateResult | typeof nothing {
  const { words, locale } = editor;
  const { state } = session;
  if (state.name === "failed") {
    const said = locale.texts.problems[state.problem.kind];
    return html`<wa-callout variant="warning" role="alert" class="save-trouble">
      <p>${words.save.failed}</p>
      <p>${said}</p>
      <wa-button size="s" appearance="outlined" @click=${() => void session.flush()}
        >${words.save.now}</wa-button
      >
    </wa-callout>`;
  }
  if (state.name !== "conflict") return nothing;
  const { updatedBy, updatedAt } = state.theirs;
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(session.content, null, 2));
    editor.notify({ text: words.save.copied });
  };
  const take = () => {
    session.takeTheirs();
    document.querySelector<HTMLElement>("h1")?.focus();
    editor.notify({ text: words.save.tookTheirs, undo: () => session.undo() });
  };
  return html`<wa-callout variant="warning" role="alert" class="save-trouble">
    <p>${words.save.conflict(updatedBy ?? words.save.somebody, locale.format.moment(updatedAt))}</p>
    <div class="acts">
      <wa-button id="copy-mine" size="s" appearance="outlined" @click=${() => void copy()}
        >${words.save.copyMine}</wa-button
      >
      <wa-button id="take-theirs" size="s" appearance="outlined" @click=${take}
        >${words.save.takeTheirs}</wa-button
      >
    </div>
  </wa-callout>`;
}
