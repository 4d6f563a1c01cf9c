import { OTHER, type Question, type StaffAnswer } from "@respons/wire";

/** What a line of the list shows of a response's answers; a part is absent where none was given. */
export interface AnswerSummary {
  score?: { value: number; highest: number | undefined };
  /** Where several statements were answered. */
  mean?: { value: number; n: number };
  /** The first option picked, where there is no score. */
  choice?: { question: string; value: string };
  comment?: string;
  /** A comment stood there until its time had run out. */
  textGone?: boolean;
}

const highest = { rating: 5, statement: 5, nps: 10 } as const;

/**
 * Picks the score, or the mean of several statements, or an option, and the comment.
 * Without the form's questions a lone number is taken as the score, of unknown scale.
 */
export function summariseAnswers(
  answers: readonly StaffAnswer[],
  questions: readonly Question[] = [],
): AnswerSummary {
  const typeOf = (id: string) => questions.find((question) => question.id === id)?.type;
  const scores = answers.flatMap(({ question, value, text }) => {
    const type = typeOf(question);
    const isScore = type === undefined || type in highest;
    return isScore && text === null && /^\d{1,2}$/.test(value)
      ? [{ type, value: Number(value) }]
      : [];
  });
  const comment = answers.find(({ value, text }) => text !== null && value !== OTHER)?.text;
  const summary: AnswerSummary = comment
    ? { comment }
    : answers.some(isTextGone)
      ? { textGone: true }
      : {};
  const [first] = scores;
  if (first && scores.length === 1) {
    const { type, value } = first;
    return {
      ...summary,
      score: {
        value,
        highest: type && type in highest ? highest[type as keyof typeof highest] : undefined,
      },
    };
  }
  if (first) {
    const total = scores.reduce((sum, { value }) => sum + value, 0);
    return { ...summary, mean: { value: total / scores.length, n: scores.length } };
  }
  const picked = answers.find(({ question }) => typeOf(question) === "choice");
  return picked
    ? { ...summary, choice: { question: picked.question, value: picked.value } }
    : summary;
}

/** Whether this is a free text that was given and has run out: only that it was given is left. */
export function isTextGone({ value, text }: StaffAnswer): boolean {
  return value === "" && text === null;
}
