import type { DraftContent, DraftQuestion, DraftText } from "@respons/wire";
import { changeQuestion, withWords } from "./draft-edits.ts";

/** What a text is, for its heading. */
export type TextRole =
  | { kind: "title" }
  | { kind: "question"; question: number }
  | { kind: "help"; question: number }
  | { kind: "label"; question: number; value: string }
  | { kind: "option"; question: number; option: number };

/** One text of a draft and where it stands. */
export interface TextPlace {
  /** As faults name it: `title`, `questions.2.options.0.text`. */
  path: string;
  role: TextRole;
  text: DraftText;
}

/** Every text of a draft, in the order in which clients meet them. */
export function listTexts(content: DraftContent): TextPlace[] {
  return [
    { path: "title", role: { kind: "title" }, text: content.title },
    ...content.questions.flatMap((question, index) => textsOf(question, index)),
  ];
}

function textsOf(question: DraftQuestion, index: number): TextPlace[] {
  const at = `questions.${index}`;
  const places: TextPlace[] = [
    { path: `${at}.text`, role: { kind: "question", question: index }, text: question.text },
  ];
  if (question.help && hasWords(question.help)) {
    places.push({
      path: `${at}.help`,
      role: { kind: "help", question: index },
      text: question.help,
    });
  }
  for (const [value, text] of Object.entries(question.labels ?? {})) {
    if (!hasWords(text)) continue;
    places.push({
      path: `${at}.labels.${value}`,
      role: { kind: "label", question: index, value },
      text,
    });
  }
  for (const [option, { text }] of (question.options ?? []).entries()) {
    places.push({
      path: `${at}.options.${option}.text`,
      role: { kind: "option", question: index, option },
      text,
    });
  }
  return places;
}

/** The content with `words` at a path in one language. */
export function writeText(
  content: DraftContent,
  path: string,
  language: string,
  words: string,
): DraftContent {
  if (path === "title") return { ...content, title: withWords(content.title, language, words) };
  const [, position = "", key, inner = ""] = path.split(".");
  const index = Number(position);
  const question = content.questions[index];
  if (!question) return content;
  switch (key) {
    case "text":
      return changeQuestion(content, index, { text: withWords(question.text, language, words) });
    case "help":
      return changeQuestion(content, index, {
        help: orNone(withWords(question.help ?? {}, language, words)),
      });
    case "labels": {
      const { [inner]: label = {}, ...others } = question.labels ?? {};
      const next = withWords(label, language, words);
      const labels = hasWords(next) ? { ...others, [inner]: next } : others;
      return changeQuestion(content, index, {
        labels: Object.keys(labels).length > 0 ? labels : undefined,
      });
    }
    default:
      if (!question.options?.[Number(inner)]) return content;
      return changeQuestion(content, index, {
        options: question.options?.with(Number(inner), {
          id: question.options[Number(inner)]?.id ?? "",
          text: withWords(question.options[Number(inner)]?.text ?? {}, language, words),
        }),
      });
  }
}

/** How many of the draft's texts stand in one language. */
export function countTexts(
  places: readonly TextPlace[],
  language: string,
): { done: number; of: number } {
  return { done: places.filter((place) => isWritten(place, language)).length, of: places.length };
}

export function isWritten({ text }: TextPlace, language: string): boolean {
  return (text[language] ?? "").trim() !== "";
}

/** The next place after `path` that lacks a language, from the top again behind the last. */
export function nextMissing(
  places: readonly TextPlace[],
  languages: readonly string[],
  after?: { path: string; language: string },
): { path: string; language: string } | undefined {
  const cells = places.flatMap((place) =>
    languages.map((language) => ({ path: place.path, language, done: isWritten(place, language) })),
  );
  const here = cells.findIndex(
    (cell) => cell.path === after?.path && cell.language === after.language,
  );
  const found = [...cells.slice(here + 1), ...cells.slice(0, here + 1)].find(({ done }) => !done);
  return found && { path: found.path, language: found.language };
}

const hasWords = (text: DraftText): boolean => Object.keys(text).length > 0;
const orNone = (text: DraftText): DraftText | undefined => (hasWords(text) ? text : undefined);
