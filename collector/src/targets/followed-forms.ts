import { and, asc, eq, inArray } from "drizzle-orm";
import type { FormContent } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { forms, formVersions } from "../forms/table.ts";
import { indicators } from "./table.ts";

/** The published forms that have indicators, in the order they were made. */
export function listFollowedForms(
  db: Queries,
): Promise<{ row: typeof forms.$inferSelect; content: FormContent }[]> {
  return db
    .select({ row: forms, content: formVersions.content })
    .from(forms)
    .innerJoin(
      formVersions,
      and(eq(formVersions.formId, forms.id), eq(formVersions.version, forms.publishedVersion)),
    )
    .where(inArray(forms.id, db.select({ id: indicators.formId }).from(indicators)))
    .orderBy(asc(forms.id));
}
