import { isShown, NOT_APPLICABLE, otherKey, type NewEntry, type Question } from "@respons/wire";

type Answers = NewEntry["answers"];

/** The answers in a form whose fields are named by question; what is empty or hidden is left out. */
export function readAnswers(data: FormData, questions: readonly Question[]): Answers {
  const answers: Answers = {};
  for (const question of questions) {
    if (question.type === "contact" || !isShown(question, answers)) continue;
    const chosen = data
      .getAll(question.id)
      .flatMap((value) => (typeof value === "string" && value ? [value] : []));
    const first = chosen[0];
    if (first === undefined) continue;
    if (question.type === "choice") answers[question.id] = chosen;
    else if (question.type === "comment") answers[question.id] = first;
    else answers[question.id] = first === NOT_APPLICABLE ? first : Number(first);
    const other = data.get(otherKey(question.id));
    if (typeof other === "string" && other.trim() !== "") answers[otherKey(question.id)] = other;
  }
  return answers;
}

/** The questions that must be answered and are not. */
export function listMissing(answers: Answers, questions: readonly Question[]): Question[] {
  return questions.filter(
    (question) =>
      question.required &&
      question.type !== "contact" &&
      isShown(question, answers) &&
      answers[question.id] === undefined,
  );
}
