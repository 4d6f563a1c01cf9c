import { eq, sql } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { answerCounts, responses } from "../responses/table.ts";
import { deletions } from "../retention/table.ts";

/** A form and what is known of its days; undefined where nothing was ever counted or received. */
export interface CountedForm {
  id: number;
  form: string;
  firstDay: string | null;
  lastDay: string | null;
  /** Through this day responses were deleted: there is nothing left to count anew. */
  goneThrough: string | null;
}

export function listCountedForms(db: Queries): Promise<CountedForm[]> {
  const of = (column: unknown, table: unknown, bound: string) =>
    sql<
      string | null
    >`(SELECT ${sql.raw(bound)}(${column}) FROM ${table} WHERE form_id = ${forms.id})`;
  const responseDay = (order: string) =>
    sql`(SELECT day FROM ${responses} WHERE form_id = ${forms.id} ORDER BY received_at ${sql.raw(order)} LIMIT 1)`;
  const least = sql<string | null>`min(
    coalesce(${of(answerCounts.day, answerCounts, "min")}, ${responseDay("ASC")}),
    coalesce(${responseDay("ASC")}, ${of(answerCounts.day, answerCounts, "min")}))`;
  const most = sql<string | null>`max(
    coalesce(${of(answerCounts.day, answerCounts, "max")}, ${responseDay("DESC")}),
    coalesce(${responseDay("DESC")}, ${of(answerCounts.day, answerCounts, "max")}))`;
  return db
    .select({
      id: forms.id,
      form: forms.slug,
      firstDay: least,
      lastDay: most,
      goneThrough: sql<string | null>`(SELECT max(${deletions.throughDay}) FROM ${deletions}
        WHERE ${eq(deletions.formId, forms.id)} AND ${eq(deletions.clock, "scores")})`,
    })
    .from(forms)
    .orderBy(forms.id);
}
