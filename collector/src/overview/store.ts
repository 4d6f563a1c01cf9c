import { and, desc, eq, sql } from "drizzle-orm";
import { NO_POINT, type PointName } from "@respons/wire";
import { within } from "../access/scope.ts";
import { countedRows, type CountedSelection } from "../counted-rows.ts";
import type { Queries } from "../db/database.ts";
import { points } from "../points/table.ts";
import type { ResponseSelection } from "../selection.ts";

export type CutBy = "language" | "year" | "point";

/** Answers of one value of one question in one cut; the empty question counts responses. */
export interface ValueCount {
  cut: string;
  question: string;
  value: string;
  n: number;
}

/** Sums the roll-up, by years and months as far as it goes: its size follows neither responses nor days. */
export async function listValueCounts(
  db: Queries,
  counted: CountedSelection,
  by: CutBy,
): Promise<ValueCount[]> {
  const cuts = {
    year: sql`substr(period, 1, 4)`,
    language: sql`language`,
    point: sql`iif(point = '', ${NO_POINT}, point)`,
  };
  const rows = await db.values<[string, string, string, number]>(
    sql`SELECT ${cuts[by]}, question, value, sum(n) FROM ${countedRows(counted)} GROUP BY 1, 2, 3`,
  );
  return rows.map(([cut, question, value, n]) => ({ cut, question, value, n }));
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
  counted: CountedSelection,
): Promise<number[]> {
  const rows = await db.values<[number]>(
    sql`SELECT DISTINCT form_version FROM ${countedRows(counted)} WHERE question = '' AND n > 0`,
  );
  return rows.map(([version]) => version);
}
