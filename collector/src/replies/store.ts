import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { ChangeReplyTemplate, ReplyKind, WriteReplyTemplate } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { contacts } from "../contacts/table.ts";
import { units } from "../units/table.ts";
import { replyTemplates } from "./table.ts";

export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number];

/** Templates of these units, by name. */
export function listTemplates(db: Queries, unitIds: readonly number[], kind?: ReplyKind) {
  return select(db)
    .where(
      and(
        inArray(replyTemplates.unitId, [...unitIds]),
        kind ? eq(replyTemplates.kind, kind) : undefined,
      ),
    )
    .orderBy(asc(replyTemplates.name), asc(replyTemplates.id));
}

export async function findTemplate(
  db: Queries,
  scope: Scope,
  id: number,
): Promise<TemplateRow | undefined> {
  const [row] = await select(db).where(
    and(eq(replyTemplates.id, id), within(scope, replyTemplates.unitId)),
  );
  return row;
}

/** The one of this name that was made last. */
export async function findNewestTemplate(
  db: Queries,
  unitId: number,
  name: string,
): Promise<TemplateRow | undefined> {
  const [row] = await select(db)
    .where(and(eq(replyTemplates.unitId, unitId), eq(replyTemplates.name, name)))
    .orderBy(desc(replyTemplates.id))
    .limit(1);
  return row;
}

const select = (db: Queries) =>
  db
    .select({
      id: replyTemplates.id,
      unitId: replyTemplates.unitId,
      unit: units.slug,
      name: replyTemplates.name,
      kind: replyTemplates.kind,
      texts: replyTemplates.texts,
      revision: replyTemplates.revision,
    })
    .from(replyTemplates)
    .innerJoin(units, eq(units.id, replyTemplates.unitId));

export function insertTemplate(
  db: Queries,
  unitId: number,
  { name, kind, texts }: WriteReplyTemplate,
) {
  return db.insert(replyTemplates).values({ unitId, name, kind, texts });
}

/** Nothing where somebody has changed it since. */
export function updateTemplate(
  db: Queries,
  id: number,
  unitId: number,
  { name, kind, texts, revision }: ChangeReplyTemplate,
) {
  return db
    .update(replyTemplates)
    .set({ unitId, name, kind, texts, revision: revision + 1 })
    .where(and(eq(replyTemplates.id, id), eq(replyTemplates.revision, revision)));
}

export function deleteTemplate(db: Queries, id: number) {
  return db.delete(replyTemplates).where(eq(replyTemplates.id, id));
}

/** The client's contact as it is kept: sealed. */
export async function findSealedContact(db: Queries, response: number) {
  const [row] = await db
    .select({ sealed: contacts.sealed, keyNumber: contacts.keyNumber })
    .from(contacts)
    .where(eq(contacts.response, response))
    .limit(1);
  return row;
}
