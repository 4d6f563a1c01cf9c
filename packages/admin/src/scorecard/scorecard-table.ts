import { textIn, type Scorecard, type ScorecardRow } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { toPath } from "../router.ts";
import { renderFigure } from "./figure-cell.ts";
import { formulaName, questionName } from "./indicator-name.ts";
import { scorecardTexts } from "./texts/index.ts";

/** The card of the unit itself: a line for each indicator, a column for each year. */
export function renderCard(card: Scorecard, locale: Locale): TemplateResult {
  const words = scorecardTexts[locale.language];
  const name = textIn(card.name, locale.language);
  return html`<table class="scorecard" id="scorecard">
    <caption>${words.tableOf(name)}</caption>
    ${renderHead(words.indicator, card.years)}
    <tbody>
      ${card.rows.map(
        (row) =>
          html`<tr data-indicator=${row.indicator}>
            <th scope="row">
              <span class="indicator">${questionName(row, locale)}</span>
              <span class="quiet small">${formulaName(row.formula, locale)}</span>
              <a class="small" href=${toPath({ page: "overview", form: row.form })}
                >${words.toOverview(textIn(row.title, locale.language))}</a
              >
            </th>
            ${renderFigures(row, row.figures, locale)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One indicator in the units right below, each against the target that holds for it. */
export function renderUnits(
  row: ScorecardRow,
  years: readonly number[],
  { locale, href }: { locale: Locale; href: (unit: string) => string },
): TemplateResult {
  const { language } = locale;
  const words = scorecardTexts[language];
  const rows = row.units.toSorted((a, b) =>
    textIn(a.name, language).localeCompare(textIn(b.name, language), language, { numeric: true }),
  );
  return html`<table class="scorecard scorecard-units">
    <caption>
      <strong>${questionName(row, locale)}</strong> ${formulaName(row.formula, locale)}
    </caption>
    ${renderHead(words.unit, years)}
    <tbody>
      ${rows.map(
        ({ unit, name, figures }) =>
          html`<tr data-unit=${unit}>
            <th scope="row"><a href=${href(unit)}>${textIn(name, language)}</a></th>
            ${renderFigures(row, figures, locale)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderHead(first: string, years: readonly number[]): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col">${first}</th>
      ${years.map((year) => html`<th scope="col">${year}</th>`)}
    </tr>
  </thead>`;
}

function renderFigures(
  { formula }: Pick<ScorecardRow, "formula">,
  figures: ScorecardRow["figures"],
  locale: Locale,
): TemplateResult[] {
  return figures.map(
    (figure) =>
      html`<td data-year=${figure.year}>
        <div class="figure">${renderFigure(formula, figure, locale)}</div>
      </td>`,
  );
}
