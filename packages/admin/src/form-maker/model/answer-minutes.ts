import type { DraftContent, QuestionType } from "@respons/wire";

/** Rough time to answer one question, in seconds. */
const seconds: Record<QuestionType, number> = {
  rating: 6,
  nps: 8,
  statement: 8,
  choice: 10,
  comment: 40,
  contact: 30,
};

/** About how long a form takes, in whole minutes, at least 1. */
export function answerMinutes({ questions }: DraftContent): number {
  const total = questions.reduce((sum, { type }) => sum + seconds[type], 0);
  return Math.max(1, Math.round(total / 60));
}
