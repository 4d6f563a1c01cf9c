import { eq, inArray, sql } from "drizzle-orm";
import { keepingOf, type FormContent, type Keeping } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { formVersions, forms } from "../forms/table.ts";

/** Slug of the published form that takes feedback on accessibility. */
export async function findAccessibilitySlug(db: Queries): Promise<string | undefined> {
  const [row] = await db
    .select({ slug: forms.slug })
    .from(forms)
    .where(eq(forms.category, "accessibility"))
    .limit(1);
  return row?.slug;
}

/** How long each form keeps what it receives. */
export async function listKeeping(db: Queries): Promise<Keeping[]> {
  const { keepContactsMonths, keepCommentsMonths, keepScoresMonths } = forms;
  const rows = await db
    .selectDistinct({ keepContactsMonths, keepCommentsMonths, keepScoresMonths })
    .from(forms);
  return rows.map(keepingOf);
}

/** Which of the slugs are in use. */
export async function listTaken(db: Queries, slugs: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ slug: forms.slug })
    .from(forms)
    .where(inArray(forms.slug, [...slugs]));
  return rows.map(({ slug }) => slug);
}

/** Statements that insert the form with its first version, published. */
export function insertAccessibilityForm(
  db: Queries,
  form: { slug: string; unitId: number; demonstration: boolean; content: FormContent; at: Date },
) {
  const { slug, unitId, demonstration, content, at } = form;
  return [
    db.insert(forms).values({
      slug,
      unitId,
      demonstration,
      publishedVersion: 1,
      allowedOrigins: [],
      category: "accessibility",
    }),
    db.insert(formVersions).values({
      formId: sql`(SELECT ${forms.id} FROM ${forms} WHERE ${forms.slug} = ${slug})`,
      version: 1,
      content,
      publishedAt: at,
      publishedBy: "Respons",
    }),
  ];
}
