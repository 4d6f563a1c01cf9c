import { html, type TemplateResult } from "lit";
import type { Shortcut } from "../shortcuts/shortcuts.ts";
import type { MakerTexts } from "./texts/sv.ts";

/** What the editor can show; the preview is a view of its own only where the window is narrow. */
const views = ["questions", "languages", "paths", "publish", "preview"] as const;
export type View = (typeof views)[number];

/** The buttons that change the view. */
export function renderViewChoice(
  words: MakerTexts,
  shown: View,
  show: (view: View) => void,
): TemplateResult {
  return html`<div class="view-choice" role="group" aria-label=${words.views.label}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          class=${`view view-${view}`}
          aria-pressed=${view === shown ? "true" : "false"}
          @click=${() => show(view)}
        >
          ${words.views[view]}
        </button>`,
    )}
  </div>`;
}

/** A key for each view, and those that undo. */
export function listEditorShortcuts(words: MakerTexts, show: (view: View) => void): Shortcut[] {
  return [
    ...views.slice(0, 4).map((view, index) => ({
      keys: String(index + 1),
      text: words.views[view],
      run: () => show(view),
    })),
    { keys: "Ctrl+Z", text: words.undo },
    { keys: "Ctrl+Shift+Z", text: words.redo },
  ];
}
