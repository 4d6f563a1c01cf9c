import type { Question } from "@respons/wire";
import { fieldName, textOf } from "../draft.ts";
import { toDigits } from "../language.ts";
import { type QuestionView, renderGroup } from "./question-frame.ts";
import { renderFace, renderStar } from "./score-marks.ts";
import { renderText } from "./render-text.ts";
import { renderStepRow, type Step } from "./step-row.ts";

type ScoreQuestion = Extract<Question, { type: "rating" | "nps" }>;

/** `rating`: five steps as stars, faces or numbers. `nps`: 0 to 10 as numbers. */
export function renderScoreScale(question: ScoreQuestion, view: QuestionView) {
  const { texts, draft } = view;
  const { type, labels } = question;
  const style = type === "rating" ? question.style : undefined;
  const chosen = Number(textOf(draft, fieldName(question)));
  const words = type === "rating" ? ["", ...texts.ratingWords] : npsWords(texts.npsEnds);
  const steps = words.map((word, value): Step => {
    const mark =
      style === "stars"
        ? renderStar(value <= chosen)
        : style === "faces"
          ? renderFace(value)
          : toDigits(value, texts.tag);
    return { value, mark, word: renderText(labels?.[value], view) || word };
  });
  // A rating starts at 1.
  const first = type === "rating" ? 1 : 0;
  const row = renderStepRow(question, `${type} ${style ?? ""}`, steps.slice(first));
  return renderGroup(question, view, row);
}

function npsWords([low, high]: readonly [string, string]): string[] {
  return [low, ...Array<string>(9).fill(""), high];
}
