import { and, asc, eq, sql } from "drizzle-orm";
import type { CodeDimension, LocalizedText } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { codebooks, codings } from "./table.ts";

export type CodebookRow = typeof codebooks.$inferSelect;

/** Oldest first. */
export function listCodebooks(db: Queries): Promise<CodebookRow[]> {
  return db.select().from(codebooks).orderBy(asc(codebooks.id));
}

/** Codes that stand on a response, whoever put them there. */
export async function listUsedCodes(db: Queries, codebookId: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ code: codings.code })
    .from(codings)
    .where(eq(codings.codebookId, codebookId))
    .orderBy(asc(codings.code));
  return rows.map(({ code }) => code);
}

interface Content {
  slug: string;
  name: LocalizedText;
  source: LocalizedText | null;
  dimensions: CodeDimension[];
}

/** Inserts nothing where the slug is taken. */
export function insertCodebook(db: Queries, content: Content) {
  return db.insert(codebooks).values(content).onConflictDoNothing().returning({ id: codebooks.id });
}

/**
 * Changes it where it stands as it was seen and each code that a response has is still in it:
 * somebody may be coding meanwhile.
 * @param ids of all its codes from now on
 */
export function updateCodebook(
  db: Queries,
  { id, revision }: Pick<CodebookRow, "id" | "revision">,
  content: Pick<Content, "name" | "dimensions">,
  ids: readonly string[],
) {
  return db
    .update(codebooks)
    .set({ ...content, revision: revision + 1 })
    .where(
      and(
        eq(codebooks.id, id),
        eq(codebooks.revision, revision),
        sql`NOT EXISTS (SELECT 1 FROM ${codings} WHERE ${codings.codebookId} = ${id}
          AND ${codings.code} NOT IN (SELECT value FROM json_each(${JSON.stringify(ids)})))`,
      ),
    )
    .returning({ id: codebooks.id });
}
