import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { DraftContent, DraftState, FormSettings } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import type { Statement } from "../db/connection.ts";
import type { Queries } from "../db/database.ts";
import { formDrafts, forms } from "../forms/table.ts";
import type { UnitTarget } from "../nearest-target.ts";
import type { indicators } from "../targets/table.ts";
import { user } from "../sign-in/table.ts";

export type FormRow = typeof forms.$inferSelect;
export type DraftRow = typeof formDrafts.$inferSelect;

/** What of a form's row is set beside the questions; what is absent stays. */
export type SettingsColumns = Partial<{
  [
    Column in
      | "ownerId"
      | "expiresOn"
      | "requiredLanguages"
      | "reviewRequired"
      | "allowedOrigins"
      | "look"
      | "promiseWorkingDays"
      | "keepContactsMonths"
      | "keepCommentsMonths"
      | "keepScoresMonths"
  ]: FormRow[Column] | undefined;
}>;

/** A form as it was read: a change is made only while the revision stands. */
export type Known = Pick<FormRow, "id" | "revision">;

export async function findForm(db: Queries, slug: string): Promise<FormRow | undefined> {
  const [row] = await db.select().from(forms).where(eq(forms.slug, slug)).limit(1);
  return row;
}

export async function findDraft(db: Queries, formId: number): Promise<DraftRow | undefined> {
  const [row] = await db.select().from(formDrafts).where(eq(formDrafts.formId, formId)).limit(1);
  return row;
}

/** People who can sign in and have a role on one of these units, by name. */
export async function listPeople(
  db: Queries,
  unitIds: number[],
): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: user.id, name: user.name })
    .from(user)
    .innerJoin(roleGrants, eq(roleGrants.userId, user.id))
    .where(and(isNull(user.disabledAt), inArray(roleGrants.unitId, unitIds)))
    .orderBy(asc(user.name), asc(user.id));
}

/** Name of a person who can still sign in. */
export async function findActiveName(db: Queries, id: string): Promise<string | undefined> {
  const [row] = await db
    .select({ name: user.name })
    .from(user)
    .where(and(eq(user.id, id), isNull(user.disabledAt)))
    .limit(1);
  return row?.name;
}

/** The last statement of a change: moves the revision, and decides whether it was made. */
export function moveRevision(form: Known): Statement {
  return {
    sql: "UPDATE forms SET revision = revision + 1 WHERE id = ? AND revision = ? RETURNING id",
    args: [form.id, form.revision],
  };
}

/** Changes what stands beside the questions, and moves the revision. */
export function changeSettings(db: Queries, form: Known, change: SettingsColumns) {
  return db
    .update(forms)
    .set({ ...change, revision: form.revision + 1 })
    .where(and(eq(forms.id, form.id), eq(forms.revision, form.revision)))
    .returning({ id: forms.id });
}

const WHILE_UNCHANGED = "FROM forms WHERE id = ? AND revision = ?";

