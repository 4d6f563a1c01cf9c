import type { DraftContent, FormDefinition } from "@respons/wire";
import { mayBeShownAt } from "../model/branching.ts";

/** Stands where nothing is written yet. */
const BLANK = "…";

/** The draft as a definition that the widget can show: what is missing is left out or shown as "…". */
export function toPreview(slug: string, content: DraftContent): FormDefinition {
  const [language = "sv"] = content.languages;
  const fill = (text: Record<string, string>): Record<string, string> => {
    const written = Object.entries(text).filter(([, words]) => words.trim());
    return written.length > 0 ? Object.fromEntries(written) : { [language]: BLANK };
  };
  const questions = content.questions.map((question, index) => {
    const { showIf, help, labels, options, ...rest } = question;
    const written = Object.entries(labels ?? {}).filter(([, text]) => isWritten(text));
    return {
      ...rest,
      text: fill(question.text),
      ...(help && isWritten(help) ? { help: fill(help) } : {}),
      ...(written.length > 0
        ? { labels: Object.fromEntries(written.map(([value, text]) => [value, fill(text)])) }
        : {}),
      ...(options ? { options: options.map(({ id, text }) => ({ id, text: fill(text) })) } : {}),
      ...(showIf && mayBeShownAt(content, index) ? { showIf } : {}),
    };
  });
  // Filled above: a draft question has all that the widget reads of a published one.
  return {
    slug,
    version: 1,
    languages: content.languages,
    title: fill(content.title),
    questions: questions as FormDefinition["questions"],
  };
}

function isWritten(text: Record<string, string>): boolean {
  return Object.values(text).some((words) => words.trim());
}
