import { NOT_APPLICABLE, OTHER, textIn, type Question, type StaffAnswer } from "@respons/wire";
import type { Locale } from "../locale.ts";

const highest: Partial<Record<Question["type"], number>> = { rating: 5, statement: 5, nps: 10 };

/** The answer to one question in words: a score on its scale, the options picked; no free text. */
export function answerWords(
  question: Question,
  answers: readonly StaffAnswer[],
  { texts, language }: Locale,
): string {
  return answers
    .map(({ value }) => {
      if (value === NOT_APPLICABLE) return texts.figures.notApplicable;
      if (question.type === "choice") {
        const option = question.options.find(({ id }) => id === value);
        if (option) return textIn(option.text, language);
        return value === OTHER ? texts.figures.other : value;
      }
      const top = highest[question.type];
      const label = "labels" in question ? question.labels?.[value] : undefined;
      const score = top === undefined ? value : texts.list.scoreOf(value, String(top));
      return label ? `${score} · ${textIn(label, language)}` : score;
    })
    .filter((words) => words !== "")
    .join(", ");
}
