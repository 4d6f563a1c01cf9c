import type { Figure } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { renderAxis, renderInterval, renderRows, type ChartRow } from "../charts/bar-rows.ts";
import type { Locale } from "../locale.ts";
import { cutName, interimWords } from "./cut-label.ts";
import { leadingIndicator, shareIndicator, verdictWords, type OverviewItem } from "./indicators.ts";
import { isBroken, renderBreakMark, type ItemCut } from "./trend-breaks.ts";

/** The leading figure of the whole selection, large, with its interval and target in words. */
export function renderHeadline(
  item: OverviewItem,
  locale: Locale,
): TemplateResult | typeof nothing {
  const [figure] = item.figures;
  if (!figure) return nothing;
  const { texts, format } = locale;
  const leading = leadingIndicator(figure, locale);
  const share = shareIndicator(figure, locale);
  const verdict = verdictWords(figure, item, locale);
  return html`<div class="headline-figures">
    ${
      leading
        ? html`<div class="key-figure" data-indicator=${leading.name}>
          <span class="name">${leading.name} <span class="quiet">${leading.scale}</span></span>
          <span class="value number">${leading.write(leading.estimate.value)}</span>
          <span class="quiet number"
            >${texts.figures.interval(format.interval(leading.estimate, leading.writeBound))}</span
          >
          ${
            figure.nps?.indicative
              ? html`<span class="mark mark-attention">${texts.figures.npsIndicative}</span>`
              : nothing
          }
          ${
            verdict
              ? html`<span class=${`verdict verdict-${figure.target?.verdict ?? ""}`}>${verdict}</span>`
              : nothing
          }
        </div>`
        : nothing
    }
    ${
      share
        ? html`<div class="key-figure">
          <span class="name">${share.name}</span>
          <span class="value number">${share.write(share.estimate.value)}</span>
          <span class="quiet number"
            >${texts.figures.interval(format.interval(share.estimate, share.writeBound))}</span
          >
        </div>`
        : nothing
    }
    <div class="key-figure key-count">
      <span class="name">${texts.figures.n}</span>
      <span class="value number">${format.count(figure.n)}</span>
      <span class="quiet">${renderShortage(figure, item, locale)}</span>
    </div>
  </div>`;
}

/** Why a figure is missing, or what was left out of it. */
function renderShortage(figure: Figure, item: OverviewItem, { texts }: Locale): string {
  if (figure.n === 0) return texts.figures.noAnswers;
  if (figure.suppressed) return texts.figures.suppressed;
  if (item.type === "nps" && !figure.nps) return texts.figures.npsTooFew;
  return figure.notApplicable > 0 ? texts.figures.notApplicableN(figure.notApplicable) : "";
}

/** The leading figure of each cut on one axis; nothing where there is but one cut. */
export function renderCutFigures(
  item: OverviewItem,
  cuts: readonly ItemCut[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (cuts.length < 2) return nothing;
  const rows: ChartRow[] = cuts.flatMap((cut, index) => {
    const figure = item.figures[index];
    return figure ? [toRow(cut, figure, item, locale)] : [];
  });
  const [leading] = item.figures.flatMap((figure) => leadingIndicator(figure, locale) ?? []);
  if (!leading) return nothing;
  rows.push({ label: html``, mark: renderAxis(leading.axis, leading.write), value: html`` });
  return renderRows(rows, "intervals");
}

function toRow(cut: ItemCut, figure: Figure, item: OverviewItem, locale: Locale): ChartRow {
  const { texts, format } = locale;
  const interim = interimWords(cut, locale);
  const label = html`${cutName(cut, locale)}
  ${interim ? html`<span class="interim">${interim}</span>` : nothing}
  ${renderBreakMark(cut, locale)}`;
  const isBreak = isBroken(cut);
  const leading = leadingIndicator(figure, locale);
  if (!leading) {
    const shortage = figure.suppressed
      ? texts.figures.suppressedShort
      : figure.n === 0
        ? texts.figures.noAnswers
        : texts.figures.npsTooFew;
    return { label, isBreak, mark: html``, value: html`<span class="quiet">${shortage}</span>` };
  }
  const { estimate, axis, write, writeBound } = leading;
  const verdict = verdictWords(figure, item, locale);
  return {
    label,
    isBreak,
    mark: renderInterval(estimate, axis, figure.target?.target),
    value: html`<strong>${write(estimate.value)}</strong>
      <span class="quiet">${format.interval(estimate, writeBound)} · n ${format.count(figure.n)}</span>
      ${
        verdict
          ? html`<span class=${`verdict verdict-${figure.target?.verdict ?? ""}`}>${verdict}</span>`
          : nothing
      }`,
  };
}
