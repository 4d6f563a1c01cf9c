import type { DraftContent, DraftQuestion } from "@respons/wire";

/** One difference between two versions, for a sentence. */
export type ContentChange =
  | { kind: "added" | "removed"; question: DraftQuestion }
  | {
      kind: "reworded" | "retyped" | "options" | "settings";
      question: DraftQuestion;
      languages: string[];
    }
  | { kind: "reordered" }
  | { kind: "title"; languages: string[] }
  | { kind: "language-added" | "language-removed"; language: string };

/** What has changed from one content to the next, in the order of reading. */
export function compareContents(before: DraftContent, after: DraftContent): ContentChange[] {
  const old = new Map(before.questions.map((question) => [question.id, question]));
  const current = new Set(after.questions.map(({ id }) => id));
  const languages = [...new Set([...before.languages, ...after.languages])];
  const kept = languages.filter(
    (tag) => before.languages.includes(tag) && after.languages.includes(tag),
  );
  const titles = differingLanguages(before.title, after.title, kept);
  return [
    ...languages.flatMap((language): ContentChange[] => {
      if (!before.languages.includes(language)) return [{ kind: "language-added", language }];
      return after.languages.includes(language) ? [] : [{ kind: "language-removed", language }];
    }),
    ...(titles.length > 0 ? [{ kind: "title", languages: titles } as const] : []),
    ...after.questions.flatMap((question): ContentChange[] => {
      const earlier = old.get(question.id);
      return earlier ? changesOf(earlier, question, kept) : [{ kind: "added", question }];
    }),
    ...before.questions
      .filter(({ id }) => !current.has(id))
      .map((question) => ({ kind: "removed", question }) as const),
    ...(isReordered(before, after) ? [{ kind: "reordered" } as const] : []),
  ];
}

function changesOf(before: DraftQuestion, after: DraftQuestion, kept: string[]): ContentChange[] {
  const changes: ContentChange[] = [];
  const add = (kind: "reworded" | "retyped" | "options" | "settings", languages: string[] = []) =>
    changes.push({ kind, question: after, languages });
  if (before.type !== after.type) add("retyped");
  const reworded = kept.filter((tag) => {
    const words = (question: DraftQuestion) => textsOf(question).map((text) => text[tag] ?? "");
    return JSON.stringify(words(before)) !== JSON.stringify(words(after));
  });
  if (reworded.length > 0) add("reworded", reworded);
  const options = ({ options = [] }: DraftQuestion) =>
    JSON.stringify(options.map(({ id, text }) => [id, kept.map((tag) => text[tag] ?? "")]));
  if (options(before) !== options(after)) add("options");
  if (settingsOf(before) !== settingsOf(after)) add("settings");
  return changes;
}

function settingsOf(question: DraftQuestion): string {
  const { required, showIf, style, multiple, allowOther, notApplicable, maxLength } = question;
  return JSON.stringify([
    required,
    showIf ? [showIf.question, showIf.from, showIf.to, showIf.anyOf] : null,
    style ?? null,
    multiple ?? false,
    allowOther ?? false,
    notApplicable ?? false,
    maxLength ?? null,
    question.unofficial ?? false,
  ]);
}

function differingLanguages(
  before: Record<string, string>,
  after: Record<string, string>,
  languages: readonly string[],
): string[] {
  return languages.filter((tag) => (before[tag] ?? "") !== (after[tag] ?? ""));
}

function isReordered(before: DraftContent, after: DraftContent): boolean {
  return orderOf(before, after) !== orderOf(after, before);
}

function textsOf(question: DraftQuestion): Record<string, string>[] {
  return [question.text, question.help ?? {}, ...Object.values(question.labels ?? {})];
}

/** The ids that both have, in the order of the first. */
function orderOf(one: DraftContent, other: DraftContent): string {
  const shared = new Set(other.questions.map(({ id }) => id));
  return one.questions
    .map(({ id }) => id)
    .filter((id) => shared.has(id))
    .join(" ");
}
