import type { DraftContent, DraftQuestion, DraftText } from "./form-draft.ts";
import { hasVisibleText } from "./plain-text.ts";

/** One text of a form: where it stands, in which languages it is there. */
export interface TextPlace {
  /** Such as `title`, `questions.2.text`, `questions.2.options.0.text`, `questions.2.labels.5`. */
  path: string;
  text: DraftText;
}

/**
 * Every text that has to stand in each language: the title, questions and options always; help
 * and labels where one of the form's languages has them. What its type does not use is left out.
 */
export function listTexts({ title, questions, languages }: DraftContent): TextPlace[] {
  const isThere = ({ text }: TextPlace) => languages.some((language) => isWritten(text[language]));
  return [
    { path: "title", text: title },
    ...questions.flatMap((question, index) => {
      const path = `questions.${index}`;
      const optional = [
        { path: `${path}.help`, text: question.help ?? {} },
        ...Object.entries(labelsOf(question)).map(([value, text]) => ({
          path: `${path}.labels.${value}`,
          text,
        })),
      ];
      const options = question.type === "choice" ? (question.options ?? []) : [];
      return [
        { path: `${path}.text`, text: question.text },
        ...optional.filter(isThere),
        ...options.map(({ text }, at) => ({ path: `${path}.options.${at}.text`, text })),
      ];
    }),
  ];
}

/** Whether somebody has written anything there; blanks are nothing. */
export function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

/**
 * Whether a screen reader has something to say in every language: a letter or a digit. What only
 * has signs or emoji is named differently by each reader, or not at all.
 */
export function hasName(text: string): boolean {
  return hasVisibleText(text) && /[\p{L}\p{N}]/u.test(text);
}

/** The languages in which every text stands. */
export function completeLanguages(content: DraftContent): string[] {
  const places = listTexts(content);
  return content.languages.filter((language) =>
    places.every(({ text }) => hasName(text[language] ?? "")),
  );
}

/** The languages that a publish insists on: never none. */
export function neededLanguages(content: DraftContent, required: readonly string[]): string[] {
  return required.length > 0 ? [...required] : content.languages.slice(0, 1);
}

/**
 * What would be published: without empty texts, and offered in the languages that are complete;
 * what stands in other languages is kept for later. To be parsed as `FormContent`.
 */
export function toPublished(content: DraftContent, required: readonly string[]): DraftContent {
  const complete = completeLanguages(content);
  const needed = neededLanguages(content, required);
  return {
    languages: content.languages.filter((tag) => complete.includes(tag) || needed.includes(tag)),
    title: written(content.title),
    questions: content.questions.map(toWritten),
  };
}

function toWritten(question: DraftQuestion): DraftQuestion {
  const { help, labels: _, options, showIf, ...kept } = question;
  const words = Object.entries(labelsOf(question))
    .map(([value, text]) => [value, written(text)] as const)
    .filter(([, text]) => Object.keys(text).length > 0);
  const writtenHelp = written(help ?? {});
  return {
    ...kept,
    text: written(question.text),
    ...(Object.keys(writtenHelp).length > 0 ? { help: writtenHelp } : {}),
    ...(showIf ? { showIf } : {}),
    ...(words.length > 0 ? { labels: Object.fromEntries(words) } : {}),
    ...(question.type === "choice" && options
      ? { options: options.map(({ id, text }) => ({ id, text: written(text) })) }
      : {}),
  };
}

const hasScale = ({ type }: DraftQuestion): boolean =>
  type === "rating" || type === "nps" || type === "statement";

const labelsOf = (question: DraftQuestion): Record<string, DraftText> =>
  hasScale(question) ? (question.labels ?? {}) : {};

function written(text: DraftText): DraftText {
  return Object.fromEntries(
    Object.entries(text)
      .filter(([, words]) => isWritten(words))
      .map(([language, words]) => [language, words.trim()]),
  );
}

/** Whether both would ask the same in the same words; the order of keys says nothing. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
