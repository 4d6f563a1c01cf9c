import { and, asc, eq, sql } from "drizzle-orm";
import { codings } from "../codebooks/table.ts";
import type { Queries } from "../db/database.ts";
import { responses } from "../responses/table.ts";
import { units } from "../units/table.ts";
import type { CodedResponse } from "./count-codes.ts";
import { isMarked, mayBePicked, type ReviewSelection } from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";

/** Every picked response with a code, in the order of arrival; their number is what people read. */
export async function listCoded(
  db: Queries,
  review: Pick<ReviewRow, "id" | "codebookId">,
  selection: ReviewSelection,
): Promise<CodedResponse[]> {
  const rows = await db
    .select({
      language: responses.language,
      unit: units.slug,
      codes: sql<string>`json_group_array(DISTINCT ${codings.code})`,
    })
    .from(responses)
    .innerJoin(units, eq(units.id, responses.unitId))
    .innerJoin(
      codings,
      and(eq(codings.response, responses.seq), eq(codings.codebookId, review.codebookId)),
    )
    .where(and(mayBePicked(selection), isMarked(review.id)))
    .groupBy(responses.seq)
    .orderBy(asc(responses.receivedAt), asc(responses.seq));
  return rows.map((row) => Object.assign(row, { codes: JSON.parse(row.codes) as string[] }));
}
