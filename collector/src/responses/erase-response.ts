import type { Statement } from "../db/connection.ts";
import { uncountResponse } from "./count-response.ts";
import type { Deps } from "../deps.ts";
import { keyedHash } from "../keys.ts";

type AuditFact = Parameters<Deps["audit"]["record"]>[0];

/**
 * Erases a response for good, also from the write-ahead log; a late retry of it stores nothing.
 * Where staff do it, the fact is written down in the same transaction.
 * @returns false where it was gone already, which only who gives a fact is told
 */
export type EraseResponse = (clientId: string, fact?: AuditFact) => Promise<boolean>;

export function createErase(
  deps: Pick<Deps, "db" | "keys" | "audit" | "now" | "wipeDeleted">,
): EraseResponse {
  return async (clientId, fact) => {
    const hash = keyedHash(deps.keys.current.erasure, clientId);
    const statements = eraseStatements(clientId, hash, deps.now());
    const isErased = fact
      ? await deps.audit.write(fact, statements)
      : await deps.db.writeAll(statements).then(() => true);
    await deps.wipeDeleted();
    return isErased;
  };
}

/**
 * Removes one response with its answers and contact, takes it out of the roll-up and leaves a
 * keyed hash of its client id, in one transaction. Nothing where it is gone already: SQLite gives
 * the number of an erased row to the next response, so it is found by its client id alone.
 */
function eraseStatements(clientId: string, clientIdHash: string, erasedAt: Date): Statement[] {
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
