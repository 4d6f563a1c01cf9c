import { sql } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { answerCounts } from "../responses/table.ts";
import { selectedCounts } from "../selected-counts.ts";
import type { ResponseSelection } from "../selection.ts";

export type CutBy = "language" | "year";

/** Answers of one value of one question in one cut; the empty question counts responses. */
export interface ValueCount {
  cut: string;
  question: string;
  value: string;
  n: number;
}

/** Sums the daily roll-up: its size follows days and values, not responses. */
export function listValueCounts(
  db: Queries,
  selection: ResponseSelection & { formId: number },
  by: CutBy,
): Promise<ValueCount[]> {
  const cut =
    by === "year" ? sql<string>`substr(${answerCounts.day}, 1, 4)` : answerCounts.language;
  return db
    .select({
      cut: sql<string>`${cut}`,
      question: answerCounts.question,
      value: answerCounts.value,
      n: sql<number>`sum(${answerCounts.n})`,
    })
    .from(answerCounts)
    .where(selectedCounts(selection))
    .groupBy(sql`1`, sql`2`, sql`3`);
}
