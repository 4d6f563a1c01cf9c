import type { Answers, Contact, Question } from "@respons/wire";
import { isShown } from "@respons/wire/is-shown";

/** What stands in the fields right now. Field names: `q.<question>`, with `.other`, `.email` … after it. */
export type Draft = FormData;

/** The prefix keeps question ids such as "reset" from shadowing members of the form element. */
export function fieldName(question: Question, part = ""): string {
  return `q.${question.id}${part && `.${part}`}`;
}

/** The text in one field; empty where there is none. */
export function textOf(draft: Draft, name: string): string {
  const value = draft.get(name);
  return typeof value === "string" ? value : "";
}

/** Answers by question id; a question that is hidden or has none is absent. */
export function toAnswers(questions: readonly Question[], draft: Draft): Answers {
  const answers = Object.create(null) as Answers;
  for (const question of questions) {
    const value = isShown(question, answers) ? toAnswer(question, draft) : undefined;
    if (value === undefined) continue;
    answers[question.id] = value;
    const other = textOf(draft, fieldName(question, "other")).trim();
    if (other && Array.isArray(value) && value.includes("other")) {
      answers[`${question.id}.other`] = other;
    }
  }
  return answers;
}

function toAnswer(question: Question, draft: Draft): Answers[string] | undefined {
  const name = fieldName(question);
  if (question.type === "contact") return undefined;
  if (question.type === "choice") {
    const options = draft.getAll(name).map(String);
    return options.length > 0 ? options : undefined;
  }
  const text = textOf(draft, name);
  if (question.type === "comment") return text.trim() ? text : undefined;
  return text === "" ? undefined : text === "not-applicable" ? text : Number(text);
}

/** The contact; undefined while its fields are hidden or empty. `wantsReply` only with a way to reach. */
export function toContact(questions: readonly Question[], draft: Draft): Contact | undefined {
  const question = questions.find(({ type }) => type === "contact");
  if (!question || !isShown(question, toAnswers(questions, draft))) return undefined;
  const contact: Contact = {};
  for (const part of ["name", "email", "phone"] as const) {
    const text = textOf(draft, fieldName(question, part)).trim();
    if (text) contact[part] = text;
  }
  if (contact.email ?? contact.phone) {
    contact.wantsReply = draft.has(fieldName(question, "wants-reply"));
  }
  return Object.keys(contact).length > 0 ? contact : undefined;
}
