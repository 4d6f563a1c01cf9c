import type { Standing } from "@respons/wire";
import { NO_PROMISE } from "../cases/table.ts";
import type { Statement } from "../db/connection.ts";

type Key = "client_id" | "response_id";

/** Takes one response out of the roll-up of its own day; nothing where it does not count. */
export function uncountResponse(key: Key, id: string): Statement {
  return { sql: UNCOUNT.replaceAll("$key", key), args: [id, id, id] };
}

/**
 * Gives a response another standing, and counts it in its own day or no longer, for one
 * transaction; one that counts now gets the case that it would have got on arrival. The last statement changes a row only where it stood otherwise.
 * @param from nothing happens where it stands in another way than this
 */
export function standingStatements(
  responseId: string,
  standing: Standing,
  from: Exclude<Standing, "counted"> | null = null,
): Statement[] {
  return [
    ...(standing === "counted"
      ? [
          { sql: COUNT, args: [responseId, responseId, responseId, from] },
          { sql: INSERT_CASE, args: [responseId, from] },
        ]
      : [uncountResponse("response_id", responseId)]),
    {
      sql: `UPDATE responses SET standing = ?
        WHERE response_id = ? AND standing <> ? AND standing = coalesce(?, standing)`,
      args: [standing, responseId, standing, from],
    },
  ];
}

/** One row for the response itself, for each question it answered, and for each value. */
const COUNTED_OF_ONE = `
  SELECT response, question, value FROM answers
  WHERE response = (SELECT seq FROM responses WHERE $key = ?)
  UNION SELECT response, question, '' FROM answers
  WHERE response = (SELECT seq FROM responses WHERE $key = ?)
  UNION SELECT seq, '', '' FROM responses WHERE $key = ?`;

const UNCOUNT = `
UPDATE answer_counts AS c SET n = c.n - 1
FROM (
  SELECT r.*, a.question AS question, a.value AS value
  FROM responses AS r JOIN (${COUNTED_OF_ONE}) AS a ON a.response = r.seq
  WHERE r.standing = 'counted'
) AS gone
WHERE c.form_id = gone.form_id AND c.day = gone.day AND c.form_version = gone.form_version
  AND c.unit_id = gone.unit_id AND c.language = gone.language AND c.channel = gone.channel
  AND c.point = iif(gone.point_known, gone.point, '')
  AND c.question = gone.question AND c.value = gone.value`;

const COUNT = `
INSERT INTO answer_counts
  (form_id, day, form_version, unit_id, language, channel, point, question, value, n)
SELECT r.form_id, r.day, r.form_version, r.unit_id, r.language, r.channel,
  iif(r.point_known, r.point, ''), a.question, a.value, 1
FROM responses AS r JOIN (${COUNTED_OF_ONE}) AS a ON a.response = r.seq
WHERE r.standing <> 'counted' AND r.standing = coalesce(?, r.standing)
ON CONFLICT DO UPDATE SET n = n + 1`.replaceAll("$key", "response_id");

const INSERT_CASE = `
INSERT INTO cases (response, unit_id, due_day, received_at, unread_since)
SELECT r.seq, r.unit_id, coalesce(r.promised_by, '${NO_PROMISE}'), r.received_at, r.received_at
FROM responses AS r
WHERE r.response_id = ? AND r.standing <> 'counted' AND r.standing = coalesce(?, r.standing)
  AND (r.answerable OR EXISTS (
    SELECT 1 FROM answers AS a WHERE a.response = r.seq AND a.value = '' AND a.text <> ''))
ON CONFLICT DO NOTHING`;
