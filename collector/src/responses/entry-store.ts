import { and, desc, eq, gt } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import { auditLog } from "../audit/table.ts";
import type { Queries } from "../db/database.ts";
import { responses } from "./table.ts";

/** Entries of a minute are among the newest rows: no more than these are looked at. */
const NEWEST = 200;

/** Whether another entry with the same content was made since then. */
export async function wasEnteredSince(
  db: Queries,
  formId: number,
  { hash, id, since }: { hash: string; id: string; since: Date },
): Promise<boolean> {
  const newest = await db
    .select({
      clientId: responses.clientId,
      formId: responses.formId,
      contentHash: responses.contentHash,
      entry: responses.entry,
    })
    .from(responses)
    .orderBy(desc(responses.seq))
    .limit(NEWEST);
  return newest.some(
    (row) =>
      row.formId === formId &&
      row.contentHash === hash &&
      row.clientId !== id &&
      row.entry !== null &&
      new Date(row.entry.enteredAt) >= since,
  );
}

/** What was stored under the id that the staff application made. */
export async function findByClientId(db: Queries, clientId: string) {
  const [row] = await db
    .select({ responseId: responses.responseId, receivedAt: responses.receivedAt })
    .from(responses)
    .where(eq(responses.clientId, clientId))
    .limit(1);
  return row;
}

/** An entry of the scope's units that this person made since then; undefined where it is none. */
export async function findOwnEntry(
  db: Queries,
  scope: Scope,
  entry: { formId: number; responseId: string; actorId: string | null; since: Date },
) {
  if (entry.actorId === null) return undefined;
  const [row] = await db
    .select({ clientId: responses.clientId, unitId: responses.unitId })
    .from(responses)
    .innerJoin(
      auditLog,
      and(
        eq(auditLog.objectKind, "response"),
        eq(auditLog.objectId, responses.responseId),
        eq(auditLog.action, "response.entered"),
        eq(auditLog.actorId, entry.actorId),
        gt(auditLog.at, entry.since),
      ),
    )
    .where(
      and(
        eq(responses.responseId, entry.responseId),
        eq(responses.formId, entry.formId),
        within(scope, responses.unitId),
      ),
    )
    .limit(1);
  return row;
}
