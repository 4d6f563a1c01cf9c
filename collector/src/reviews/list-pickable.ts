import { and, eq, sql } from "drizzle-orm";
import type { PickableReviews } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { responses } from "../responses/table.ts";
import { isMarked, mayBePicked, toReviewSelection } from "./review-selection.ts";
import { listReviews } from "./store.ts";

/**
 * The open reviews that a response fits, newest first.
 * @throws Problem `not-found` for a response outside the scope
 */
export async function listPickable(
  deps: Pick<Deps, "calendar" | "db" | "forms" | "units">,
  scope: Scope,
  responseId: string,
): Promise<PickableReviews> {
  const { read } = deps.db;
  const isIt = eq(responses.responseId, responseId);
  const [response] = await read
    .select({ formId: responses.formId, day: responses.day })
    .from(responses)
    .where(and(isIt, within(scope, responses.unitId)));
  if (!response) throw new Problem("not-found");
  const { formId, day } = response;
  const open = (await listReviews(read)).filter(
    (one) => one.state === "open" && one.formId === formId && one.from <= day && day <= one.to,
  );
  const reviews: PickableReviews["reviews"] = [];
  for (const review of open) {
    const selection = await toReviewSelection(deps, scope, review);
    const [found] = await read
      .select({ marked: sql<number>`${isMarked(review.id)}` })
      .from(responses)
      .where(and(mayBePicked(selection), isIt));
    const { reviewId, name, purpose } = review;
    if (found) reviews.push({ reviewId, name, purpose, marked: found.marked === 1 });
  }
  return { reviews };
}