/** Writes the draft anew; what was in review is a draft again. */
export function putDraft(
  form: Known,
  draft: { content: DraftContent; at: Date; by: string },
): Statement {
  return {
    sql: `INSERT INTO form_drafts (form_id, content, state, updated_at, updated_by)
      SELECT id, ?, 'draft', ?, ? ${WHILE_UNCHANGED}
      ON CONFLICT (form_id) DO UPDATE SET content = excluded.content, state = 'draft',
        submitted_by = NULL, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
    args: [JSON.stringify(draft.content), draft.at.getTime(), draft.by, form.id, form.revision],
  };
}

/** Moves the draft on; a review leaves its words as they are. */
export function putState(
  form: Known,
  review: {
    content: DraftContent;
    state: DraftState;
    submittedBy: string | null;
    note: string | null;
    at: Date;
    by: string;
  },
): Statement {
  const { content, state, submittedBy, note, at, by } = review;
  return {
    sql: `INSERT INTO form_drafts
        (form_id, content, state, submitted_by, review_note, updated_at, updated_by)
      SELECT id, ?, ?, ?, ?, ?, ? ${WHILE_UNCHANGED}
      ON CONFLICT (form_id) DO UPDATE SET state = excluded.state,
        submitted_by = excluded.submitted_by, review_note = excluded.review_note`,
    args: [
      JSON.stringify(content),
      state,
      submittedBy,
      note,
      at.getTime(),
      by,
      form.id,
      form.revision,
    ],
  };
}

export function deleteDraft(form: Known): Statement {
  return {
    sql: `DELETE FROM form_drafts WHERE form_id = (SELECT id ${WHILE_UNCHANGED})`,
    args: [form.id, form.revision],
  };
}

/** Stores the next version; there is no way to change one that is there. */
export function insertVersion(
  form: Known,
  version: { content: unknown; at: Date; by: string },
): Statement {
  return {
    sql: `INSERT INTO form_versions (form_id, version, content, published_at, published_by)
      SELECT id, (SELECT coalesce(max(version), 0) + 1 FROM form_versions WHERE form_id = forms.id),
        ?, ?, ? ${WHILE_UNCHANGED}`,
    args: [
      JSON.stringify(version.content),
      version.at.getTime(),
      version.by,
      form.id,
      form.revision,
    ],
  };
}

/** Shows the newest version to clients. */
export function showNewest(form: Known): Statement {
  return {
    sql: `UPDATE forms SET revision = revision + 1,
        published_version = (SELECT max(version) FROM form_versions WHERE form_id = forms.id)
      WHERE id = ? AND revision = ? RETURNING id`,
    args: [form.id, form.revision],
  };
}

/** What is followed of a form from its beginning. */
export interface NewFormIndicator extends Pick<
  typeof indicators.$inferSelect,
  "question" | "formula" | "denominator" | "minimumN"
> {
  targets: readonly UnitTarget[];
}

export interface NewFormRow {
  slug: string;
  unitId: number;
  ownerId: string | null;
  requiredLanguages: string[];
  look: FormSettings["look"];
  content: DraftContent;
  indicators: readonly NewFormIndicator[];
  at: Date;
  by: string;
}

/** A form with its first draft; the last statement changes nothing where the slug is taken. */
export function insertForm(db: Queries, row: NewFormRow) {
  const { slug, unitId, ownerId, requiredLanguages, look, content, at, by } = row;
  const onlyIfNew = "FROM forms WHERE slug = ? AND changes() > 0";
  return [
    db
      .insert(forms)
      .values({ slug, unitId, ownerId, requiredLanguages, look, allowedOrigins: [] })
      .onConflictDoNothing(),
    ...row.indicators.flatMap((indicator) => followFromTheBeginning(slug, indicator)),
    {
      sql: `INSERT INTO form_drafts (form_id, content, state, updated_at, updated_by)
        SELECT id, ?, 'draft', ?, ? ${onlyIfNew}`,
      args: [JSON.stringify(content), at.getTime(), by, slug],
    },
  ];
}

/** The indicator and its targets; each statement does nothing where the one before did nothing. */
function followFromTheBeginning(
  slug: string,
  { question, formula, denominator, minimumN, targets }: NewFormIndicator,
): Statement[] {
  return [
    {
      sql: `INSERT INTO indicators (form_id, question, formula, denominator, minimum_n)
        SELECT id, ?, ?, ?, ? FROM forms WHERE slug = ? AND changes() > 0`,
      args: [question, formula, denominator, minimumN, slug],
    },
    ...targets.map(({ unitId, year, value }) => ({
      sql: `INSERT INTO indicator_targets (indicator_id, unit_id, year, value)
        SELECT i.id, ?, ?, ? FROM indicators AS i JOIN forms AS f ON f.id = i.form_id
        WHERE f.slug = ? AND i.question = ? AND i.formula = ? AND changes() > 0`,
      args: [unitId, year, value, slug, question, formula],
    })),
  ];
}

export function setClosed(
  db: Queries,
  formId: number,
  closed: Pick<FormRow, "closedMessage" | "closedAt">,
) {
  return db.update(forms).set(closed).where(eq(forms.id, formId)).returning({ id: forms.id });
}
