import type { Question } from "@respons/wire";
import { nothing } from "lit/html.js";
import { renderChoiceList } from "./choice-list.ts";
import { renderCommentBox } from "./comment-box.ts";
import { renderContactFields } from "./contact-fields.ts";
import type { QuestionView } from "./question-frame.ts";
import { renderScoreScale } from "./score-scale.ts";
import { renderStatement } from "./statement-list.ts";

/** One question by its type; a type that a later collector invents is left out. */
export function renderQuestion(question: Question, view: QuestionView) {
  switch (question.type) {
    case "rating":
    case "nps":
      return renderScoreScale(question, view);
    case "statement":
      return renderStatement(question, view);
    case "choice":
      return renderChoiceList(question, view);
    case "comment":
      return renderCommentBox(question, view);
    case "contact":
      return renderContactFields(question, view);
    default:
      return nothing;
  }
}
