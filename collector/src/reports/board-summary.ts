import type { ScorecardRow } from "@respons/wire";
import { sayAnswering } from "./board-answering.ts";
import { sayOwnLanguage } from "./board-languages.ts";
import type { BoardInput } from "./board-report.ts";
import { kindOf, nameIndicator } from "./board-scorecard.ts";
import type { Section } from "./report-document.ts";

/** The author's own words, then what the figures say: one sentence for each that matters. */
export function toSummarySection(input: BoardInput): Section {
  const { figures, texts, wordsOf } = input;
  const items = [
    ...figures.scorecard.rows.map((row) => sayIndicator(input, row)),
    ...sayOwnLanguage(input),
    ...sayAnswering(input),
  ];
  return {
    id: "summary",
    heading: texts.board.summary,
    blocks: [
      ...wordsOf("summary"),
      ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
    ],
  };
}

function sayIndicator(input: BoardInput, row: ScorecardRow): string {
  const { texts, format, figures, nameOf } = input;
  const kind = kindOf(row.formula);
  const name = nameIndicator(input, row);
  const last = figures.years.at(-1) ?? 0;
  const figure = row.figures.find(({ year }) => year === last);
  if (!figure?.estimate) return texts.wasTooFew(name, nameOf(last));
  const { estimate, target, change, n } = figure;
  const value = format.value(estimate.value, kind);
  const answers = texts.answers(format.count(n));
  const sentences = [texts.was(name, value, nameOf(last), format.range(estimate, kind), answers)];
  if (target?.verdict) {
    sentences.push(texts.verdictSentence[target.verdict](format.value(target.value, kind)));
  }
  if (change?.kind === "compared") {
    const before = format.value(change.before, kind);
    sentences.push(texts.changeSentence[change.verdict](before, String(change.since)));
  } else if (change) {
    sentences.push(texts.questionChanged(String(change.since)));
  }
  return sentences.join(" ");
}
