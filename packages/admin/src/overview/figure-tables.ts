import { textIn, type Cut, type Figure } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { cutName, interimWords } from "./cut-label.ts";
import { countsOf, valueName, valuesOf } from "./distribution.ts";
import { leadingIndicator, shareIndicator, type OverviewItem } from "./indicators.ts";
import { renderBreakMark, type ItemCut } from "./trend-breaks.ts";

/** The numbers behind an item's charts: its answers by value and cut, and its indicators. */
export function renderTables(
  item: OverviewItem,
  cuts: readonly ItemCut[],
  locale: Locale,
): TemplateResult {
  const { texts, language } = locale;
  const name =
    item.type === "statements" ? texts.figures.allStatements : textIn(item.text, language);
  return html`<details class="behind">
    <summary>${texts.figures.asTable}<span class="visually-hidden">: ${name}</span></summary>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${texts.figures.tableOf(name)}>
      <table>
        <caption class="visually-hidden">
          ${texts.figures.tableOf(name)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.figures.answer}</th>
            ${cuts.map((cut) => renderCutHead(cut, locale))}
          </tr>
        </thead>
        <tbody>
          ${valuesOf(item).map(
            (value) =>
              html`<tr>
                <th scope="row">${valueName(item, value, locale)}</th>
                ${cuts.map((_, index) => renderCount(item, item.figures[index], value, locale))}
              </tr>`,
          )}
          ${renderFoot(item, cuts, locale)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function renderCutHead(cut: ItemCut, locale: Locale): TemplateResult {
  const interim = interimWords(cut, locale);
  return html`<th scope="col" class="number">
    ${cutName(cut, locale)} ${interim ? html`<br /><span class="interim">${interim}</span>` : nothing}
    ${renderBreakMark(cut, locale)}
  </th>`;
}

function renderCount(
  item: OverviewItem,
  figure: Figure | undefined,
  value: string,
  { texts, format }: Locale,
): TemplateResult {
  if (!figure || figure.n === 0) return html`<td class="number">–</td>`;
  if (figure.suppressed) {
    return html`<td class="number quiet">${texts.figures.suppressedShort}</td>`;
  }
  const n = countsOf(item, figure).find((count) => count.value === value)?.n ?? 0;
  return html`<td class="number">
    ${format.count(n)} <span class="quiet">(${format.percent((100 * n) / figure.n)})</span>
  </td>`;
}

function renderFoot(item: OverviewItem, cuts: readonly Cut[], locale: Locale): TemplateResult {
  const { texts, format } = locale;
  const figures = cuts.map((_, index) => item.figures[index]);
  const row = (name: string, write: (figure: Figure) => string | undefined) => {
    const cells = figures.map((figure) =>
      figure && !figure.suppressed ? write(figure) : undefined,
    );
    if (cells.every((cell) => cell === undefined)) return nothing;
    return html`<tr>
      <th scope="row">${name}</th>
      ${cells.map((cell) => html`<td class="number">${cell ?? "–"}</td>`)}
    </tr>`;
  };
  const estimate = (find: typeof leadingIndicator) => (figure: Figure) => {
    const found = find(figure, locale);
    if (!found) return undefined;
    const { estimate, write, writeBound } = found;
    return `${write(estimate.value)} (${format.interval(estimate, writeBound)})`;
  };
  const leading = figures.flatMap((figure) => (figure && leadingIndicator(figure, locale)) ?? []);
  const share = figures.flatMap((figure) => (figure && shareIndicator(figure, locale)) ?? []);
  const withInterval = (name: string) => `${name} (${texts.figures.intervalShort})`;
  return html`${row(texts.figures.n, (figure) => format.count(figure.n))}
  ${row(texts.figures.notApplicable, (figure) =>
    figure.notApplicable > 0 ? format.count(figure.notApplicable) : undefined,
  )}
  ${leading[0] ? row(withInterval(leading[0].name), estimate(leadingIndicator)) : nothing}
  ${share[0] ? row(withInterval(share[0].name), estimate(shareIndicator)) : nothing}`;
}
