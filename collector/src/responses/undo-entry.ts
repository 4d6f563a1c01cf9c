import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { Enterer } from "./enter-response.ts";
import { findOwnEntry } from "./entry-store.ts";

/** Afterwards the client may have used the receipt: then only they erase it. */
const UNDO_WITHIN_MS = 600_000;

/**
 * Erases an entry that the caller made a moment ago.
 * @throws Problem `not-found` for every other response
 */
export async function undoEntry(
  deps: Deps,
  { caller, scope }: Enterer,
  form: PublishedForm,
  responseId: string,
): Promise<void> {
  const since = new Date(deps.now().getTime() - UNDO_WITHIN_MS);
  const wanted = { formId: form.row.id, responseId, actorId: caller.id, since };
  const row = await findOwnEntry(deps.db.read, scope, wanted);
  if (!row) throw new Problem("not-found");
  await deps.erase(row.clientId, {
    actor: caller,
    action: "response.entry-undone",
    unitId: row.unitId,
    objectKind: "response",
    objectId: responseId,
  });
}
