import { and, eq, gte, inArray, lt, min, sql, type SQL } from "drizzle-orm";
import type { CaseStatus } from "@respons/wire";
import { within } from "../access/scope.ts";
import { cases } from "../cases/table.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { responses } from "../responses/table.ts";
import type { ResponseSelection } from "../selection.ts";
import { user } from "../sign-in/table.ts";
import { units } from "../units/table.ts";

/** A selection of cases, as things stood at `until`. */
export interface CaseSelection {
  /** Its units are those that handle. */
  selection: ResponseSelection;
  until: Date;
  /** The last day whose promises are over. */
  dueThrough: string;
  /** When each day of a promise ended, for those that are over. */
  dayEnds: readonly (readonly [day: string, end: number])[];
}

/** Cases of one unit, language and month of arrival that were named and answerable alike. */
export interface CaseCount {
  unit: string;
  language: string;
  month: string;
  named: boolean;
  answerable: boolean;
  n: number;
  answered: number;
  waiting: number;
  due: number;
  inTime: number;
  late: number;
}

/** Cases of one unit and language whose time was the same, rounded to a tenth of a day. */
export interface TimeCount {
  kind: "reaction" | "answer";
  unit: string;
  language: string;
  tenths: number;
  n: number;
  /** Of their exact times. */
  sumMs: number;
}

/** When the earliest case came; undefined where there is none. */
export async function findFirstArrival(db: Queries): Promise<Date | undefined> {
  const [row] = await db.select({ at: min(cases.receivedAt) }).from(cases);
  return row?.at ?? undefined;
}

/** As many rows as units, languages and months make, whatever the number of cases. */
export async function countCases(db: Queries, selected: CaseSelection): Promise<CaseCount[]> {
  const rows = await db.values<[string, string, string, ...number[]]>(sql`
    WITH ${withCases(selected)}
    SELECT u.slug, language, month, named, answerable, count(*), count(answered_at),
      sum(waiting), sum(due), sum(in_time), sum(due AND answered_at IS NOT NULL AND NOT in_time)
    FROM picked JOIN ${units} AS u ON u.id = picked.unit
    GROUP BY 1, 2, 3, 4, 5`);
  return rows.map((row) => toCaseCount(row));
}

function toCaseCount([unit, language, month, ...counts]: [string, string, string, ...number[]]) {
  const [named, answerable, n = 0, answered = 0, waiting = 0, due = 0, inTime = 0, late = 0] =
    counts;
  return {
    unit,
    language,
    month,
    named: named === 1,
    answerable: answerable === 1,
    n,
    answered,
    waiting,
    due,
    inTime,
    late,
  };
}

/** Times that had ended by then; as many rows as there are different ones by unit and language. */
export async function countTimes(db: Queries, selected: CaseSelection): Promise<TimeCount[]> {
  const ofKind = (kind: TimeCount["kind"], column: string) => sql`
    SELECT ${kind}, u.slug, language, CAST(round(${sql.raw(column)} / 8640000.0) AS INTEGER),
      count(*), sum(${sql.raw(column)})
    FROM picked JOIN ${units} AS u ON u.id = picked.unit
    WHERE ${sql.raw(column)} IS NOT NULL GROUP BY 2, 3, 4`;
  const rows = await db.values<[TimeCount["kind"], string, string, number, number, number]>(sql`
    WITH ${withCases(selected)}
    ${ofKind("reaction", "reaction_ms")} UNION ALL ${ofKind("answer", "answer_ms")}`);
  return rows.map(([kind, unit, language, tenths, n, sumMs]) => {
    return { kind, unit, language, tenths, n, sumMs };
  });
}

/** Moments are in milliseconds. */
export interface MissedRow {
  seq: number;
  responseId: string;
  form: string;
  unit: string;
  language: string;
  receivedAt: number;
  promisedBy: string;
  answeredAt: number | null;
  status: CaseStatus;
  handlerId: string | null;
  handlerName: string | null;
}

/** Cases of clients who were promised an answer that did not come in time, newest first. */
export async function listMisses(
  db: Queries,
  selected: CaseSelection,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<MissedRow[]> {
  const rows = await db.values<[string]>(sql`
    WITH ${withCases(selected, before === undefined ? undefined : lt(cases.response, before))}
    SELECT json_object(
      'seq', picked.response, 'responseId', response_id, 'form', f.slug, 'unit', u.slug,
      'language', picked.language, 'receivedAt', received_at, 'promisedBy', promised_by,
      'answeredAt', answered_at, 'status', picked.status, 'handlerId', p.id, 'handlerName', p.name)
    FROM picked
      JOIN ${units} AS u ON u.id = picked.unit
      JOIN ${forms} AS f ON f.id = picked.form
      LEFT JOIN ${user} AS p ON p.id = picked.handler_id
    WHERE due AND answerable AND NOT in_time
    ORDER BY picked.response DESC LIMIT ${limit}`);
  return rows.map(([json]) => JSON.parse(json) as MissedRow);
}

/**
 * Tables for a query: `picked`, one row per case; times after `until` are as if they never were.
 * The cast gives the days an affinity: without one SQLite reads all of them for every case.
 */
function withCases({ selection, until, dueThrough, dayEnds }: CaseSelection, narrower?: SQL): SQL {
  const untilMs = until.getTime();
  const fits = and(...toConditions(selection, until), narrower);
  const by = (column: string) => sql.raw(`iif(${column} < ${untilMs}, ${column}, NULL)`);
  return sql`day_ends(day, at) AS MATERIALIZED (
      SELECT CAST(value ->> 0 AS TEXT), value ->> 1 FROM json_each(${JSON.stringify(dayEnds)})
    ),
    found AS (
      SELECT ${cases.response} AS response, ${cases.unitId} AS unit, ${responses.formId} AS form,
        ${cases.status} AS status, ${cases.handlerId} AS handler_id,
        ${responses.responseId} AS response_id, ${responses.language} AS language,
        substr(${responses.day}, 1, 7) AS month, ${responses.named} AS named,
        ${responses.answerable} AS answerable, ${responses.promisedBy} AS promised_by,
        ${cases.receivedAt} AS received_at, ${by('"cases"."reacted_at"')} AS reacted_at,
        ${by('"cases"."answered_at"')} AS answered_at
      FROM ${cases} JOIN ${responses} ON ${responses.seq} = ${cases.response}
      WHERE ${fits}
    ),
    picked AS (
      SELECT found.*, reacted_at - received_at AS reaction_ms, answered_at - received_at AS answer_ms,
        coalesce(promised_by <= ${dueThrough}, 0) AS due,
        coalesce(promised_by > ${dueThrough} AND answered_at IS NULL, 0) AS waiting,
        coalesce(promised_by <= ${dueThrough} AND answered_at < day_ends.at, 0) AS in_time
      FROM found LEFT JOIN day_ends ON day_ends.day = promised_by
    )`;
}

function toConditions(selection: ResponseSelection, until: Date): (SQL | undefined)[] {
  return [
    within(selection.scope, cases.unitId),
    eq(responses.standing, "counted"),
    lt(cases.receivedAt, until),
    selection.from && gte(cases.receivedAt, selection.from),
    selection.until && lt(cases.receivedAt, selection.until),
    selection.formId === undefined ? undefined : eq(responses.formId, selection.formId),
    selection.language === undefined ? undefined : eq(responses.language, selection.language),
    selection.channel === undefined ? undefined : eq(responses.channel, selection.channel),
    selection.unitIds && inArray(cases.unitId, selection.unitIds),
  ];
}
