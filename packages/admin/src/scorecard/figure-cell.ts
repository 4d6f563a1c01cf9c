import type { Formula, YearFigure } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { bandWords, changeWords, targetWords, writersOf } from "./figure-words.ts";
import { scorecardTexts } from "./texts/index.ts";

/** One year of an indicator: its figure with interval and n, its target, and what has changed. */
export function renderFigure(formula: Formula, figure: YearFigure, locale: Locale): TemplateResult {
  const { texts, format } = locale;
  const { estimate, n, interimAsOf, target, change } = figure;
  const words = scorecardTexts[locale.language];
  const verdict = targetWords(formula, figure, locale);
  const interim = interimAsOf && n > 0 ? texts.figures.interim(format.day(interimAsOf)) : "";
  if (!estimate) {
    return html`<span class="quiet">${n === 0 ? texts.figures.noAnswers : words.tooFew(n)}</span>
      ${interim ? html`<span class="interim">${interim}</span>` : nothing}
      ${verdict ? html`<span class="quiet small">${verdict}</span>` : nothing}`;
  }
  const { write, writeBound } = writersOf(formula, locale);
  const band = bandWords(formula, figure, locale);
  return html`<span class="value">${write(estimate.value)}</span>
    ${band ? html`<span class="band">${band}</span>` : nothing}
    <span class="quiet small"
      >${words.interval(format.interval(estimate, writeBound))}<span class="n"> · n ${format.count(n)}</span></span
    >
    ${figure.indicative ? html`<span class="small">${texts.figures.npsIndicative}</span>` : nothing}
    ${interim ? html`<span class="interim">${interim}</span>` : nothing}
    ${
      verdict
        ? html`<span class=${`verdict verdict-${target?.verdict ?? "open"}`}>${verdict}</span>`
        : nothing
    }
    ${change ? renderChange(formula, change, locale, estimate.value) : nothing}`;
}

function renderChange(
  formula: Formula,
  change: NonNullable<YearFigure["change"]>,
  locale: Locale,
  after: number,
): TemplateResult {
  const { texts, format } = locale;
  const words = scorecardTexts[locale.language];
  const shifts = change.kind === "compared" ? change.channelShifts : [];
  const names: Record<string, string> = texts.channels;
  return html`<span class="change small">${changeWords(formula, change, locale, after)}</span>
    ${
      shifts.length > 0
        ? html`<span class="quiet small"
            >${words.channelShift(
              shifts
                .map(
                  ({ channel, from, to }) =>
                    `${names[channel] ?? channel} ${format.percent(from)} → ${format.percent(to)}`,
                )
                .join(", "),
            )}</span
          >`
        : nothing
    }`;
}
