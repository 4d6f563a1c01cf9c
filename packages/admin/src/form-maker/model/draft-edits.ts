import type { DraftContent, DraftQuestion, DraftText, QuestionType, ShowIf } from "@respons/wire";
import { toItemId } from "./item-ids.ts";

/** Each function gives the content after one edit; what it was given stays as it is. */

export type Option = NonNullable<DraftQuestion["options"]>[number];

/** The text with `words` in `language`; emptied, the language goes. */
export function withWords(text: DraftText, language: string, words: string): DraftText {
  const { [language]: _, ...others } = text;
  return words === "" ? others : { ...others, [language]: words };
}

/** The list with the item at `from` standing at `to`; the same list where either is outside. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  if (to < 0 || to >= list.length) return rest;
  const items = rest.splice(from, 1);
  rest.splice(to, 0, ...items);
  return rest;
}

export function moveQuestion(content: DraftContent, from: number, to: number): DraftContent {
  return { ...content, questions: moved(content.questions, from, to) };
}

export function insertQuestion(
  content: DraftContent,
  index: number,
  question: DraftQuestion,
): DraftContent {
  return { ...content, questions: content.questions.toSpliced(index, 0, question) };
}

export function removeQuestion(content: DraftContent, index: number): DraftContent {
  return { ...content, questions: content.questions.toSpliced(index, 1) };
}

/** Changes one question; conditions follow its id. */
export function changeQuestion(
  content: DraftContent,
  index: number,
  change: Partial<DraftQuestion>,
): DraftContent {
  const before = content.questions[index];
  if (!before) return content;
  const after = withoutUndefined({ ...before, ...change });
  const questions = content.questions.with(index, after);
  if (after.id === before.id) return { ...content, questions };
  return {
    ...content,
    questions: questions.map((question) =>
      question.showIf?.question === before.id
        ? withCondition(question, { ...question.showIf, question: after.id })
        : question,
    ),
  };
}

/** Changes one option; conditions that look for it follow its id. */
export function changeOption(
  content: DraftContent,
  index: number,
  optionIndex: number,
  change: Partial<Option>,
): DraftContent {
  const question = content.questions[index];
  const before = question?.options?.[optionIndex];
  if (!question?.options || !before) return content;
  const after = { ...before, ...change };
  const changed = changeQuestion(content, index, {
    options: question.options.with(optionIndex, after),
  });
  if (after.id === before.id) return changed;
  return {
    ...changed,
    questions: changed.questions.map((other) =>
      other.showIf?.question === question.id && other.showIf.anyOf
        ? withCondition(other, {
            ...other.showIf,
            anyOf: other.showIf.anyOf.map((value) => (value === before.id ? after.id : value)),
          })
        : other,
    ),
  };
}

/** A question of a type, empty, with an id of its own. */
export function newQuestion(content: DraftContent, type: QuestionType): DraftQuestion {
  const id = toItemId("", idsOf(content.questions), type);
  const question = { id, type, required: false, text: {} };
  if (type === "choice") return { ...question, options: [newOption([]), newOption(["option"])] };
  return question;
}

/** An option without text; `taken` are the ids beside it. */
export function newOption(taken: readonly string[]): Option {
  return { id: toItemId("", taken, "option"), text: {} };
}

/** A copy to stand behind the original: same words, an id of its own. */
export function copyOf(content: DraftContent, index: number): DraftQuestion | undefined {
  const question = content.questions[index];
  if (!question) return undefined;
  return { ...question, id: toItemId(question.id, idsOf(content.questions), question.type) };
}

/** Adds a language, empty everywhere. */
export function addLanguage(content: DraftContent, language: string): DraftContent {
  if (content.languages.includes(language)) return content;
  return { ...content, languages: [...content.languages, language] };
}

/** Takes a language away with all its texts; the last one stays. */
export function removeLanguage(content: DraftContent, language: string): DraftContent {
  const languages = content.languages.filter((tag) => tag !== language);
  if (languages.length === 0) return content;
  const without = (text: DraftText) => withWords(text, language, "");
  return {
    languages,
    title: without(content.title),
    questions: content.questions.map((question) =>
      withoutUndefined({
        ...question,
        text: without(question.text),
        help: question.help && without(question.help),
        labels:
          question.labels &&
          Object.fromEntries(
            Object.entries(question.labels).map(([value, text]) => [value, without(text)]),
          ),
        options: question.options?.map((option) => ({ ...option, text: without(option.text) })),
      }),
    ),
  };
}

/** Puts a language back with the texts that it had in `before`; what else was edited stays. */
export function restoreLanguage(
  content: DraftContent,
  before: DraftContent,
  language: string,
): DraftContent {
  const put = (text: DraftText = {}, old: DraftText = {}): DraftText =>
    withWords(text, language, text[language] ?? old[language] ?? "");
  return {
    languages: before.languages.filter(
      (tag) => tag === language || content.languages.includes(tag),
    ),
    title: put(content.title, before.title),
    questions: content.questions.map((question) => {
      const old = before.questions.find(({ id }) => id === question.id);
      if (!old) return question;
      const oldLabels = old.labels ?? {};
      const values = Object.keys({ ...oldLabels, ...question.labels });
      return withoutUndefined({
        ...question,
        text: put(question.text, old.text),
        help: question.help || old.help ? put(question.help, old.help) : undefined,
        labels:
          values.length > 0
            ? Object.fromEntries(
                values.map((value) => [value, put(question.labels?.[value], oldLabels[value])]),
              )
            : undefined,
        options: question.options?.map((option) => ({
          ...option,
          text: put(option.text, old.options?.find(({ id }) => id === option.id)?.text),
        })),
      });
    }),
  };
}

export function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function withCondition(question: DraftQuestion, showIf: ShowIf): DraftQuestion {
  return { ...question, showIf };
}

/** Sent as JSON an undefined key goes anyway; in memory it would make equal drafts differ. */
function withoutUndefined(question: DraftQuestion): DraftQuestion {
  return Object.fromEntries(
    Object.entries(question).filter(([, value]) => value !== undefined),
  ) as DraftQuestion;
}
