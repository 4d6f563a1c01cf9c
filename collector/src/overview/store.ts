import { and, desc, eq, sql } from "drizzle-orm";
import { NO_POINT, type PointName } from "@respons/wire";
import { within } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { points } from "../points/table.ts";
import { answerCounts } from "../responses/table.ts";
import { selectedCounts } from "../selected-counts.ts";
import type { ResponseSelection } from "../selection.ts";

export type CutBy = "language" | "year" | "point";

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
  const cuts = {
    year: sql<string>`substr(${answerCounts.day}, 1, 4)`,
    language: answerCounts.language,
    point: sql<string>`iif(${answerCounts.point} = '', ${NO_POINT}, ${answerCounts.point})`,
  };
  return db
    .select({
      cut: sql<string>`${cuts[by]}`,
      question: answerCounts.question,
      value: answerCounts.value,
      n: sql<number>`sum(${answerCounts.n})`,
    })
    .from(answerCounts)
    .where(selectedCounts(selection))
    .groupBy(sql`1`, sql`2`, sql`3`);
}

/** What the points of the form in the scope's units are called, ended ones too, newest first. */
export function listPointNames(
  db: Queries,
  { scope, formId }: ResponseSelection & { formId: number },
): Promise<PointName[]> {
  return db
    .select({ slug: points.slug, name: points.name })
    .from(points)
    .where(and(eq(points.formId, formId), within(scope, points.unitId)))
    .orderBy(desc(points.createdAt), points.slug);
}

/** Versions that the selection holds responses to. */
export async function listAnsweredVersions(
  db: Queries,
  selection: ResponseSelection & { formId: number },
): Promise<number[]> {
  const rows = await db
    .selectDistinct({ version: answerCounts.formVersion })
    .from(answerCounts)
    .where(selectedCounts(selection));
  return rows.map(({ version }) => version);
}
