import type { Estimate, Figure, Overview } from "@respons/wire";
import type { Locale } from "../locale.ts";

export type OverviewItem = Overview["items"][number];

/** The figure that stands for a question: its words, its axis and how its numbers are written. */
export interface Indicator {
  name: string;
  scale: string;
  estimate: Estimate;
  axis: readonly [number, number];
  write: (value: number) => string;
  /** How the bounds of its interval are written. */
  writeBound: (value: number) => string;
}

/** The leading indicator of `figure`: NPS or mean; undefined where there is none. */
export function leadingIndicator(figure: Figure, { texts, format }: Locale): Indicator | undefined {
  const { figures } = texts;
  if (figure.nps) {
    return {
      name: figures.nps,
      scale: figures.npsScale,
      estimate: figure.nps,
      axis: [-100, 100],
      write: format.nps,
      writeBound: format.nps,
    };
  }
  if (!figure.mean) return undefined;
  return {
    name: figures.mean,
    scale: figures.meanScale,
    estimate: figure.mean,
    axis: [1, 5],
    write: format.mean,
    writeBound: format.meanBound,
  };
}

/** The share beside the mean: agreeing for statements, the two best for ratings. */
export function shareIndicator(figure: Figure, { texts, format }: Locale): Indicator | undefined {
  const estimate = figure.shareAgreeing ?? figure.topTwo;
  if (!estimate) return undefined;
  return {
    name: figure.shareAgreeing ? texts.figures.shareAgreeing : texts.figures.topTwo,
    scale: "",
    estimate,
    axis: [0, 100],
    write: format.percent,
    writeBound: format.percent,
  };
}

/** Whether the target is reached, in words; empty where there is no target. */
export function verdictWords(figure: Figure, item: OverviewItem, locale: Locale): string {
  if (!figure.target) return "";
  const { figures } = locale.texts;
  const write = item.type === "nps" ? locale.format.nps : locale.format.mean;
  const target = write(figure.target.target);
  switch (figure.target.verdict) {
    case "reached":
      return figures.targetReached(target);
    case "not-reached":
      return figures.targetMissed(target);
    case "not-proven":
      return figures.targetOpen(target);
  }
}
