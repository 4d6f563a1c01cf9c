import type { Statement } from "../db/connection.ts";

/**
 * Removes one response with its answers and contact, takes it out of the roll-up and leaves a
 * keyed hash of its client id, in one transaction. Nothing where it is gone already: SQLite gives
 * the number of an erased row to the next response, so it is found by its client id alone.
 */
export function eraseStatements(
  clientId: string,
  clientIdHash: string,
  erasedAt: Date,
): Statement[] {
  return [
    { sql: UNCOUNT, args: [clientId, clientId, clientId] },
    { sql: `DELETE FROM answers WHERE response = ${SEQ}`, args: [clientId] },
    { sql: `DELETE FROM contacts WHERE response = ${SEQ}`, args: [clientId] },
    {
      sql: `INSERT INTO erased_responses (client_id_hash, erased_at)
        SELECT ?, ? FROM responses WHERE client_id = ? ON CONFLICT DO NOTHING`,
      args: [clientIdHash, erasedAt.getTime(), clientId],
    },
    { sql: "DELETE FROM responses WHERE client_id = ?", args: [clientId] },
  ];
}

const SEQ = "(SELECT seq FROM responses WHERE client_id = ?)";

const UNCOUNT = `
UPDATE answer_counts AS c SET n = c.n - 1
FROM (
  SELECT r.*, a.question AS question, a.value AS value
  FROM responses AS r JOIN (
    SELECT response, question, value FROM answers WHERE response = ${SEQ}
    UNION SELECT response, question, '' FROM answers WHERE response = ${SEQ}
    UNION SELECT seq, '', '' FROM responses WHERE client_id = ?
  ) AS a ON a.response = r.seq
) AS gone
WHERE c.form_id = gone.form_id AND c.day = gone.day AND c.form_version = gone.form_version
  AND c.unit_id = gone.unit_id AND c.language = gone.language AND c.channel = gone.channel
  AND c.point = iif(gone.point_known, gone.point, '')
  AND c.question = gone.question AND c.value = gone.value`;
