import type {
  CodeCounts,
  CodeCountsQuery,
  CodeDimension,
  Funnel,
  Quote,
  ReviewSummary,
} from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { countCodes } from "./count-codes.ts";
import { isSeen } from "./find-review.ts";
import { readFunnel } from "./funnel.ts";
import { listQuotes } from "./quote-store.ts";
import { toQuote } from "./quoting.ts";
import { listCoded } from "./read-coded.ts";
import { countCoders } from "./count-coders.ts";
import { toReviewSelection } from "./review-selection.ts";
import { findReview } from "./store.ts";

/** What a document says of a review; the same data give the same figures in the same order. */
export interface ReviewFigures {
  review: Pick<
    ReviewSummary,
    "reviewId" | "name" | "purpose" | "form" | "unit" | "from" | "to" | "codebook" | "state"
  >;
  dimensions: readonly CodeDimension[];
  funnel: Funnel;
  /** How many people have coded, and how many responses more than one of them. */
  coders: { people: number; codedByMore: number };
  /** As `GET /api/reviews/{reviewId}/counts`. */
  counts(query: CodeCountsQuery): CodeCounts;
  /** Approved ones, oldest first. */
  quotes: Quote[];
}

/** @returns undefined where there is no such review, or the scope reaches none of its units */
export type ReadReviewFigures = (
  scope: Scope,
  reviewId: string,
) => Promise<ReviewFigures | undefined>;

export function createReadReviewFigures(
  deps: Pick<Deps, "calendar" | "db" | "forms" | "units">,
): ReadReviewFigures {
  return async (scope, reviewId) => {
    const row = await findReview(deps.db.read, reviewId);
    if (!row || !(await isSeen(deps, scope, row))) return undefined;
    const selection = await toReviewSelection(deps, scope, row);
    const { name, purpose, form, unit, from, to, codebook, state, dimensions } = row;
    const [funnel, coders, coded, quotes] = await Promise.all([
      readFunnel(deps.db.read, row, selection),
      countCoders(deps.db.read, row, selection),
      listCoded(deps.db.read, row, selection),
      listQuotes(deps.db.read, row, selection, { state: "approved" }),
    ]);
    return {
      review: { reviewId, name, purpose, form, unit, from, to, codebook, state },
      dimensions,
      funnel,
      coders,
      counts: (query) => countCodes(dimensions, coded, query),
      quotes: quotes.map(toQuote),
    };
  };
}
