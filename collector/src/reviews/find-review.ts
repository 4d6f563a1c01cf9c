import type { ReviewSummary } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { readFunnel } from "./funnel.ts";
import { toReviewSelection } from "./review-selection.ts";
import { findReview, type ReviewRow } from "./store.ts";

/** Whether the scope reaches a unit that the review is about. */
export async function isSeen(
  { units }: Pick<Deps, "units">,
  scope: Scope,
  { unit }: Pick<ReviewRow, "unit">,
): Promise<boolean> {
  return (await units.subtreeIds(unit)).some((id) => scope.has(id));
}

/**
 * A review of which the scope reaches some units: whoever handles there picks for it too.
 * @throws Problem `not-found`
 */
export async function requireReview(
  deps: Pick<Deps, "db" | "units">,
  scope: Scope,
  reviewId: string,
): Promise<ReviewRow> {
  const row = await findReview(deps.db.read, reviewId);
  if (!row || !(await isSeen(deps, scope, row))) throw new Problem("not-found");
  return row;
}

/**
 * As `requireReview`, for a change of what belongs to it.
 * @throws Problem `not-found`, `review-closed`
 */
export async function requireOpenReview(
  deps: Pick<Deps, "db" | "units">,
  scope: Scope,
  reviewId: string,
): Promise<ReviewRow> {
  const row = await requireReview(deps, scope, reviewId);
  if (row.state === "closed") throw new Problem("review-closed");
  return row;
}

/** The review with its funnel, counted within the scope. */
export async function toReviewSummary(
  deps: Pick<Deps, "db" | "units" | "forms" | "calendar">,
  scope: Scope,
  row: ReviewRow,
): Promise<ReviewSummary> {
  const { reviewId, name, purpose, form, unit, from, to, codebook, state, createdBy } = row;
  const selection = await toReviewSelection(deps, scope, row);
  return {
    reviewId,
    name,
    purpose,
    form,
    unit,
    from,
    to,
    codebook,
    state,
    createdBy,
    createdAt: row.createdAt.toISOString(),
    funnel: await readFunnel(deps.db.read, row, selection),
    revision: row.revision,
  };
}
