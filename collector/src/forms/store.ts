import { and, desc, eq, sql } from "drizzle-orm";
import type { FormContent, FormVersion } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { periodCounts, responses } from "../responses/table.ts";
import { user } from "../sign-in/table.ts";
import { formDrafts, formVersions, forms, interimYears } from "./table.ts";

export type FormRow = typeof forms.$inferSelect;

/** Published or not; undefined where no form has this slug. */
export async function findForm(db: Queries, slug: string): Promise<FormRow | undefined> {
  const [row] = await db.select().from(forms).where(eq(forms.slug, slug)).limit(1);
  return row;
}

/** What a version asks; undefined where it was never published. */
export async function findVersion(
  db: Queries,
  formId: number,
  version: number,
): Promise<FormContent | undefined> {
  const [row] = await db
    .select({ content: formVersions.content })
    .from(formVersions)
    .where(and(eq(formVersions.formId, formId), eq(formVersions.version, version)))
    .limit(1);
  return row?.content;
}

/** Every version, oldest first. */
export async function listVersions(db: Queries, formId: number): Promise<FormVersion[]> {
  const rows = await db
    .select()
    .from(formVersions)
    .where(eq(formVersions.formId, formId))
    .orderBy(formVersions.version);
  return rows.map(({ version, publishedAt, publishedBy, content }) => ({
    version,
    publishedAt: publishedAt.toISOString(),
    publishedBy,
    content,
  }));
}

export interface ListedForm {
  form: FormRow;
  /** Of the published version; null before the first. */
  content: FormContent | null;
  draft: typeof formDrafts.$inferSelect | null;
  /** Name of the person who answers for it. */
  owner: string | null;
}

/** Every form with its published version and its draft, oldest first. */
export function listForms(db: Queries): Promise<ListedForm[]> {
  return db
    .select({ form: forms, content: formVersions.content, draft: formDrafts, owner: user.name })
    .from(forms)
    .leftJoin(
      formVersions,
      and(eq(formVersions.formId, forms.id), eq(formVersions.version, forms.publishedVersion)),
    )
    .leftJoin(formDrafts, eq(formDrafts.formId, forms.id))
    .leftJoin(user, eq(user.id, forms.ownerId))
    .orderBy(forms.id);
}

/** Responses of the scope's units per form, from the roll-up. */
export async function countResponses(db: Queries, scope: Scope): Promise<Map<number, number>> {
  const rows = await db
    .select({ formId: periodCounts.formId, n: sql<number>`sum(${periodCounts.n})` })
    .from(periodCounts)
    .where(
      and(
        eq(periodCounts.grain, "year"),
        eq(periodCounts.question, ""),
        within(scope, periodCounts.unitId),
      ),
    )
    .groupBy(periodCounts.formId);
  return new Map(rows.map((row) => [row.formId, row.n]));
}

/** When the newest response came; undefined where none has come. */
export async function findLastReceivedAt(
  db: Queries,
  scope: Scope,
  formId: number,
): Promise<Date | undefined> {
  const [row] = await db
    .select({ receivedAt: responses.receivedAt })
    .from(responses)
    .where(
      and(
        eq(responses.formId, formId),
        eq(responses.standing, "counted"),
        within(scope, responses.unitId),
      ),
    )
    .orderBy(desc(responses.receivedAt))
    .limit(1);
  return row?.receivedAt;
}

export function listInterimYears(db: Queries, formId: number) {
  return db.select().from(interimYears).where(eq(interimYears.formId, formId));
}

/** For the command line. */
export function setAllowedOrigins(db: Queries, slug: string, allowedOrigins: string[]) {
  return db
    .update(forms)
    .set({ allowedOrigins, revision: sql`revision + 1` })
    .where(eq(forms.slug, slug))
    .returning({ id: forms.id });
}

/** For the command line: closes the form with a message per language, or opens it with null. */
export function setClosed(db: Queries, slug: string, closedMessage: FormRow["closedMessage"]) {
  return db
    .update(forms)
    .set({ closedMessage })
    .where(eq(forms.slug, slug))
    .returning({ id: forms.id });
}
