import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { NewReport, ReportChange } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import { countedRows, type CountedSelection } from "../counted-rows.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { periodCounts } from "../responses/table.ts";
import { reviews } from "../reviews/table.ts";
import { units } from "../units/table.ts";
import { reports } from "./table.ts";

export type ReportRow = Awaited<ReturnType<typeof listReports>>[number];

/** Reports of the scope's units, the one that was changed last first. */
export function listReports(db: Queries, scope: Scope) {
  return select(db)
    .where(within(scope, reports.unitId))
    .orderBy(desc(reports.updatedAt), desc(reports.id));
}

export async function findReport(
  db: Queries,
  scope: Scope,
  reportId: string,
): Promise<ReportRow | undefined> {
  const [row] = await select(db).where(
    and(eq(reports.reportId, reportId), within(scope, reports.unitId)),
  );
  return row;
}

const select = (db: Queries) =>
  db
    .select({
      reportId: reports.reportId,
      kind: reports.kind,
      name: reports.name,
      unitId: reports.unitId,
      unit: units.slug,
      unitName: units.name,
      parameters: reports.parameters,
      words: reports.words,
      createdBy: reports.createdBy,
      updatedAt: reports.updatedAt,
      revision: reports.revision,
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.unitId));

export function insertReport(
  db: Queries,
  { kind, name, parameters, words = {} }: NewReport,
  row: { reportId: string; unitId: number; createdBy: string | null; at: Date },
) {
  const { at, ...rest } = row;
  return db
    .insert(reports)
    .values({ ...rest, kind, name, parameters, words, createdAt: at, updatedAt: at });
}

/** Nothing where somebody has changed it since. */
export function updateReport(
  db: Queries,
  reportId: string,
  { name, parameters, words, revision }: ReportChange,
  at: Date,
) {
  return db
    .update(reports)
    .set({ name, parameters, words, updatedAt: at, revision: revision + 1 })
    .where(and(eq(reports.reportId, reportId), eq(reports.revision, revision)));
}

export function deleteReport(db: Queries, reportId: string) {
  return db.delete(reports).where(eq(reports.reportId, reportId));
}

/** Whether a review of this id is one of the scope's. */
export async function hasReview(db: Queries, scope: Scope, reviewId: string): Promise<boolean> {
  const rows = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.reviewId, reviewId), within(scope, reviews.unitId)));
  return rows.length > 0;
}

/** Answers of one value of one question; the empty question counts responses. */
export interface CutCount {
  year: number;
  language: string;
  unitId: number;
  question: string;
  value: string;
  n: number;
}

/** From the roll-up: its size follows years, units and questions, not responses. */
export async function listCutCounts(
  db: Queries,
  counted: CountedSelection,
  questions: readonly string[],
): Promise<CutCount[]> {
  const from = countedRows(counted, { more: ["language", "unit_id"], questions });
  const rows = await db.values<[string, string, number, string, string, number]>(
    sql`SELECT substr(period, 1, 4), language, unit_id, question, value, sum(n) FROM ${from}
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
  );
  return rows.map(([year, language, unitId, question, value, n]) => ({
    year: Number(year),
    language,
    unitId,
    question,
    value,
    n,
  }));
}

/** Slugs of the forms that have responses of these units, in the order they were made. */
export async function listAnsweredForms(
  db: Queries,
  unitIds: readonly number[],
): Promise<string[]> {
  const answered = db
    .selectDistinct({ formId: periodCounts.formId })
    .from(periodCounts)
    .where(and(inArray(periodCounts.unitId, [...unitIds]), eq(periodCounts.question, "")));
  const rows = await db
    .select({ slug: forms.slug })
    .from(forms)
    .where(inArray(forms.id, answered))
    .orderBy(asc(forms.id));
  return rows.map(({ slug }) => slug);
}
