import {
  countAnswers,
  countNpsGroups,
  estimateMean,
  estimateNps,
  isSuppressed,
  npsReliability,
  shareAgreeing,
  type Estimate,
  type ScoreCount,
} from "@respons/statistics";
import { NOT_APPLICABLE } from "@respons/wire";
import type { CutCount } from "./store.ts";

/** What a group answered, or why that is not shown. */
export interface CutFigure {
  /** Answers; persons where several statements are joined. */
  n: number;
  /** `few`: fewer than 5 answers; `no-nps`: too few for an NPS. */
  state: "shown" | "indicative" | "few" | "no-nps" | "none";
  estimate?: Estimate;
  /** Percent of answers 4–5; of statements. */
  share?: Estimate;
}

const NONE: CutFigure = { n: 0, state: "none" };

/** The NPS of these answers to one question. */
export function npsOf(counts: readonly CutCount[]): CutFigure {
  const scores = toScores(counts);
  const n = countAnswers(scores);
  if (n === 0) return NONE;
  if (isSuppressed(n)) return { n, state: "few" };
  const estimate = estimateNps(countNpsGroups(scores));
  const reliability = npsReliability(n);
  if (!estimate || reliability === "hidden") return { n, state: "no-nps" };
  return { n, state: reliability === "indicative" ? "indicative" : "shown", estimate };
}

/**
 * The mean of these answers to one or several statements. One person's answers resemble each
 * other: of several statements the interval counts persons.
 */
export function meanOf(counts: readonly CutCount[], responses?: number): CutFigure {
  const scores = toScores(counts);
  const answers = countAnswers(scores);
  if (answers === 0) return NONE;
  const weight = responses === undefined ? 1 : Math.min(1, responses / answers);
  const n = Math.round(answers * weight);
  if (isSuppressed(n)) return { n, state: "few" };
  const weighted = scores.map(({ score, n: given }) => ({ score, n: given * weight }));
  const [estimate, share] = [estimateMean(weighted), shareAgreeing(weighted)];
  return { n, state: "shown", ...(estimate ? { estimate } : {}), ...(share ? { share } : {}) };
}

/** Responses among these counts. */
export const responsesOf = (counts: readonly CutCount[]): number =>
  counts.filter(({ question }) => question === "").reduce((sum, { n }) => sum + n, 0);

export function toScores(counts: readonly CutCount[]): ScoreCount[] {
  return counts
    .filter(({ question, value }) => question !== "" && value !== "" && value !== NOT_APPLICABLE)
    .map(({ value, n }) => ({ score: Number(value), n }));
}

/**
 * Hides the smallest of what is shown too where just one figure is hidden: beside the sum the one
 * could be computed.
 */
export function hideSecond(figures: readonly CutFigure[]): CutFigure[] {
  if (figures.filter(({ state }) => state === "few").length !== 1) return [...figures];
  const shown = figures.filter(({ state }) => state !== "few" && state !== "none");
  const smallest = shown.toSorted((a, b) => a.n - b.n)[0];
  return figures.map((figure) => (figure === smallest ? { n: figure.n, state: "few" } : figure));
}
