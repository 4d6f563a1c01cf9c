import type { FormDefinition, Question } from "./form-definition.ts";
import { NOT_APPLICABLE, OTHER, otherKey } from "./ids.ts";
import { isShown } from "./is-shown.ts";
import { countGraphemes, hasVisibleText } from "./plain-text.ts";
import { limits } from "./limits.ts";
import { fieldMessages, type FieldError } from "./problem.ts";
import type { Answers, Contact, Response } from "./response.ts";

type ChoiceQuestion = Extract<Question, { type: "choice" }>;
type Definition = Pick<FormDefinition, "questions" | "languages">;

/**
 * What in `response` does not fit the form: unknown questions, wrong types and values, missing
 * required answers, answers to questions that were not asked. Empty when all fits.
 * Messages name what is wanted and never repeat what was sent.
 */
export function checkAnswers(definition: Definition, response: Response): FieldError[] {
  const { answers, contact } = response;
  const errors = definition.questions.flatMap((question) =>
    !isShown(question, answers)
      ? checkHidden(question, response)
      : question.type === "contact"
        ? checkContact(question, contact)
        : checkAnswer(question, answers).map((message) => ({
            path: `answers.${question.id}`,
            message,
          })),
  );
  if (!definition.languages.includes(response.language)) {
    errors.push({ path: "language", message: "is not a language of this form" });
  }
  if (contact && !definition.questions.some((question) => question.type === "contact")) {
    errors.push({ path: "contact", message: "is not asked for by this form" });
  }
  return errors.concat(checkKeys(definition, answers));
}

function checkKeys(definition: Definition, answers: Answers): FieldError[] {
  const known = new Set<string>();
  for (const question of definition.questions) {
    if (question.type !== "contact") known.add(question.id);
    if (question.type === "choice" && question.allowOther) known.add(otherKey(question.id));
  }
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return unknown.length > 0
    ? [{ path: "answers", message: "has an answer to a question that this form does not have" }]
    : [];
}

function checkAnswer(question: Question, answers: Answers): string[] {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (value === undefined) return checkMissing(question, answers);
  switch (question.type) {
    case "rating":
      return isStep(value, 1, 5) ? [] : ["must be a whole number from 1 to 5"];
    case "nps":
      return isStep(value, 0, 10) ? [] : ["must be a whole number from 0 to 10"];
    case "statement":
      if (isStep(value, 1, 5) || (question.notApplicable && value === NOT_APPLICABLE)) return [];
      return [
        `must be a whole number from 1 to 5${question.notApplicable ? ` or "${NOT_APPLICABLE}"` : ""}`,
      ];
    case "choice":
      return checkChoice(question, value, answers);
    case "comment":
      return checkComment(question, value);
    case "contact":
      return [];
  }
}

function checkMissing(question: Question, answers: Answers): string[] {
  if (question.required) return [fieldMessages.required];
  return question.type === "choice" ? checkOther(question, [], answers) : [];
}

/** A hidden question is absent: an answer to it would be counted though nobody was asked. */
function checkHidden(question: Question, { answers, contact }: Response): FieldError[] {
  const message = "answers a question that its condition hides";
  if (question.type === "contact") return contact ? [{ path: "contact", message }] : [];
  const keys = [question.id, otherKey(question.id)];
  return keys.some((key) => Object.hasOwn(answers, key))
    ? [{ path: `answers.${question.id}`, message }]
    : [];
}

function isStep(value: unknown, low: number, high: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
}

function checkChoice(question: ChoiceQuestion, value: unknown, answers: Answers): string[] {
  if (!Array.isArray(value)) return ["must be an array of option ids"];
  const allowed = new Set(question.options.map((option) => option.id));
  if (question.allowOther) allowed.add(OTHER);
  if (!value.every((id) => allowed.has(id))) return ["has an option that does not exist"];
  if (new Set(value).size !== value.length) return ["has an option twice"];
  if (!question.multiple && value.length > 1) return ["takes one option"];
  return checkOther(question, value, answers);
}

function checkOther(question: ChoiceQuestion, value: string[], answers: Answers): string[] {
  const key = otherKey(question.id);
  if (!question.allowOther || !Object.hasOwn(answers, key)) return [];
  const other = answers[key];
  if (!value.includes(OTHER)) return ["has a text for an option that was not chosen"];
  if (typeof other !== "string" || other.length > limits.otherText) {
    return [`${fieldMessages.tooLong}: other text takes at most ${limits.otherText} characters`];
  }
  return [];
}

function checkComment(question: Extract<Question, { type: "comment" }>, value: unknown): string[] {
  if (typeof value !== "string") return ["must be text"];
  if (question.required && !hasVisibleText(value)) return [fieldMessages.required];
  const max = question.maxLength ?? limits.commentGraphemes;
  return value.length > max && countGraphemes(value, max) > max
    ? [`${fieldMessages.tooLong}: takes at most ${max} characters`]
    : [];
}

function checkContact(question: Question, contact: Contact | undefined): FieldError[] {
  const reachable = contact?.email !== undefined || contact?.phone !== undefined;
  if (question.required && !reachable) {
    return [{ path: "contact", message: "needs an e-mail address or a phone number" }];
  }
  if (contact?.wantsReply && !reachable) {
    return [{ path: "contact", message: "needs a way to reach you when an answer is wanted" }];
  }
  return [];
}
