import { and, eq } from "drizzle-orm";
import { codings } from "../codebooks/table.ts";
import type { Queries } from "../db/database.ts";
import { responses } from "../responses/table.ts";
import { isMarked, mayBePicked, type ReviewSelection } from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";

/** How many people have coded picked responses, and how many of these more than one of them. */
export async function countCoders(
  db: Queries,
  review: Pick<ReviewRow, "id" | "codebookId">,
  selection: ReviewSelection,
): Promise<{ people: number; codedByMore: number }> {
  const rows = await db
    .selectDistinct({ response: codings.response, coderId: codings.coderId })
    .from(codings)
    .innerJoin(responses, eq(responses.seq, codings.response))
    .where(
      and(eq(codings.codebookId, review.codebookId), mayBePicked(selection), isMarked(review.id)),
    );
  const coders = new Map<number, number>();
  for (const { response } of rows) coders.set(response, (coders.get(response) ?? 0) + 1);
  return {
    people: new Set(rows.map(({ coderId }) => coderId)).size,
    codedByMore: [...coders.values()].filter((n) => n > 1).length,
  };
}
