import type { Formula, YearChange, YearFigure } from "@respons/wire";
import type { Locale } from "../locale.ts";
import { scorecardTexts } from "./texts/index.ts";

/** How values of a formula are written: the value itself, and the bounds of its interval. */
export function writersOf(formula: Formula, { format }: Locale) {
  if (formula === "nps") return { write: format.nps, writeBound: format.nps };
  if (formula === "mean") return { write: format.mean, writeBound: format.meanBound };
  return { write: format.percent, writeBound: format.percent };
}

/** A target as it was set, with as many decimals as it needs. */
export function writeTarget(formula: Formula, value: number, locale: Locale): string {
  const { write, writeBound } = writersOf(formula, locale);
  const isExact = formula !== "mean" || Math.round(value * 10) === value * 10;
  return isExact ? write(value) : writeBound(value);
}

/** What an NPS says, in a word; empty for other figures. */
export function bandWords(formula: Formula, { estimate }: YearFigure, locale: Locale): string {
  if (formula !== "nps" || !estimate) return "";
  const { bands } = scorecardTexts[locale.language];
  if (estimate.value > 50) return bands.excellent;
  return estimate.value > 0 ? bands.positive : bands.negative;
}

/** Whether the target is reached, in words; the target alone where no figure can tell. */
export function targetWords(formula: Formula, { target }: YearFigure, locale: Locale): string {
  const words = scorecardTexts[locale.language];
  if (!target) return "";
  const value = writeTarget(formula, target.value, locale);
  const { figures } = locale.texts;
  switch (target.verdict) {
    case "reached":
      return figures.targetReached(value);
    case "not-reached":
      return figures.targetMissed(value);
    case "not-proven":
      return figures.targetOpen(value);
    case null:
      return words.target(value);
  }
}

/** How the figure stands to that of the year before, in a sentence; a change only beyond noise. */
export function changeWords(
  formula: Formula,
  change: YearChange,
  locale: Locale,
  after: number,
): string {
  const words = scorecardTexts[locale.language];
  if (change.kind === "question-changed") return words.questionChanged(change.since);
  if (change.verdict === "not-proven") return words.noChange(change.since);
  const { before, verdict } = change;
  const { by, write } = stepOf(formula, { before, after }, locale);
  const say = verdict === "rose" ? words.rose : words.fell;
  return say(by, write(before), write(after), change.since);
}

/** The size of a change as the difference of what is shown, so that a reader can check it. */
function stepOf(
  formula: Formula,
  { before, after }: { before: number; after: number },
  locale: Locale,
): { by: string; write: (value: number) => string } {
  const { format } = locale;
  const { write, writeBound } = writersOf(formula, locale);
  const words = scorecardTexts[locale.language];
  const stepIn = (digits: number) => {
    const [a, b] = [before, after].map((value) => Math.round(value * 10 ** digits));
    return Math.abs((b ?? 0) - (a ?? 0)) / 10 ** digits;
  };
  if (formula === "mean") {
    const step = stepIn(1);
    return step > 0
      ? { by: format.mean(step), write }
      : { by: format.meanBound(stepIn(2)), write: writeBound };
  }
  const step = stepIn(0);
  const by = step > 0 ? format.count(step) : words.lessThanOne;
  return { by: formula === "nps" ? by : words.points(by), write };
}
