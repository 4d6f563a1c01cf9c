import { html, type TemplateResult } from "lit";

type Fact = readonly [name: string, value: string | TemplateResult | null | undefined];

/** Names and values; what has no value is left out. */
export function renderFactsList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts-list">
    ${facts
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}
