import type { ResponseSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";

/** What is special about a response, as small marks. */
export function renderMarks(
  { answerable, category, named, unitUnknown, demonstration }: ResponseSummary,
  { texts }: Locale,
): TemplateResult {
  return html`${
    answerable
      ? html`<span class="mark mark-accent">${texts.list.answerable}</span>`
      : named
        ? html`<span class="mark">${texts.list.named}</span>`
        : nothing
  }
  ${
    category === null
      ? nothing
      : html`<span class="mark mark-attention">${texts.list.categories[category]}</span>`
  }
  ${
    unitUnknown ? html`<span class="mark mark-attention">${texts.list.unitUnknown}</span>` : nothing
  }
  ${
    demonstration
      ? html`<span class="mark mark-demonstration">${texts.demonstration}</span>`
      : nothing
  }`;
}
