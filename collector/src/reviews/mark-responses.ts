import { and, asc, not, sql, type SQL } from "drizzle-orm";
import {
  MAX_MARKED,
  type MarkedResponses,
  type MarkMatching,
  type MarkResponses,
} from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Statement } from "../db/connection.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { responses } from "../responses/table.ts";
import {
  hasChosen,
  isMarked,
  mayBePicked,
  toReviewSelection,
  type ReviewSelection,
} from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";

export type MarkDeps = Pick<Deps, "audit" | "calendar" | "db" | "forms" | "now" | "units">;

/** Who picks for which review; the scope is where they may. */
export interface Marking {
  caller: Caller;
  scope: Scope;
  review: ReviewRow;
}

/**
 * Picks the responses, or lets go of them. What stands so already is passed over.
 * @throws Problem `input-invalid` with the places of those that the review cannot take
 */
export async function markResponses(
  deps: MarkDeps,
  marking: Marking,
  { responses: wanted, marked }: MarkResponses,
): Promise<MarkedResponses> {
  const { scope, review } = marking;
  const selection = await toReviewSelection(deps, scope, review);
  const named = sql`${responses.responseId} IN (SELECT value FROM json_each(${JSON.stringify(wanted)}))`;
  const isPicked = isMarked(review.id);
  if (marked) {
    const fitting = new Set(await listIds(deps, selection, named));
    const errors = wanted.flatMap((id, i) =>
      fitting.has(id) ? [] : [{ path: `responses.${i}`, message: "is not one of this review" }],
    );
    if (errors.length > 0) throw new Problem("input-invalid", { errors: errors.slice(0, 20) });
  }
  const changed = await listIds(deps, selection, and(named, marked ? not(isPicked) : isPicked));
  return { changed: await write(deps, marking, changed, marked), more: false };
}

/**
 * Picks everything that answered so, the first ones where they are many.
 * @throws Problem `input-invalid` for a unit that is not the review's
 */
export async function markMatching(
  deps: MarkDeps,
  marking: Marking,
  { answer, language, unit }: MarkMatching,
): Promise<MarkedResponses> {
  const { scope, review } = marking;
  const narrowed = { language, unit };
  const selection = await toReviewSelection(deps, scope, review, narrowed, "input-invalid");
  const fits = and(hasChosen(answer), not(isMarked(review.id)));
  const found = await listIds(deps, selection, fits);
  const changed = await write(deps, marking, found.slice(0, MAX_MARKED), true);
  return { changed, more: found.length > MAX_MARKED };
}

/** In the order of arrival; one more than a request takes. */
async function listIds(
  { db }: MarkDeps,
  selection: ReviewSelection,
  condition: SQL | undefined,
): Promise<string[]> {
  const rows = await db.write
    .select({ id: responses.responseId })
    .from(responses)
    .where(and(mayBePicked(selection), condition))
    .orderBy(asc(responses.receivedAt), asc(responses.seq))
    .limit(MAX_MARKED + 1);
  return rows.map(({ id }) => id);
}

/** @returns those that changed: none where the review was closed meanwhile */
async function write(
  deps: MarkDeps,
  { caller, review }: Marking,
  ids: string[],
  marked: boolean,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const isWritten = await deps.audit.write(
    {
      actor: caller,
      action: "review.marked",
      unitId: review.unitId,
      objectKind: "review",
      objectId: review.reviewId,
      details: { marked, responses: ids.length, ...(ids.length === 1 ? { response: ids[0] } : {}) },
    },
    [marked ? insertMarks(review, ids, caller.id, deps.now()) : deleteMarks(review, ids)],
  );
  return isWritten ? ids : [];
}

const insertMarks = (
  { id }: ReviewRow,
  ids: readonly string[],
  by: string | null,
  at: Date,
): Statement => ({
  sql: `INSERT INTO review_marks (review_id, response, marked_by, marked_at)
    SELECT v.id, r.seq, ?, ? FROM responses AS r, reviews AS v
    WHERE r.response_id IN (SELECT value FROM json_each(?)) AND r.standing = 'counted'
      AND v.id = ? AND v.state = 'open'
    ON CONFLICT DO NOTHING RETURNING response`,
  args: [by, at.getTime(), JSON.stringify(ids), id],
});

const deleteMarks = ({ id }: ReviewRow, ids: readonly string[]): Statement => ({
  sql: `DELETE FROM review_marks WHERE review_id IN (
      SELECT id FROM reviews WHERE id = ? AND state = 'open')
    AND response IN (SELECT seq FROM responses
      WHERE response_id IN (SELECT value FROM json_each(?)))
    RETURNING response`,
  args: [id, JSON.stringify(ids)],
});
