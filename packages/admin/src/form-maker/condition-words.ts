import { NOT_APPLICABLE, OTHER, type DraftQuestion, type ShowIf } from "@respons/wire";
import { titleOf, type Editor } from "./editor.ts";
import { mayBeShownAt, scaleOf } from "./model/branching.ts";

/** The condition of the question at `index` as one sentence; what is wrong with it where it is. */
export function conditionSentence(editor: Editor, index: number): string {
  const { words, content } = editor;
  const showIf = content.questions[index]?.showIf;
  if (!showIf) return words.condition.always;
  const at = content.questions.findIndex(({ id }) => id === showIf.question);
  if (at === -1 || at >= index) return words.condition.gone;
  if (!mayBeShownAt(content, index)) return words.condition.impossible;
  return words.condition.sentence(titleOf(editor, at), answersInWords(editor, showIf));
}

/** The answers that a condition looks for: "1–2", "Boka tid eller Annat". */
export function answersInWords(editor: Editor, showIf: ShowIf): string {
  const { words, content } = editor;
  const question = content.questions.find(({ id }) => id === showIf.question);
  if (showIf.anyOf) {
    return showIf.anyOf
      .map((value) => valueInWords(editor, question, value))
      .join(` ${words.condition.or} `);
  }
  const scale = question && scaleOf(question);
  return words.condition.scores(showIf.from ?? scale?.from ?? 0, showIf.to ?? scale?.to ?? 10);
}

/** One answer that a condition can look for. */
export function valueInWords(
  { words, language }: Editor,
  question: DraftQuestion | undefined,
  value: string | number,
): string {
  if (typeof value === "number") return String(value);
  const options = question?.options ?? [];
  const at = options.findIndex(({ id }) => id === value);
  const text = options[at]?.text ?? {};
  if (at >= 0) return text[language] || Object.values(text)[0] || words.editor.option(at + 1);
  if (value === OTHER) return words.condition.other;
  return value === NOT_APPLICABLE ? words.condition.notApplicable : value;
}
