import {
  countAnswers,
  countNpsGroups,
  estimateMean,
  estimateNps,
  isSuppressed,
  npsReliability,
  shareAgreeing,
  topTwoShare,
  verdict,
  type ScoreCount,
} from "@respons/statistics";
import { NOT_APPLICABLE, type Figure, type QuestionType } from "@respons/wire";

/** Answers by value: score, option id or `not-applicable`; empty: responses that answered. */
export type Distribution = Map<string, number>;

export interface FigureOptions {
  type: Exclude<QuestionType, "contact"> | "statements";
  /** Responses that the distribution comes from. */
  responses: number;
  target: number | undefined;
}

/** The figures of one question in one cut, hidden where a small group could be recognised. */
export function toFigure(distribution: Distribution, options: FigureOptions): Figure {
  const notApplicable = distribution.get(NOT_APPLICABLE) ?? 0;
  const given = [...distribution].filter(
    ([value, n]) => value !== "" && value !== NOT_APPLICABLE && n > 0,
  );
  const counts = given.map(([value, n]) => ({ score: Number(value), n }));
  const hasScores = options.type !== "choice" && options.type !== "comment";
  const n = hasScores ? countAnswers(counts) : (distribution.get("") ?? 0);
  if (isSuppressed(n) || isSuppressed(options.responses)) {
    return { n, notApplicable: 0, suppressed: true, distribution: [] };
  }
  return {
    n,
    notApplicable,
    suppressed: false,
    distribution: given.map(([value, valueN]) => ({ value, n: valueN })),
    ...(n > 0 ? toIndicators(counts, options) : {}),
  };
}

function toIndicators(counts: ScoreCount[], options: FigureOptions): Partial<Figure> {
  switch (options.type) {
    case "nps":
      return npsIndicator(counts, options.target);
    case "rating":
      return {
        ...meanIndicator(counts, options.target),
        ...optional("topTwo", topTwoShare(counts)),
      };
    case "statement":
      return {
        ...meanIndicator(counts, options.target),
        ...optional("shareAgreeing", shareAgreeing(counts)),
      };
    case "statements": {
      // One person's answers resemble each other: the interval counts persons, not answers.
      const scale = Math.min(1, options.responses / countAnswers(counts));
      const persons = counts.map(({ score, n }) => ({ score, n: n * scale }));
      return {
        ...meanIndicator(persons, options.target),
        ...optional("shareAgreeing", shareAgreeing(persons)),
      };
    }
    case "choice":
    case "comment":
      return {};
  }
}

function npsIndicator(counts: ScoreCount[], target: number | undefined): Partial<Figure> {
  const estimate = estimateNps(countNpsGroups(counts));
  const reliability = npsReliability(countAnswers(counts));
  if (!estimate || reliability === "hidden") return {};
  return {
    nps: { ...estimate, indicative: reliability === "indicative" },
    ...(target === undefined ? {} : { target: { target, verdict: verdict(estimate, target) } }),
  };
}

function meanIndicator(counts: ScoreCount[], target: number | undefined): Partial<Figure> {
  const estimate = estimateMean(counts);
  if (!estimate) return {};
  return {
    mean: estimate,
    ...(target === undefined ? {} : { target: { target, verdict: verdict(estimate, target) } }),
  };
}

function optional<Key extends "topTwo" | "shareAgreeing">(
  key: Key,
  value: Figure[Key] | undefined,
) {
  return value === undefined ? {} : { [key]: value };
}
