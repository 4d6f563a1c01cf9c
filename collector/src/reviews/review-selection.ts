import { and, inArray, sql, type SQL } from "drizzle-orm";
import type { ProblemCode } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { answers, responses } from "../responses/table.ts";
import { selectedResponses } from "../selected-responses.ts";
import type { ResponseSelection } from "../selection.ts";
import type { ReviewRow } from "./store.ts";
import { reviewMarks } from "./table.ts";

export interface ReviewSelection extends ResponseSelection {
  formId: number;
  /** Comment questions of every version of the form. */
  commentQuestions: string[];
}

interface Narrowed {
  language?: string | undefined;
  unit?: string | undefined;
}

/**
 * What a review may pick from, as far as the scope reaches.
 * @throws Problem `refusal` for a unit that is not the review's, or outside the scope
 */
export async function toReviewSelection(
  { units, forms, calendar }: Pick<Deps, "units" | "forms" | "calendar">,
  scope: Scope,
  review: ReviewRow,
  narrowed: Narrowed = {},
  refusal: ProblemCode = "query-invalid",
): Promise<ReviewSelection> {
  const all = await units.subtreeIds(review.unit);
  const wanted = narrowed.unit === undefined ? all : await units.subtreeIds(narrowed.unit);
  const unitIds = wanted.filter((id) => all.includes(id));
  if (narrowed.unit !== undefined && !unitIds.some((id) => scope.has(id))) {
    throw new Problem(refusal, { errors: [{ path: "unit", message: "is not of this review" }] });
  }
  const versions = await forms.versionsOf({ id: review.formId });
  const comments = versions
    .flatMap(({ content }) => content.questions)
    .filter(({ type }) => type === "comment");
  return {
    scope,
    formId: review.formId,
    from: calendar.startOf(review.from),
    until: calendar.startOf(calendar.nextDay(review.to)),
    fromDay: review.from,
    toDay: review.to,
    unitIds,
    language: narrowed.language,
    commentQuestions: [...new Set(comments.map(({ id }) => id))],
  };
}

/** The condition for the responses that a review may pick: they fit, and have a comment. */
export function mayBePicked(selection: ReviewSelection): SQL | undefined {
  const { commentQuestions } = selection;
  return and(
    selectedResponses(selection),
    commentQuestions.length === 0
      ? sql`false`
      : sql`EXISTS (SELECT 1 FROM ${answers} AS a WHERE a.response = ${responses.seq}
          AND ${inArray(sql`a.question`, commentQuestions)})`,
  );
}

/** The condition for what was picked for the review. */
export const isMarked = (reviewId: number): SQL =>
  sql`${responses.seq} IN (SELECT ${reviewMarks.response} FROM ${reviewMarks}
    WHERE ${reviewMarks.reviewId} = ${reviewId})`;

/** The condition for what has one of these codes, or any code where none are named. */
export const isCoded = (codebookId: number, codes?: readonly string[]): SQL =>
  sql`EXISTS (SELECT 1 FROM codings AS c WHERE c.response = ${responses.seq}
    AND c.codebook_id = ${codebookId} ${
      codes ? sql`AND c.code IN (SELECT value FROM json_each(${JSON.stringify(codes)}))` : sql``
    })`;

/** The condition for who chose an option, named as `question:option`. */
export function hasChosen(answer: string): SQL {
  const [question = "", option = ""] = answer.split(":");
  return sql`EXISTS (SELECT 1 FROM ${answers} AS a WHERE a.response = ${responses.seq}
    AND a.question = ${question} AND a.value = ${option})`;
}
