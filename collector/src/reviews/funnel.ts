import { and, sql } from "drizzle-orm";
import type { Funnel } from "@respons/wire";
import { countedRows, planSelection } from "../counted-rows.ts";
import type { Queries } from "../db/database.ts";
import { responses } from "../responses/table.ts";
import { isCoded, isMarked, mayBePicked, type ReviewSelection } from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";

/**
 * How many are left after each step. What was received and who wrote is read from the roll-up, so
 * that it stays when responses have run out; what was picked is counted anew.
 */
export async function readFunnel(
  db: Queries,
  review: Pick<ReviewRow, "id" | "codebookId">,
  selection: ReviewSelection,
): Promise<Funnel> {
  const counted = await planSelection(db, selection);
  const count = async (question: string) => {
    const rows = countedRows(counted, { questions: [question] });
    const [row] = await db.values<[number]>(
      sql`SELECT coalesce(sum(n), 0) FROM ${rows} WHERE value = ''`,
    );
    return row?.[0] ?? 0;
  };
  const standing = async (...conditions: (ReturnType<typeof isMarked> | undefined)[]) => {
    const [row] = await db
      .select({ n: sql<number>`count(*)` })
      .from(responses)
      .where(and(mayBePicked(selection), ...conditions));
    return row?.n ?? 0;
  };
  const marked = isMarked(review.id);
  const [comment, ...others] = selection.commentQuestions;
  const [received, withComment, selected, coded] = await Promise.all([
    count(""),
    // Who wrote under two questions is one response: the roll-up knows answers only.
    comment !== undefined && others.length === 0 ? count(comment) : standing(),
    standing(marked),
    standing(marked, isCoded(review.codebookId)),
  ]);
  return { received, withComment, selected, coded };
}
