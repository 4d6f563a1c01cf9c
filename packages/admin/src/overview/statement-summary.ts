import { textIn } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { renderAxis, renderInterval, renderRows, type ChartRow } from "../charts/bar-rows.ts";
import type { Locale } from "../locale.ts";
import { leadingIndicator, type OverviewItem } from "./indicators.ts";

/** Every statement's mean on one axis, best first; nothing for fewer than two. */
export function renderStatementSummary(
  items: readonly OverviewItem[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const { texts, format, language } = locale;
  const target = items.find(({ type }) => type === "statements")?.figures[0]?.target?.target;
  const rows: ChartRow[] = items
    .filter(({ type }) => type === "statement")
    .flatMap((item) => {
      const [figure] = item.figures;
      const leading = figure && leadingIndicator(figure, locale);
      return leading ? [{ item, leading }] : [];
    })
    .toSorted((a, b) => b.leading.estimate.value - a.leading.estimate.value)
    .map(({ item, leading: { estimate, axis, write, writeBound } }) => ({
      label: html`<a href=${`#question-${item.question}`}>${textIn(item.text, language)}</a>`,
      mark: renderInterval(estimate, axis, target),
      value: html`<strong>${write(estimate.value)}</strong>
        <span class="quiet">${format.interval(estimate, writeBound)}</span>`,
    }));
  if (rows.length < 2) return nothing;
  rows.push({ label: html``, mark: renderAxis([1, 5], format.count), value: html`` });
  return html`<section class="item" id="statements" aria-labelledby="statements-heading">
    <h2 id="statements-heading">${texts.figures.statements}</h2>
    <p class="quiet">
      ${texts.figures.statementsLead} ${texts.figures.statementScale}.
      ${
        target === undefined
          ? nothing
          : html`<span class="target-key">${texts.figures.target(format.mean(target))}</span>`
      }
    </p>
    ${renderRows(rows, "intervals wide-labels")}
  </section>`;
}
