import type { UndoCaseEvent } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { FoundCase } from "./cases.ts";
import { readUndo, undoStatements } from "./change-case.ts";
import { doDeed, seenOf } from "./deeds.ts";
import { listEvents } from "./history-store.ts";
import { findAnywhere } from "./store.ts";

/**
 * Takes the last deed back: the case is what it was before. Who has passed a case on out of their
 * own units may take that back too, as long as nothing has followed.
 * @throws Problem `not-found`; `changed-meanwhile` once something has followed
 */
export async function undoDeed(
  deps: Pick<Deps, "db" | "audit" | "responseDetail">,
  { caller, scope }: { caller: Caller; scope: Scope },
  responseId: string,
  { event: id, revision }: UndoCaseEvent,
): Promise<FoundCase> {
  const row = await findAnywhere(deps.db.read, responseId);
  if (!row) throw new Problem("not-found");
  const events = await listEvents(deps.db.read, row.response);
  const event = events.find((one) => one.id === id);
  const undo = event && readUndo(event.undo);
  const isOwn = event !== undefined && event.actorId !== null && event.actorId === caller.id;
  const isReached =
    scope.has(row.unitId) || (isOwn && undo !== undefined && scope.has(undo.unitId));
  if (!isReached) throw new Problem("not-found");
  if (!undo || undo.revision !== revision) throw new Problem("changed-meanwhile");
  const find = () => deps.responseDetail(caller, scope, responseId);
  // Undoing may bring the case into the caller's units, or out of them.
  const before = scope.has(row.unitId) ? await find() : undefined;
  const deed = { caller, found: { row }, revision };
  const statements = undoStatements(seenOf(deed), id, undo.was);
  await doDeed(deps, deed, "case.undone", statements, { event: event?.kind });
  return { row, detail: before ?? (await find()) };
}
