import * as v from "valibot";
import { ItemId, NOT_APPLICABLE, OTHER } from "./ids.ts";
import { isShown } from "./is-shown.ts";

/** Shows a question only after an earlier answer: in a range, ends included, or in a set. */
export const ShowIf = v.pipe(
  v.object({
    question: ItemId,
    from: v.optional(v.number()),
    to: v.optional(v.number()),
    anyOf: v.optional(v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1))),
  }),
  v.check(
    ({ from, to, anyOf }) => (anyOf === undefined) !== (from === undefined && to === undefined),
    'needs either "from" or "to", or "anyOf"',
  ),
);
export type ShowIf = v.InferOutput<typeof ShowIf>;

/** What a condition looks at in a question. */
interface Conditional {
  id: string;
  type: string;
  showIf?: ShowIf | undefined;
  notApplicable?: boolean | undefined;
  options?: readonly { id: string }[] | undefined;
  allowOther?: boolean | undefined;
}

/** Whether each condition looks back at an answer that can meet it. */
export function mayAllBeShown(questions: readonly Conditional[]): boolean {
  return questions.every((question, index) => mayBeShown(question, questions.slice(0, index)));
}

/** Whether the question's condition looks at an answer among `earlier` that can meet it. */
export function mayBeShown({ showIf }: Conditional, earlier: readonly Conditional[]): boolean {
  if (!showIf) return true;
  const asked = earlier.find(({ id }) => id === showIf.question);
  return asked !== undefined && valuesOf(asked).some((value) => meets(showIf, asked, value));
}

/** Every value that may answer a question; empty for free text. */
function valuesOf(question: Conditional): (string | number)[] {
  switch (question.type) {
    case "rating":
    case "statement":
      return [1, 2, 3, 4, 5, ...(question.notApplicable ? [NOT_APPLICABLE] : [])];
    case "nps":
      return Array.from({ length: 11 }, (_, score) => score);
    case "choice":
      return [
        ...(question.options ?? []).map(({ id }) => id),
        ...(question.allowOther ? [OTHER] : []),
      ];
    default:
      return [];
  }
}

const meets = (showIf: ShowIf, { id }: Conditional, value: string | number): boolean =>
  isShown({ showIf }, { [id]: value });
