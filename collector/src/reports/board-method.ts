import type { BoardInput } from "./board-report.ts";
import type { Section } from "./report-document.ts";

/** How the figures were made, for whoever wants to make them again. */
export function toMethodSection({ texts, figures, format }: BoardInput): Section {
  const { method } = texts;
  const { interimYear, asOf, scorecard } = figures;
  return {
    id: "method",
    heading: texts.board.method,
    isMethod: true,
    blocks: [
      {
        kind: "list",
        items: [
          method.nps,
          method.mean,
          method.interval,
          method.target,
          method.change,
          method.suppression,
          ...(interimYear === undefined ? [] : [method.interim(format.day(asOf))]),
          method.answering,
          method.standing,
          ...(scorecard.wholeMonths.length > 0
            ? [method.wholeMonths(format.list(scorecard.wholeMonths))]
            : []),
          method.same,
        ],
      },
    ],
  };
}
