import { eq, sql, type SQL } from "drizzle-orm";
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

const countedDay = (bound: "min" | "max"): SQL =>
  sql`(SELECT ${sql.raw(bound)}(${answerCounts.day}) FROM ${answerCounts} WHERE form_id = ${forms.id})`;

const responseDay = (order: "ASC" | "DESC"): SQL =>
  sql`(SELECT day FROM ${responses} WHERE form_id = ${forms.id}
    ORDER BY received_at ${sql.raw(order)} LIMIT 1)`;

/** The lesser or greater of two days, either of which may be missing. */
const boundOf = (bound: "min" | "max", a: SQL, b: SQL): SQL<string | null> =>
  sql`${sql.raw(bound)}(coalesce(${a}, ${b}), coalesce(${b}, ${a}))`;

export function listCountedForms(db: Queries): Promise<CountedForm[]> {
  return db
    .select({
      id: forms.id,
      form: forms.slug,
      firstDay: boundOf("min", countedDay("min"), responseDay("ASC")),
      lastDay: boundOf("max", countedDay("max"), responseDay("DESC")),
      goneThrough: sql<string | null>`(SELECT max(${deletions.throughDay}) FROM ${deletions}
        WHERE ${eq(deletions.formId, forms.id)} AND ${eq(deletions.clock, "scores")})`,
    })
    .from(forms)
    .orderBy(forms.id);
}
