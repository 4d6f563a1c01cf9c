import { and, desc, eq, gte, inArray, lt, or, sql, type SQL } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import { contacts } from "../contacts/table.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import type { ResponseSelection } from "../selection.ts";
import { units } from "../units/table.ts";
import { answersOfResponse, responses } from "./table.ts";

/** Place in a list ordered by arrival. */
export interface Place {
  receivedAt: Date;
  seq: number;
}

const columns = {
  seq: responses.seq,
  responseId: responses.responseId,
  formId: responses.formId,
  unitId: responses.unitId,
  form: forms.slug,
  demonstration: forms.demonstration,
  formVersion: responses.formVersion,
  receivedAt: responses.receivedAt,
  language: responses.language,
  unit: units.slug,
  unitUnknown: responses.unitUnknown,
  channel: responses.channel,
  point: responses.point,
  pointKnown: responses.pointKnown,
  entry: responses.entry,
  page: responses.page,
  context: responses.context,
  named: responses.named,
  answerable: responses.answerable,
  promisedBy: responses.promisedBy,
  category: forms.category,
  standing: responses.standing,
  answers: answersOfResponse,
};

const select = (db: Queries) =>
  db
    .select(columns)
    .from(responses)
    .innerJoin(forms, eq(forms.id, responses.formId))
    .innerJoin(units, eq(units.id, responses.unitId));

export type ResponseRow = Awaited<ReturnType<typeof listResponses>>[number];

/** Newest first, after `after`. */
export function listResponses(
  db: Queries,
  selection: ResponseSelection,
  after: Place | undefined,
  limit: number,
) {
  const before =
    after &&
    or(
      lt(responses.receivedAt, after.receivedAt),
      and(eq(responses.receivedAt, after.receivedAt), lt(responses.seq, after.seq)),
    );
  return select(db)
    .where(and(...toConditions(selection), before))
    .orderBy(desc(responses.receivedAt), desc(responses.seq))
    .limit(limit);
}

/** By what staff know it by; undefined where the scope holds none. */
export async function findResponse(db: Queries, scope: Scope, responseId: string) {
  const [row] = await select(db)
    .where(and(eq(responses.responseId, responseId), within(scope, responses.unitId)))
    .limit(1);
  return row;
}

/** The sealed contact of the response; undefined where it has none, or is of another unit. */
export async function findContact(db: Queries, scope: Scope, seq: number) {
  const [row] = await db
    .select({ sealed: contacts.sealed, keyNumber: contacts.keyNumber })
    .from(contacts)
    .innerJoin(responses, eq(responses.seq, contacts.response))
    .where(and(eq(contacts.response, seq), within(scope, responses.unitId)))
    .limit(1);
  return row;
}

export async function hasContact(db: Queries, scope: Scope, seq: number): Promise<boolean> {
  return (await findContact(db, scope, seq)) !== undefined;
}

function toConditions(selection: ResponseSelection): (SQL | undefined)[] {
  return [
    within(selection.scope, responses.unitId),
    eq(responses.standing, "counted"),
    selection.formId === undefined ? undefined : eq(responses.formId, selection.formId),
    selection.from && gte(responses.receivedAt, selection.from),
    selection.until && lt(responses.receivedAt, selection.until),
    selection.language === undefined ? undefined : eq(responses.language, selection.language),
    selection.unitIds && inArray(responses.unitId, selection.unitIds),
    selection.channel === undefined ? undefined : eq(responses.channel, selection.channel),
    // Written out, since only then SQLite uses the index of known points.
    selection.point === undefined
      ? undefined
      : sql`${responses.point} = ${selection.point} AND ${responses.pointKnown} = 1`,
  ];
}
