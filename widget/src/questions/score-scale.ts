import type { Question } from "@respons/wire";
import { fieldName, textOf } from "../draft.ts";
import { textIn } from "../language.ts";
import { type QuestionView, renderGroup } from "./question-frame.ts";
import { renderFace, renderStar } from "./score-marks.ts";
import { renderStepRow } from "./step-row.ts";

type ScoreQuestion = Extract<Question, { type: "rating" | "nps" }>;

/** `rating`: five steps as stars, faces or numbers. `nps`: 0 to 10 as numbers. */
export function renderScoreScale(question: ScoreQuestion, view: QuestionView) {
  const { texts, language, draft } = view;
  const wordAt = (value: number, own: string | undefined) =>
    textIn(question.labels?.[value], language) || (own ?? "");
  if (question.type === "nps") {
    const steps = Array.from({ length: 11 }, (_, value) => ({
      value: `${value}`,
      mark: `${value}`,
      word: wordAt(value, texts.npsEnds[value / 10]),
    }));
    return renderGroup(question, view, renderStepRow(question, "nps", steps));
  }
  const style = question.style ?? "numbers";
  const chosen = Number(textOf(draft, fieldName(question)));
  const steps = texts.ratingWords.map((word, index) => {
    const value = index + 1;
    const mark =
      style === "stars"
        ? renderStar(value <= chosen)
        : style === "faces"
          ? renderFace(value)
          : `${value}`;
    return { value: `${value}`, mark, word: wordAt(value, word) };
  });
  return renderGroup(question, view, renderStepRow(question, `rating ${style}`, steps));
}
