import { NOT_APPLICABLE, OTHER, textIn, type Figure } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { renderBar, renderRows, renderStack, type ChartRow } from "../charts/bar-rows.ts";
import { renderColumnChart } from "../charts/column-chart.ts";
import { fillScale, toNpsGroups, type ValueCount } from "../charts/geometry.ts";
import type { Locale } from "../locale.ts";
import { cutName } from "./cut-label.ts";
import type { OverviewItem } from "./indicators.ts";
import { isBroken, renderBreakMark, type ItemCut } from "./trend-breaks.ts";

/** The values of an item in their order: all steps of a scale, or options by how often picked. */
export function valuesOf(item: OverviewItem): string[] {
  if (item.type === "nps") return fillScale([], 0, 10).map(({ value }) => value);
  if (item.type !== "choice") return fillScale([], 1, 5).map(({ value }) => value);
  const counts = item.figures[0]?.distribution ?? [];
  return counts.toSorted((a, b) => b.n - a.n).map(({ value }) => value);
}

/** What a value is called in tables and beside bars. */
export function valueName(item: OverviewItem, value: string, { texts, language }: Locale): string {
  const option = item.options.find(({ id }) => id === value);
  if (option) return textIn(option.text, language);
  if (value === OTHER) return texts.figures.other;
  return value === NOT_APPLICABLE ? texts.figures.notApplicable : value;
}

/** The counts of the item's values in one cut; answers of `not-applicable` left out. */
export function countsOf(item: OverviewItem, figure: Figure): ValueCount[] {
  return valuesOf(item).map(
    (value) => figure.distribution.find((count) => count.value === value) ?? { value, n: 0 },
  );
}

/** How the answers spread: columns or bars for one cut, 100 % lines or bars for several. */
export function renderDistribution(
  item: OverviewItem,
  cuts: readonly ItemCut[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const shown = cuts.flatMap((cut, index) => {
    const figure = item.figures[index];
    return figure && figure.n > 0 && !figure.suppressed ? [{ cut, figure }] : [];
  });
  const [first] = shown;
  if (!first) return nothing;
  if (item.type === "choice") {
    return html`${shown.map(({ cut, figure }) =>
      renderOptions(item, figure, locale, shown.length > 1 ? cutName(cut, locale) : ""),
    )}`;
  }
  if (cuts.length === 1) {
    const counts = countsOf(item, first.figure);
    const words = counts
      .map(({ value, n }) => `${value}: ${locale.format.percent((100 * n) / first.figure.n)}`)
      .join(", ");
    const label = `${locale.texts.figures.distribution}. ${words}`;
    return renderColumnChart(counts, label, locale.format.percent);
  }
  return renderStacks(item, shown, locale);
}

function renderOptions(
  item: OverviewItem,
  figure: Figure,
  { texts, format, language }: Locale,
  heading: string,
): TemplateResult {
  const rows: ChartRow[] = countsOf(item, figure).map(({ value, n }) => ({
    label: valueName(item, value, { texts, format, language }),
    mark: renderBar((100 * n) / figure.n),
    value: html`${format.percent((100 * n) / figure.n)}
      <span class="quiet">(${format.count(n)})</span>`,
  }));
  const picked = figure.distribution.reduce((sum, { n }) => sum + n, 0);
  return html`<div class="small-multiple">
    ${heading ? html`<h4>${heading}</h4>` : nothing} ${renderRows(rows)}
    ${
      picked > figure.n && !heading
        ? html`<p class="quiet small">${texts.figures.several}</p>`
        : nothing
    }
  </div>`;
}

function renderStacks(
  item: OverviewItem,
  shown: readonly { cut: ItemCut; figure: Figure }[],
  locale: Locale,
): TemplateResult {
  const { texts, format } = locale;
  const isNps = item.type === "nps";
  const name = isNps ? "group" : "step-5";
  const rows: ChartRow[] = shown.map(({ cut, figure }) => {
    const counts = countsOf(item, figure);
    return {
      label: html`${cutName(cut, locale)} ${renderBreakMark(cut, locale)}`,
      isBreak: isBroken(cut),
      mark: renderStack(isNps ? toNpsGroups(counts) : counts, name, format.percent),
      value: html`<span class="quiet">${texts.figures.answersN(figure.n)}</span>`,
    };
  });
  const legend = isNps
    ? [
        ["detractors", texts.figures.detractors],
        ["passives", texts.figures.passives],
        ["promoters", texts.figures.promoters],
      ]
    : valuesOf(item).map((value) => [value, value]);
  return html`<ul class="legend" aria-hidden="true">
      ${legend.map(
        ([key, words]) =>
          html`<li>
            <svg width="14" height="14"><rect class=${`part ${name}-${key}`} width="14" height="14"></rect></svg
            >${words}
          </li>`,
      )}
    </ul>
    ${renderRows(rows)}`;
}
