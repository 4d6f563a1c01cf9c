import type { Statement } from "../db/connection.ts";
import { uncountResponse } from "./count-response.ts";

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
    uncountResponse("client_id", clientId),
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
