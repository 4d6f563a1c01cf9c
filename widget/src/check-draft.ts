import type { FaultCode } from "@respons/texts/widget";
import type { Contact, FieldError, Question } from "@respons/wire";
import { isShown } from "@respons/wire/is-shown";
import { limits } from "@respons/wire/limits";
import { type Draft, fieldName, textOf, toAnswers, toContact } from "./draft.ts";

/** What is wrong, in which field or group of fields. */
export interface Fault {
  question: Question;
  field: string;
  code: FaultCode;
}

/** Faults in the order of the questions; empty when all fits. */
export function checkDraft(questions: readonly Question[], draft: Draft): Fault[] {
  const answers = toAnswers(questions, draft);
  return questions.flatMap((question) => {
    if (!isShown(question, answers)) return [];
    if (question.type === "contact") return checkContact(question, toContact(questions, draft));
    const field = fieldName(question);
    const answer = answers[question.id];
    if (question.required && (answer === undefined || !hasVisibleText(answer))) {
      return [{ question, field, code: "required" as const }];
    }
    if (question.type === "comment" && !isWithinLimits(question, textOf(draft, field))) {
      return [{ question, field, code: "too-long" as const }];
    }
    return [];
  });
}

/** Blanks and format characters alone answer nothing. */
function hasVisibleText(answer: unknown): boolean {
  return typeof answer !== "string" || /[^\s\p{Cc}\p{DI}]/u.test(answer);
}

function checkContact(question: Question, { email, phone }: Contact = {}): Fault[] {
  const faults: Fault[] = [];
  const add = (part: string, code: FaultCode) =>
    faults.push({ question, field: fieldName(question, part), code });
  // Looser than any mail server: only what cannot be an address is stopped here.
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) add("email", "email");
  if (phone && !/^\+?[\d\s()./-]{3,}$/.test(phone)) add("phone", "phone");
  if (question.required && !email && !phone) add("", "reach");
  return faults;
}

type CommentQuestion = Extract<Question, { type: "comment" }>;

/** Graphemes a comment may have. */
export function maxGraphemes(question: CommentQuestion): number {
  return question.maxLength ?? limits.commentGraphemes;
}

function isWithinLimits(question: CommentQuestion, text: string): boolean {
  return (
    countGraphemes(text) <= maxGraphemes(question) &&
    new TextEncoder().encode(text).length <= limits.commentBytes
  );
}

/** User-perceived characters; UTF-16 units where the browser cannot tell. Source: UAX 29. */
export function countGraphemes(text: string): number {
  return "Segmenter" in Intl ? [...new Intl.Segmenter("und").segment(text)].length : text.length;
}

/** The collector's field errors as faults; those about no question of this form are left out. */
export function toFaults(questions: readonly Question[], errors: readonly FieldError[]): Fault[] {
  return questions.flatMap((question): Fault[] => {
    const own = question.type === "contact" ? "contact" : `answers.${question.id}`;
    const error = errors.find(({ path }) => `${path}.`.startsWith(`${own}.`));
    if (!error) return [];
    return [
      { question, field: fieldName(question, error.path.slice(own.length + 1)), code: "invalid" },
    ];
  });
}
