import { ALL_STATEMENTS, type FormContent, type FormVersion, type Overview } from "@respons/wire";

type Question = FormContent["questions"][number];

/**
 * The versions given, oldest first, each with the questions whose figures it parts from those of
 * the one before: where text, type, scale or options changed. A question that is new or gone breaks nothing of its
 * own, but what is joined of all statements.
 */
export function toTrendBreaks(
  versions: readonly FormVersion[],
  dayOf: (moment: Date) => string,
): Overview["versions"] {
  const inOrder = versions.toSorted((a, b) => a.version - b.version);
  return inOrder.map(({ version, publishedAt, content }, index) => {
    const before = inOrder[index - 1]?.content;
    return {
      version,
      publishedAt,
      day: dayOf(new Date(publishedAt)),
      changed: before ? listChanged(before, content) : [],
    };
  });
}

/** Ids of the questions that ask something else than before under the same id. */
export function listChanged(before: FormContent, after: FormContent): string[] {
  const shared = after.languages.filter((language) => before.languages.includes(language));
  const changed = after.questions.flatMap((question) => {
    const earlier = before.questions.find(({ id }) => id === question.id);
    return earlier && !asksTheSame(earlier, question, shared) ? [question.id] : [];
  });
  const [joinedBefore, joined] = [statementsOf(before), statementsOf(after)];
  const isJoinedAnew =
    joinedBefore.join() !== joined.join() || joined.some((id) => changed.includes(id));
  const isJoined = joinedBefore.length > 1 && joined.length > 1;
  return isJoined && isJoinedAnew ? [...changed, ALL_STATEMENTS] : changed;
}

const statementsOf = ({ questions }: FormContent): string[] =>
  questions
    .filter(({ type }) => type === "statement")
    .map(({ id }) => id)
    .toSorted();

/** A language that is new adds readers, and changes nothing for those before. */
function asksTheSame(a: Question, b: Question, languages: readonly string[]): boolean {
  return (
    languages.length > 0 &&
    JSON.stringify(gist(a, languages)) === JSON.stringify(gist(b, languages))
  );
}

/** What answers depend on, with blanks between words left out of account. */
function gist(question: Question, languages: readonly string[]) {
  const inAll = (text: Record<string, string> = {}) =>
    languages.map((language) => (text[language] ?? "").replace(/\s+/gu, " ").trim());
  const { type, text } = question;
  const labels = "labels" in question ? Object.entries(question.labels ?? {}) : [];
  const choice = question.type === "choice" ? question : undefined;
  return {
    type,
    text: inAll(text),
    labels: labels
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, words]) => [value, inAll(words)]),
    style: question.type === "rating" ? (question.style ?? "stars") : "",
    notApplicable: question.type === "statement" && question.notApplicable === true,
    multiple: choice?.multiple === true,
    allowOther: choice?.allowOther === true,
    options: (choice?.options ?? [])
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, text: words }) => [id, inAll(words)]),
  };
}
