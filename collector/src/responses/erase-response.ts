import type { Statement } from "../db/connection.ts";

/**
 * Removes one response with its answers and contact, takes it out of the roll-up and leaves a
 * keyed hash of its client id, in one transaction.
 */
export function eraseStatements(seq: number, clientIdHash: string, erasedAt: Date): Statement[] {
  return [
    { sql: UNCOUNT, args: [seq, seq] },
    { sql: "DELETE FROM answers WHERE response = ?", args: [seq] },
    { sql: "DELETE FROM contacts WHERE response = ?", args: [seq] },
    {
      sql: "INSERT INTO erased_responses (client_id_hash, erased_at) SELECT ?, ? WHERE EXISTS (SELECT 1 FROM responses WHERE seq = ?) ON CONFLICT DO NOTHING",
      args: [clientIdHash, erasedAt.getTime(), seq],
    },
    { sql: "DELETE FROM responses WHERE seq = ?", args: [seq] },
  ];
}

const UNCOUNT = `
UPDATE answer_counts AS c SET n = c.n - 1
FROM (
  SELECT r.*, a.question AS question, a.value AS value
  FROM responses AS r JOIN (
    SELECT response, question, value FROM answers WHERE response = ?
    UNION ALL SELECT seq, '', '' FROM responses WHERE seq = ?
  ) AS a ON a.response = r.seq
) AS gone
WHERE c.form_id = gone.form_id AND c.day = gone.day AND c.form_version = gone.form_version
  AND c.unit_id = gone.unit_id AND c.language = gone.language AND c.channel = gone.channel
  AND c.question = gone.question AND c.value = gone.value`;
