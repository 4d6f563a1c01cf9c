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

/**
 * Sums the roll-up, by years and months as far as it goes: its size follows neither responses nor
 * days. `versions` are those that the selection holds responses to.
 */
export async function listValueCounts(
  db: Queries,
  counted: CountedSelection,
  by: CutBy,
): Promise<{ counts: ValueCount[]; versions: number[] }> {
  const cuts = {
    year: sql`substr(period, 1, 4)`,
    language: sql`language`,
    point: sql`iif(point = '', ${NO_POINT}, point)`,
  };
  const from = countedRows(counted, { more: by === "year" ? [] : [by] });
  const rows = await db.values<[string, string, string, number, number]>(
    sql`SELECT ${cuts[by]}, question, value, form_version, sum(n) FROM ${from} GROUP BY 1, 2, 3, 4`,
  );
  const counts = new Map<string, ValueCount>();
  const versions = new Set<number>();
  for (const [cut, question, value, version, n] of rows) {
    const key = JSON.stringify([cut, question, value]);
    const known = counts.get(key);
    if (known) known.n += n;
    else counts.set(key, { cut, question, value, n });
    if (question === "" && n > 0) versions.add(version);
  }
  return { counts: [...counts.values()], versions: [...versions] };
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
