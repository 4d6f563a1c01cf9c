import type { Statement } from "../db/connection.ts";

/** One day of one form: what is compared at a time, so that other queries come between. */
export interface CountedDay {
  formId: number;
  day: string;
  /** Moments between which every response of the day came, whatever the time zone was then. */
  from: number;
  until: number;
}

const KEYS = ["form_version", "unit_id", "language", "channel", "point", "question", "value"];
const keys = KEYS.join(", ");

/** What the roll-up of a day should hold, from the responses themselves. */
const RECOUNT = `
WITH these AS MATERIALIZED (
  SELECT seq, form_version, unit_id, language, channel, iif(point_known, point, '') AS point
  FROM responses
  WHERE form_id = ? AND received_at >= ? AND received_at < ? AND day = ? AND standing = 'counted'
), counted AS (
  SELECT seq, '' AS question, '' AS value FROM these
  UNION SELECT seq, a.question, a.value FROM these JOIN answers AS a ON a.response = seq
  UNION SELECT seq, a.question, '' FROM these JOIN answers AS a ON a.response = seq
)
SELECT ${keys}, count(*) AS n FROM counted JOIN these USING (seq) GROUP BY ${keys}`;

const recountArgs = ({ formId, day, from, until }: CountedDay) => [formId, from, until, day];

/** Rows: the keys, what the roll-up holds, what it should hold; only where these differ. */
export function differences(counted: CountedDay): Statement {
  return {
    sql: `WITH fresh AS (${RECOUNT}),
      kept AS (SELECT ${keys}, n FROM answer_counts WHERE form_id = ? AND day = ? AND n <> 0)
      SELECT ${KEYS.map((key) => `coalesce(fresh.${key}, kept.${key})`).join(", ")},
        coalesce(kept.n, 0), coalesce(fresh.n, 0)
      FROM fresh FULL JOIN kept USING (${keys}) WHERE fresh.n IS NOT kept.n`,
    args: [...recountArgs(counted), counted.formId, counted.day],
  };
}

/** Puts the day right; months and years follow by their triggers. */
export function repairStatements(counted: CountedDay): Statement[] {
  const { formId, day } = counted;
  return [
    { sql: "UPDATE answer_counts SET n = 0 WHERE form_id = ? AND day = ?", args: [formId, day] },
    {
      sql: `INSERT INTO answer_counts (form_id, day, ${keys}, n)
        SELECT ?, ?, ${keys}, n FROM (${RECOUNT}) WHERE true
        ON CONFLICT DO UPDATE SET n = excluded.n`,
      args: [formId, day, ...recountArgs(counted)],
    },
  ];
}
