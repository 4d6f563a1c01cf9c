import { and, desc, eq, gte, inArray, lt, or, sql, type SQL } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import { cases } from "../cases/table.ts";
import { contacts } from "../contacts/table.ts";
import type { Place } from "../cursor.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { summaryColumns } from "../response-summary.ts";
import type { ResponseSelection } from "../selection.ts";
import { units } from "../units/table.ts";
import { responses } from "./table.ts";

/** Up to so many units are looked up one by one; of more, what fits is not far apart by arrival. */
const FEW_UNITS = 4;
/** Units times forms: each costs the time of a page at most. */
const MOST_HEAPS = 64;

const columns = {
  ...summaryColumns,
  seq: responses.seq,
  formId: responses.formId,
  unitId: responses.unitId,
  pointKnown: responses.pointKnown,
  page: responses.page,
  context: responses.context,
  standing: responses.standing,
};

const select = (db: Queries) =>
  db
    .select(columns)
    .from(responses)
    .innerJoin(forms, eq(forms.id, responses.formId))
    .innerJoin(units, eq(units.id, responses.unitId));

/**
 * Newest first, after `after`. Of few units and forms, each one's next are looked up; of many, all
 * are read by arrival, where those that fit are never far apart.
 */
export async function listResponses(
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
  const fits = and(...toConditions(selection), before);
  const heaps = await listHeaps(db, selection);
  const next =
    heaps &&
    sql.join(
      heaps.map((heap) => nextOf(heap, fits, limit)),
      sql` UNION ALL `,
    );
  return select(db)
    .where(next ? sql`${responses.seq} IN (${next})` : fits)
    .orderBy(desc(responses.receivedAt), desc(responses.seq))
    .limit(limit);
}

/** What one unit got to one form, which stands together in the index. */
interface Heap {
  unitId: number;
  formId: number;
}

/** All that the selection reaches into; undefined where they are many. */
async function listHeaps(
  db: Queries,
  { scope, unitIds, formId }: ResponseSelection,
): Promise<Heap[] | undefined> {
  const units = unitIds?.filter((id) => scope.has(id)) ?? scope.unitIds;
  if (units.length === 0 || units.length > FEW_UNITS) return undefined;
  const formIds =
    formId === undefined
      ? (await db.select({ id: forms.id }).from(forms)).map(({ id }) => id)
      : [formId];
  if (formIds.length === 0 || units.length * formIds.length > MOST_HEAPS) return undefined;
  return units.flatMap((unitId) => formIds.map((id) => ({ unitId, formId: id })));
}

/** `unit_id > 0` opens the index to this query alone. */
const nextOf = ({ unitId, formId }: Heap, fits: SQL | undefined, limit: number): SQL =>
  sql`SELECT seq FROM (SELECT ${responses.seq} AS seq FROM ${responses}
    INDEXED BY responses_unit_form_received
    WHERE ${responses.unitId} = ${unitId} AND ${responses.unitId} > 0
      AND ${responses.formId} = ${formId} AND ${fits}
    ORDER BY ${responses.receivedAt} DESC, ${responses.seq} DESC LIMIT ${limit})`;

/** The unit that it is about is the caller's, or the one that its case was passed on to. */
const isReadable = (scope: Scope): SQL | undefined =>
  or(within(scope, responses.unitId), within(scope, cases.unitId));

/** By what staff know it by; undefined where the scope holds none. */
export async function findResponse(db: Queries, scope: Scope, responseId: string) {
  const [row] = await db
    .select({ ...columns, handledBy: cases.unitId })
    .from(responses)
    .innerJoin(forms, eq(forms.id, responses.formId))
    .innerJoin(units, eq(units.id, responses.unitId))
    .leftJoin(cases, eq(cases.response, responses.seq))
    .where(and(eq(responses.responseId, responseId), isReadable(scope)))
    .limit(1);
  return row;
}

/** The sealed contact of the response; undefined where it has none, or is of other units. */
export async function findContact(db: Queries, scope: Scope, seq: number) {
  const [row] = await db
    .select({ sealed: contacts.sealed, keyNumber: contacts.keyNumber })
    .from(contacts)
    .innerJoin(responses, eq(responses.seq, contacts.response))
    .leftJoin(cases, eq(cases.response, responses.seq))
    .where(and(eq(contacts.response, seq), isReadable(scope)))
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
