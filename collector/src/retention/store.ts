import { asc, desc, eq, sql } from "drizzle-orm";
import { keepingOf, type Keeping, type RetentionClock } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import { caseEvents, caseMessages } from "../cases/table.ts";
import { contacts } from "../contacts/table.ts";
import type { Statement } from "../db/connection.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { jobRuns } from "../jobs/table.ts";
import { answerCounts, answers, responses } from "../responses/table.ts";
import { deletions } from "./table.ts";

export interface KeptForm {
  id: number;
  keeping: Keeping;
}

export async function listKeptForms(db: Queries): Promise<KeptForm[]> {
  const rows = await db.select().from(forms).orderBy(asc(forms.id));
  return rows.map((row) => ({ id: row.id, keeping: keepingOf(row) }));
}

/** What the last run that went well left behind. */
export async function findLastResult(db: Queries, job: string) {
  const [row] = await db.select().from(jobRuns).where(eq(jobRuns.name, job));
  return row?.result ?? undefined;
}

/** What of one form has run out. */
export interface Expired {
  formId: number;
  throughDay: string;
  /** No response of `throughDay` came at or after this moment, whatever the time zone was then. */
  until: Date;
  /** End of `throughDay` in the organisation's time zone: messages have times of their own. */
  dayEnd: Date;
}

export type Place = { receivedAt: number; seq: number };

/** Numbers of the next responses with a contact that has run out. */
export async function listContacts(
  db: Queries,
  { formId, throughDay }: Expired,
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await db.values<[number]>(sql`
    SELECT c.response FROM ${contacts} AS c JOIN ${responses} AS r ON r.seq = c.response
    WHERE c.response > ${after} AND r.form_id = ${formId} AND r.day <= ${throughDay}
    ORDER BY c.response LIMIT ${limit}`);
  return rows.map(([seq]) => seq);
}

/** The next responses that have run out, by arrival, and whether a text still stands there. */
export async function listResponses(
  db: Queries,
  { formId, throughDay, until, dayEnd }: Expired,
  after: Place,
  limit: number,
): Promise<(Place & { hasText: boolean })[]> {
  const rows = await db.values<[number, number, number]>(sql`
    SELECT r.received_at, r.seq, r.page IS NOT NULL OR r.context IS NOT NULL OR EXISTS (
      SELECT 1 FROM ${answers} AS a WHERE a.response = r.seq AND a.text IS NOT NULL
    ) OR EXISTS (
      SELECT 1 FROM ${caseMessages} AS m
      WHERE m.response = r.seq AND m.text IS NOT NULL AND m.created_at < ${dayEnd.getTime()}
    ) OR EXISTS (
      SELECT 1 FROM ${caseEvents} AS e
      WHERE e.response = r.seq AND e.reason IS NOT NULL AND e.created_at < ${dayEnd.getTime()})
    FROM ${responses} AS r
    WHERE r.form_id = ${formId} AND (r.received_at, r.seq) > (${after.receivedAt}, ${after.seq})
      AND r.received_at < ${until.getTime()} AND r.day <= ${throughDay}
    ORDER BY r.received_at, r.seq LIMIT ${limit}`);
  return rows.map(([receivedAt, seq, hasText]) => ({ receivedAt, seq, hasText: hasText === 1 }));
}

/** Days of the roll-up that have run out. */
export async function listCountedDays(
  db: Queries,
  { formId, throughDay }: Expired,
  limit: number,
): Promise<string[]> {
  const rows = await db.values<[string]>(sql`
    SELECT DISTINCT day FROM ${answerCounts}
    WHERE form_id = ${formId} AND day <= ${throughDay} ORDER BY day LIMIT ${limit}`);
  return rows.map(([day]) => day);
}

/**
 * Deletes what has run out of these responses and adds it to the night's row, in one transaction.
 * A number that meanwhile belongs to another response, as after an erasure, is passed over.
 */
export function deleteStatements(
  clock: RetentionClock,
  expired: Expired,
  seqs: readonly number[],
  at: Date,
): Statement[] {
  const { formId, throughDay, dayEnd } = expired;
  const these = `SELECT r.seq FROM json_each(?) AS wanted JOIN responses AS r ON r.seq = wanted.value
    WHERE r.form_id = ? AND r.day <= ?`;
  const args = [JSON.stringify(seqs), formId, throughDay];
  const deletes: Record<RetentionClock, Statement[]> = {
    contacts: [{ sql: `DELETE FROM contacts WHERE response IN (${these})`, args }],
    comments: [
      // What is quoted from a text goes with it.
      { sql: `DELETE FROM quotes WHERE response IN (${these})`, args },
      {
        sql: `UPDATE answers SET text = NULL WHERE text IS NOT NULL AND response IN (${these})`,
        args,
      },
      {
        sql: `UPDATE case_messages SET text = NULL
          WHERE text IS NOT NULL AND created_at < ? AND response IN (${these})`,
        args: [dayEnd.getTime(), ...args],
      },
      {
        sql: `UPDATE case_events SET reason = NULL
          WHERE reason IS NOT NULL AND created_at < ? AND response IN (${these})`,
        args: [dayEnd.getTime(), ...args],
      },
      { sql: `UPDATE responses SET page = NULL, context = NULL WHERE seq IN (${these})`, args },
    ],
    scores: [
      { sql: `DELETE FROM answers WHERE response IN (${these})`, args },
      { sql: `DELETE FROM contacts WHERE response IN (${these})`, args },
      { sql: `DELETE FROM responses WHERE seq IN (${these})`, args },
    ],
  };
  return [
    ...deletes[clock],
    {
      sql: `INSERT INTO deletions (at, form_id, clock, through_day, n) VALUES (?, ?, ?, ?, changes())
        ON CONFLICT DO UPDATE SET n = n + excluded.n`,
      args: [at.getTime(), formId, clock, throughDay],
    },
  ];
}

/**
 * Days of the roll-up that are kept by month and year alone from now on. Nothing while a response
 * stands that was entered for such a day meanwhile: taking it out again needs its day.
 */
export function mergeStatements(expired: Expired, days: readonly string[], at: Date): Statement[] {
  const { formId, throughDay, until } = expired;
  return [
    {
      sql: `INSERT INTO deletions (at, form_id, clock, through_day, n) VALUES (?, ?, 'scores', ?, 0)
        ON CONFLICT DO NOTHING`,
      args: [at.getTime(), formId, throughDay],
    },
    {
      sql: `DELETE FROM answer_counts
        WHERE form_id = ? AND day IN (SELECT value FROM json_each(?)) AND NOT EXISTS (
          SELECT 1 FROM responses WHERE form_id = ? AND received_at < ? AND day <= ?)`,
      args: [formId, JSON.stringify(days), formId, until.getTime(), throughDay],
    },
  ];
}

/** Newest first, below the number `before`, of the forms that stand in the scope's units. */
export function listDeletions(
  db: Queries,
  scope: Scope,
  before: number | undefined,
  limit: number,
) {
  return db
    .select({ row: deletions, form: forms.slug })
    .from(deletions)
    .innerJoin(forms, eq(forms.id, deletions.formId))
    .where(
      sql`${within(scope, forms.unitId)} AND ${deletions.n} > 0 AND ${deletions.id} < ${before ?? Number.MAX_SAFE_INTEGER}`,
    )
    .orderBy(desc(deletions.id))
    .limit(limit);
}
