import { html, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { caseTexts } from "./texts/index.ts";

interface Choice {
  /** All rows that can be chosen. */
  all: readonly string[];
  chosen: ReadonlySet<string>;
  choose: (chosen: readonly string[]) => void;
  take: () => void;
  handle: () => void;
}

/** The line above the queue: choosing all of it, and what can be done to what is chosen. */
export function renderChoice(
  { language, format }: Locale,
  { all, chosen, choose, take, handle }: Choice,
): TemplateResult {
  const words = caseTexts[language];
  const { size } = chosen;
  const isAll = all.length > 0 && all.every((id) => chosen.has(id));
  return html`<div class="choice">
    <wa-checkbox
      id="choose-all"
      size="s"
      .checked=${isAll}
      .indeterminate=${size > 0 && !isAll}
      @change=${() => choose(isAll ? [] : all)}
      >${words.all}</wa-checkbox
    >
    <span class="quiet small" role="status" id="chosen"
      >${size > 0 ? words.chosen(format.count(size)) : ""}</span
    >
    <span class="buttons push" ?hidden=${size === 0}>
      <wa-button id="take-chosen" size="s" appearance="outlined" @click=${take}
        >${words.takeChosen}</wa-button
      >
      <wa-button id="handle-chosen" size="s" appearance="outlined" @click=${handle}
        >${words.handleChosen}</wa-button
      >
    </span>
  </div>`;
}
