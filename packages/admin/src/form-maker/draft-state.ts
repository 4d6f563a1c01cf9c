import { html, nothing, type TemplateResult } from "lit";
import type { DraftSession } from "./model/draft-session.ts";
import type { MakerTexts } from "./texts/sv.ts";

/** Marks beside the heading: how far the draft is, what clients see. */
export function renderDraftState(
  { draft, isSaved }: DraftSession,
  { states }: MakerTexts,
): TemplateResult {
  const { publishedVersion, state, closedMessage } = draft;
  const isChanged = draft.isChanged || !isSaved;
  return html`<span class="mark"
      >${publishedVersion === null ? states.never : states.published(publishedVersion)}</span
    >
    ${publishedVersion !== null && isChanged ? html`<span class="mark mark-accent">${states.changed}</span>` : nothing}
    ${state === "draft" ? nothing : html`<span class="mark mark-accent">${states[state]}</span>`}
    ${closedMessage ? html`<span class="mark mark-attention">${states.closed}</span>` : nothing}`;
}
