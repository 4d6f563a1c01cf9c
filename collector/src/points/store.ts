import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { periodCounts } from "../responses/table.ts";
import { units } from "../units/table.ts";
import { points, type PointRow } from "./table.ts";

/** Every point of a form, whoever asks: what responses are counted by. */
export function listPointsOfForm(db: Queries, formId: number): Promise<PointRow[]> {
  return db.select().from(points).where(eq(points.formId, formId));
}

/** Points of the scope's units with how many of its responses came from each, newest first. */
export async function listPoints(db: Queries, scope: Scope, formId: number) {
  const [rows, counts] = await Promise.all([
    select(db)
      .where(and(eq(points.formId, formId), within(scope, points.unitId)))
      .orderBy(desc(points.createdAt), points.slug),
    countByPoint(db, scope, formId),
  ]);
  return rows.flatMap((row) => [{ ...row, responses: counts.get(row.slug) ?? 0 }]);
}
export type ListedPoint = Awaited<ReturnType<typeof listPoints>>[number];

/** Undefined where the form has none of this name in the scope. */
export async function findPoint(db: Queries, scope: Scope, formId: number, slug: string) {
  const all = await listPoints(db, scope, formId);
  return all.find((point) => point.slug === slug);
}

const select = (db: Queries) =>
  db
    .select({
      slug: points.slug,
      form: forms.slug,
      unit: units.slug,
      unitId: points.unitId,
      unitName: units.name,
      kind: points.kind,
      name: points.name,
      createdAt: points.createdAt,
      endedAt: points.endedAt,
    })
    .from(points)
    .innerJoin(forms, eq(forms.id, points.formId))
    .innerJoin(units, eq(units.id, points.unitId));

/** From the roll-up, whose size follows years, not responses. */
async function countByPoint(
  db: Queries,
  scope: Scope,
  formId: number,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ point: periodCounts.point, n: sql<number>`sum(${periodCounts.n})` })
    .from(periodCounts)
    .where(
      and(
        eq(periodCounts.formId, formId),
        eq(periodCounts.grain, "year"),
        eq(periodCounts.question, ""),
        within(scope, periodCounts.unitId),
      ),
    )
    .groupBy(periodCounts.point);
  return new Map(rows.map(({ point, n }) => [point, n]));
}

/** Inserts nothing where the slug is taken. */
export function insertPoint(db: Queries, row: PointRow) {
  return db.insert(points).values(row).onConflictDoNothing();
}

/** Renames it where it still has the name that is replaced. */
export function renamePoint(
  db: Queries,
  { formId, slug }: Pick<PointRow, "formId" | "slug">,
  name: string,
  previousName: string,
) {
  return db
    .update(points)
    .set({ name })
    .where(and(eq(points.formId, formId), eq(points.slug, slug), eq(points.name, previousName)));
}

/** Takes it out of the list, or with null puts it back; nothing where that is so already. */
export function endPoint(
  db: Queries,
  { formId, slug }: Pick<PointRow, "formId" | "slug">,
  endedAt: Date | null,
) {
  const isOther = endedAt ? isNull(points.endedAt) : sql`${points.endedAt} IS NOT NULL`;
  return db
    .update(points)
    .set({ endedAt })
    .where(and(eq(points.formId, formId), eq(points.slug, slug), isOther));
}

/** Published or not; undefined where no form has this slug. */
export async function findForm(db: Queries, slug: string) {
  const [row] = await db.select().from(forms).where(eq(forms.slug, slug)).limit(1);
  return row;
}
