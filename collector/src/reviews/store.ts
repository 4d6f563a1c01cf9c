import { desc, eq, and } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { codebooks } from "../codebooks/table.ts";
import { forms } from "../forms/table.ts";
import { user } from "../sign-in/table.ts";
import { units } from "../units/table.ts";
import { reviews } from "./table.ts";

const select = (db: Queries) =>
  db
    .select({
      id: reviews.id,
      reviewId: reviews.reviewId,
      name: reviews.name,
      purpose: reviews.purpose,
      formId: reviews.formId,
      form: forms.slug,
      unitId: reviews.unitId,
      unit: units.slug,
      from: reviews.fromDay,
      to: reviews.toDay,
      codebookId: reviews.codebookId,
      codebook: codebooks.slug,
      dimensions: codebooks.dimensions,
      state: reviews.state,
      createdBy: user.name,
      createdAt: reviews.createdAt,
      revision: reviews.revision,
    })
    .from(reviews)
    .innerJoin(forms, eq(forms.id, reviews.formId))
    .innerJoin(units, eq(units.id, reviews.unitId))
    .innerJoin(codebooks, eq(codebooks.id, reviews.codebookId))
    .leftJoin(user, eq(user.id, reviews.createdBy));

export type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number];

/** All of them, newest first; whoever asks leaves out what the caller does not see. */
export function listReviews(db: Queries) {
  return select(db).orderBy(desc(reviews.createdAt), desc(reviews.id));
}

export async function findReview(db: Queries, reviewId: string): Promise<ReviewRow | undefined> {
  const [row] = await select(db).where(eq(reviews.reviewId, reviewId)).limit(1);
  return row;
}

export function insertReview(db: Queries, row: typeof reviews.$inferInsert) {
  return db.insert(reviews).values(row).returning({ id: reviews.id });
}

/** Changes it where it stands as it was seen. */
export function updateReview(
  db: Queries,
  { id, revision }: { id: number; revision: number },
  change: Partial<typeof reviews.$inferInsert>,
) {
  return db
    .update(reviews)
    .set({ ...change, revision: revision + 1 })
    .where(and(eq(reviews.id, id), eq(reviews.revision, revision)))
    .returning({ id: reviews.id });
}
