import { mayBeShown, type DraftContent, type DraftQuestion, type ShowIf } from "@respons/wire";

/** Types whose answers a condition can look at. */
const conditionalTypes: ReadonlySet<string> = new Set(["rating", "nps", "statement", "choice"]);

/** Questions before the one at `index` that a condition there can look at, with their places. */
export function listEarlier(
  { questions }: DraftContent,
  index: number,
): { question: DraftQuestion; index: number }[] {
  return questions
    .slice(0, index)
    .map((question, i) => ({ question, index: i }))
    .filter(({ question }) => conditionalTypes.has(question.type));
}

/** Lowest and highest score of a scale; undefined where answers are no numbers. */
export function scaleOf({ type }: DraftQuestion): { from: number; to: number } | undefined {
  if (type === "nps") return { from: 0, to: 10 };
  return type === "rating" || type === "statement" ? { from: 1, to: 5 } : undefined;
}

/** The condition a new one starts as: low scores, or the first option. */
export function firstCondition(question: DraftQuestion): ShowIf {
  const scale = scaleOf(question);
  if (!scale) return { question: question.id, anyOf: [question.options?.[0]?.id ?? ""] };
  return { question: question.id, from: scale.from, to: question.type === "nps" ? 6 : 2 };
}

/** Whether some answer to the questions before it shows the question at `index`. */
export function mayBeShownAt({ questions }: DraftContent, index: number): boolean {
  const question = questions[index];
  return !question || mayBeShown(question, questions.slice(0, index));
}

/** What is always asked, and what each earlier question brings along. */
export interface Branch {
  /** Position of the question that decides. */
  decides: number;
  shows: { index: number; showIf: ShowIf }[];
}

/** Every question that decides on others, in order; dangling conditions are left out. */
export function listBranches({ questions }: DraftContent): Branch[] {
  return questions.flatMap((question, decides) => {
    const shows = questions.flatMap(({ showIf }, index) =>
      showIf?.question === question.id && index > decides ? [{ index, showIf }] : [],
    );
    return shows.length > 0 ? [{ decides, shows }] : [];
  });
}
