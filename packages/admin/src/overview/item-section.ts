import { textIn, type Cut } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { renderDistribution } from "./distribution.ts";
import { renderCutFigures, renderHeadline } from "./figure-rows.ts";
import { renderTables } from "./figure-tables.ts";
import type { OverviewItem } from "./indicators.ts";
import { breaksIn, renderBreakNote, type ItemCut } from "./trend-breaks.ts";

/**
 * One question of the overview: its figures, how they differ, how the answers spread; with the
 * days from which it was asked otherwise.
 */
export function renderItem(
  item: OverviewItem,
  allCuts: readonly Cut[],
  locale: Locale,
  changedDays: readonly string[],
): TemplateResult {
  const { texts, language } = locale;
  const cuts = allCuts.map((cut): ItemCut =>
    Object.assign({}, cut, { breaks: breaksIn(cut, changedDays) }),
  );
  const isAll = item.type === "statements";
  const id = `question-${isAll ? "all-statements" : item.question}`;
  const total = item.figures[0];
  const hasAnswers = total !== undefined && total.n > 0;
  return html`<section class=${item.type === "statement" ? "item item-minor" : "item"} id=${id} aria-labelledby=${`${id}-heading`}>
    <h2 id=${`${id}-heading`}>
      ${isAll ? texts.figures.allStatements : textIn(item.text, language)}
    </h2>
    ${item.unofficial ? html`<p><span class="mark">${texts.figures.unofficial}</span></p>` : nothing}
    ${renderHeadline(item, locale)} ${hasAnswers ? renderBreakNote(item, changedDays, locale) : nothing}
    ${hasAnswers ? renderCharts(item, cuts, locale) : nothing}
    ${
      item.figures.some(({ suppressed }) => suppressed)
        ? html`<p class="quiet small">${texts.figures.suppressed}</p>`
        : nothing
    }
    ${hasAnswers ? renderTables(item, cuts, locale) : nothing}
  </section>`;
}

function renderCharts(
  item: OverviewItem,
  cuts: readonly ItemCut[],
  locale: Locale,
): TemplateResult {
  const { figures } = locale.texts;
  return html`${renderCutFigures(item, cuts, locale)}
    <h3>${figures.distribution}</h3>
    ${
      item.type === "statements"
        ? html`<p class="quiet small">${figures.statementScale}</p>`
        : nothing
    }
    <div class="distribution">${renderDistribution(item, cuts, locale)}</div>`;
}
