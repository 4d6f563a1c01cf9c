import { and, asc, eq, inArray, not, sql, type SQL } from "drizzle-orm";
import type { ReviewListQuery, ReviewPage } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import { withNarrower } from "../code-tree.ts";
import { codings } from "../codebooks/table.ts";
import { fromCursor, toCursor, type Place } from "../cursor.ts";
import type { Deps } from "../deps.ts";
import { forms } from "../forms/table.ts";
import { Problem } from "../http/problem.ts";
import { summaryColumns, toResponseSummary } from "../response-summary.ts";
import { responses } from "../responses/table.ts";
import { units } from "../units/table.ts";
import {
  hasChosen,
  isCoded,
  isMarked,
  mayBePicked,
  toReviewSelection,
} from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";
import { reviewMarks } from "./table.ts";

const PAGE_SIZE = 50;

/**
 * One page of what a review may pick, has picked, or has coded, in the order of arrival.
 * @throws Problem `query-invalid`
 */
export async function listReviewResponses(
  deps: Pick<Deps, "calendar" | "db" | "forms" | "units">,
  { scope, callerId, review }: { scope: Scope; callerId: string | null; review: ReviewRow },
  query: ReviewListQuery,
): Promise<ReviewPage> {
  const after = query.cursor === undefined ? undefined : fromCursor(query.cursor);
  if (query.cursor !== undefined && !after) throw new Problem("query-invalid");
  const selection = await toReviewSelection(deps, scope, review, query);
  const fits = and(mayBePicked(selection), ...toConditions(review, query));
  const [rows, [count]] = await Promise.all([
    deps.db.read
      .select({ ...summaryColumns, seq: responses.seq })
      .from(responses)
      .innerJoin(forms, eq(forms.id, responses.formId))
      .innerJoin(units, eq(units.id, responses.unitId))
      .where(and(fits, after && laterThan(after)))
      .orderBy(asc(responses.receivedAt), asc(responses.seq))
      .limit(PAGE_SIZE + 1),
    deps.db.read
      .select({ n: sql<number>`count(*)` })
      .from(responses)
      .where(fits),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const seqs = shown.map(({ seq }) => seq);
  const state = await readState(deps, review, callerId, seqs);
  const last = shown.at(-1);
  return {
    responses: shown.map((row) =>
      Object.assign({ response: toResponseSummary(row) }, state(row.seq)),
    ),
    nextCursor: rows.length > PAGE_SIZE && last ? toCursor(last) : null,
    total: count?.n ?? 0,
  };
}

/** A row value, since only then SQLite goes straight to the place in the index. */
const laterThan = ({ receivedAt, seq }: Place): SQL =>
  sql`(${responses.receivedAt}, ${responses.seq}) > (${receivedAt.getTime()}, ${seq})`;

function toConditions(
  { id, codebookId, dimensions }: ReviewRow,
  { show = "candidates", code, answer }: ReviewListQuery,
): (SQL | undefined)[] {
  const shown = {
    candidates: undefined,
    selected: isMarked(id),
    uncoded: and(isMarked(id), not(isCoded(codebookId))),
    coded: and(isMarked(id), isCoded(codebookId)),
  };
  return [
    shown[show],
    code === undefined ? undefined : isCoded(codebookId, withNarrower(dimensions, code)),
    answer === undefined ? undefined : hasChosen(answer),
  ];
}

/** What the review and the caller have made of these responses. */
async function readState(
  { db }: Pick<Deps, "db">,
  { id, codebookId }: ReviewRow,
  callerId: string | null,
  seqs: number[],
) {
  const [marks, codes] = await Promise.all([
    db.read
      .select({ response: reviewMarks.response })
      .from(reviewMarks)
      .where(and(eq(reviewMarks.reviewId, id), inArray(reviewMarks.response, seqs))),
    db.read
      .select({ response: codings.response, code: codings.code, coderId: codings.coderId })
      .from(codings)
      .where(and(eq(codings.codebookId, codebookId), inArray(codings.response, seqs)))
      .orderBy(asc(codings.code)),
  ]);
  const marked = new Set(marks.map(({ response }) => response));
  return (seq: number) => {
    const here = codes.filter(({ response }) => response === seq);
    const others = here.filter(({ coderId }) => coderId !== callerId);
    return {
      marked: marked.has(seq),
      codes: here.filter(({ coderId }) => coderId === callerId).map(({ code }) => code),
      otherCoders: new Set(others.map(({ coderId }) => coderId)).size,
    };
  };
}
