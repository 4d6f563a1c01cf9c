import { and, asc, count, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { CaseView } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { summaryColumns } from "../response-summary.ts";
import { responses } from "../responses/table.ts";
import { user } from "../sign-in/table.ts";
import { units } from "../units/table.ts";
import {
  fitsCase,
  fitsResponse,
  fitsView,
  isByArrival,
  isLate,
  isMine,
  isUnread,
  isWaiting,
  type CaseSelection,
} from "./selection.ts";
import { caseMessages, cases, isOpen } from "./table.ts";

/** Up to so many units are looked up one by one; of more, what fits is not far apart by arrival. */
const FEW_UNITS = 4;

/** Place in the queue. */
export interface Place {
  dueDay: string;
  receivedAt: Date;
  response: number;
}

const select = (db: Queries) =>
  db
    .select({
      ...summaryColumns,
      response: cases.response,
      unitId: cases.unitId,
      status: cases.status,
      handlerId: cases.handlerId,
      handlerName: user.name,
      dueDay: cases.dueDay,
      unreadSince: cases.unreadSince,
      reactedAt: cases.reactedAt,
      answeredAt: cases.answeredAt,
      revision: cases.revision,
      messages: sql<number>`(SELECT count(*) FROM ${caseMessages}
        WHERE ${caseMessages.response} = ${cases.response})`.mapWith(Number),
    })
    .from(cases)
    .innerJoin(responses, eq(responses.seq, cases.response))
    .innerJoin(forms, eq(forms.id, responses.formId))
    .innerJoin(units, eq(units.id, responses.unitId))
    .leftJoin(user, eq(user.id, cases.handlerId));

export type CaseRow = Awaited<ReturnType<typeof select>>[number];

const isCounted = eq(responses.standing, "counted");

/** By promise, what was promised first; ended ones and all of them by arrival, newest first. */
export async function listCases(
  db: Queries,
  selection: CaseSelection,
  view: CaseView,
  after: Place | undefined,
  limit: number,
): Promise<CaseRow[]> {
  const order = isByArrival(view)
    ? [desc(cases.receivedAt), desc(cases.response)]
    : [asc(cases.dueDay), asc(cases.receivedAt), asc(cases.response)];
  return select(db)
    .where(sql`${cases.response} IN (${nextCases(selection, view, after, limit)})`)
    .orderBy(...order)
    .limit(limit);
}

/** The numbers of the next ones alone, so that nothing else is read of those that do not fit. */
export function nextCases(
  selection: CaseSelection,
  view: CaseView,
  after: Place | undefined,
  limit: number,
): SQL {
  const fits = and(fitsCase(selection), fitsView(view, selection), isAfter(view, after));
  const answered = and(isCounted, fitsResponse(selection));
  // CROSS keeps SQLite from beginning with the responses.
  const next = (unit: SQL | undefined, order: SQL) => sql`SELECT ${cases.response} FROM ${cases}
    CROSS JOIN ${responses} ON ${responses.seq} = ${cases.response}
    WHERE ${and(unit, fits, answered)} ORDER BY ${order} LIMIT ${limit}`;
  if (!isByArrival(view)) {
    return next(undefined, sql`${cases.dueDay}, ${cases.receivedAt}, ${cases.response}`);
  }
  const byArrival = sql`${cases.receivedAt} DESC, ${cases.response} DESC`;
  const own = selection.unitIds?.filter((id) => selection.scope.has(id));
  const unitIds = own ?? selection.scope.unitIds;
  if (unitIds.length === 0 || unitIds.length > FEW_UNITS) return next(undefined, byArrival);
  return sql.join(
    unitIds.map((id) => sql`SELECT * FROM (${next(eq(cases.unitId, id), byArrival)})`),
    sql` UNION ALL `,
  );
}

function isAfter(view: CaseView, after: Place | undefined): SQL | undefined {
  if (!after) return undefined;
  const { dueDay, receivedAt, response } = after;
  const at = receivedAt.getTime();
  return isByArrival(view)
    ? sql`(${cases.receivedAt}, ${cases.response}) < (${at}, ${response})`
    : sql`(${cases.dueDay}, ${cases.receivedAt}, ${cases.response}) > (${dueDay}, ${at}, ${response})`;
}

/** Open cases by view, and since when the longest unread one has waited. */
export async function countCases(db: Queries, selection: CaseSelection) {
  const [row] = await countQuery(db, selection);
  return {
    counts: {
      open: row?.open ?? 0,
      mine: row?.mine ?? 0,
      unread: row?.unread ?? 0,
      late: row?.late ?? 0,
      waiting: row?.waiting ?? 0,
    },
    oldestUnread: row?.oldestUnread ?? null,
  };
}

const countOf = (condition: SQL) => sql<number | null>`sum(${condition})`;

export function countQuery(db: Queries, selection: CaseSelection) {
  const columns = {
    open: count(),
    mine: countOf(isMine(selection)),
    unread: countOf(isUnread),
    late: countOf(isLate(selection)),
    waiting: countOf(isWaiting),
    oldestUnread: sql<number | null>`min(${cases.unreadSince})`,
  };
  const fits = and(isOpen(cases.status), fitsCase(selection));
  const asked = fitsResponse(selection);
  // Few are held back: without another question, the responses need not be read.
  if (!asked) {
    const held = sql`SELECT ${responses.seq} FROM ${responses} WHERE ${responses.standing} <> 'counted'`;
    return db
      .select(columns)
      .from(cases)
      .where(and(fits, sql`${cases.response} NOT IN (${held})`));
  }
  return db
    .select(columns)
    .from(cases)
    .innerJoin(responses, eq(responses.seq, cases.response))
    .where(and(fits, isCounted, asked));
}

/** By the response that it is about; undefined where the scope holds none that counts. */
export async function findCase(
  db: Queries,
  scope: Scope,
  responseId: string,
): Promise<CaseRow | undefined> {
  const [row] = await select(db)
    .where(and(eq(responses.responseId, responseId), isCounted, within(scope, cases.unitId)))
    .limit(1);
  return row;
}

/** The case as it stands after a deed that was allowed, wherever it was passed on to. */
export async function findAnywhere(db: Queries, responseId: string): Promise<CaseRow | undefined> {
  const [row] = await select(db).where(eq(responses.responseId, responseId)).limit(1);
  return row;
}

/** Names of people by id; those who are not known are missing. */
export async function namesOf(
  db: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
