import { and, asc, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
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

/**
 * The numbers of the next ones alone, so that nothing else is read of those that do not fit. Of few
 * units, each one's next are looked up in the order of the index.
 */
export function nextCases(
  selection: CaseSelection,
  view: CaseView,
  after: Place | undefined,
  limit: number,
): SQL {
  const fits = and(fitsCase(selection), fitsView(view, selection), isAfter(view, after));
  const fitsBoth = and(fits, isCounted, fitsResponse(selection));
  const order = isByArrival(view)
    ? sql`${cases.receivedAt} DESC, ${cases.response} DESC`
    : sql`${cases.dueDay}, ${cases.receivedAt}, ${cases.response}`;
  // CROSS keeps SQLite from beginning with the responses.
  const next = (unit?: SQL) => sql`SELECT ${cases.response} FROM ${cases} ${indexOf(view)}
    CROSS JOIN ${responses} ON ${responses.seq} = ${cases.response}
    WHERE ${and(unit, fitsBoth)} ORDER BY ${order} LIMIT ${limit}`;
  const own = selection.unitIds?.filter((id) => selection.scope.has(id));
  const unitIds = own ?? selection.scope.unitIds;
  const isMany = unitIds.length === 0 || unitIds.length > FEW_UNITS;
  if (isMany || view === "mine") return next();
  return sql.join(
    unitIds.map((id) => sql`SELECT * FROM (${next(eq(cases.unitId, id))})`),
    sql` UNION ALL `,
  );
}

/** Named, since of many units SQLite would read the ended ones too. */
function indexOf(view: CaseView): SQL {
  if (isByArrival(view)) return sql``;
  return view === "mine" ? sql`INDEXED BY cases_handler` : sql`INDEXED BY cases_queue`;
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
  const [row] = await db.values<(number | null)[]>(countQuery(selection));
  const [open, mine, unread, late, waiting, oldestUnread] = row ?? [];
  return {
    counts: {
      open: open ?? 0,
      mine: mine ?? 0,
      unread: unread ?? 0,
      late: late ?? 0,
      waiting: waiting ?? 0,
    },
    oldestUnread: oldestUnread ?? null,
  };
}

export function countQuery(selection: CaseSelection): SQL {
  const asked = fitsResponse(selection);
  const fits = and(isOpen(cases.status), fitsCase(selection));
  const sums = [isMine(selection), isUnread, isLate(selection), isWaiting].map(
    (condition) => sql`sum(${condition})`,
  );
  const columns = sql`count(*), ${sql.join(sums, sql`, `)}, min(${cases.unreadSince})`;
  // Few are held back: without another question, the responses need not be read.
  return asked
    ? sql`SELECT ${columns} FROM ${cases} INDEXED BY cases_queue
        CROSS JOIN ${responses} ON ${responses.seq} = ${cases.response}
        WHERE ${and(fits, isCounted, asked)}`
    : sql`SELECT ${columns} FROM ${cases} INDEXED BY cases_queue
        WHERE ${fits} AND ${cases.response} NOT IN (
          SELECT ${responses.seq} FROM ${responses} WHERE ${responses.standing} <> 'counted')`;
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
