import { sql, type SQL } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import type { Statement } from "../db/connection.ts";
import { differences, type CountedDay } from "./recount.ts";
import { listCountedForms } from "./store.ts";

/** One number of the roll-up that is not what the responses say. */
export interface Difference {
  form: string;
  day: string;
  unitId: number;
  language: string;
  channel: string;
  point: string;
  /** Empty: the responses themselves. */
  question: string;
  /** Empty: those that answered it. */
  value: string;
  counted: number;
  found: number;
}

const DAY_MS = 86_400_000;
/** Where a day lies in time depends on the zone in which it was counted. */
const ZONE_SLACK_MS = 14 * 3_600_000;

/**
 * Counts every day anew whose responses still stand, one day of one form at a time, and hands over
 * what differs. Each day is read at one moment: responses may come meanwhile.
 * @returns how many days were counted
 */
export async function checkRollups(
  db: Queries,
  onDifferent: (day: CountedDay, found: Difference[]) => void | Promise<void>,
): Promise<number> {
  let days = 0;
  for (const { id, form, firstDay, lastDay, goneThrough } of await listCountedForms(db)) {
    if (firstDay === null || lastDay === null) continue;
    const first = goneThrough === null ? firstDay : laterOf(dayAfter(goneThrough), firstDay);
    for (let day = first; day <= lastDay; day = dayAfter(day)) {
      const begins = Date.parse(`${day}T00:00:00Z`);
      const range = { from: begins - ZONE_SLACK_MS, until: begins + DAY_MS + ZONE_SLACK_MS };
      const counted: CountedDay = { formId: id, day, ...range };
      const rows = await db.values<Row>(toSql(differences(counted)));
      days += 1;
      if (rows.length > 0)
        await onDifferent(
          counted,
          rows.map((row) => toDifference(form, day, row)),
        );
    }
  }
  return days;
}

type Row = [number, number, string, string, string, string, string, number, number];

function toDifference(form: string, day: string, row: Row): Difference {
  const [, unitId, language, channel, point, question, value, counted, found] = row;
  return { form, day, unitId, language, channel, point, question, value, counted, found };
}

/** Its question marks as parameters. */
function toSql({ sql: text, args }: Statement): SQL {
  const parts = text.split("?");
  const values = Array.isArray(args) ? args : [];
  return sql.join(
    parts.map((part, i) => (i === 0 ? sql.raw(part) : sql`${values[i - 1]}${sql.raw(part)}`)),
  );
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
