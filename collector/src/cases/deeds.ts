import {
  isOpenCase,
  type AuditAction,
  type SetCaseHandler,
  type SetCaseStatus,
  type TransferCase,
} from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Statement } from "../db/connection.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { FoundCase } from "./cases.ts";
import {
  changeStatement,
  eventStatement,
  type CaseChange,
  type NewEvent,
  type Seen,
} from "./change-case.ts";
import { listHandlers } from "./history-store.ts";
import { withThoseAbove } from "./show-case.ts";
import { slugOf } from "./to-staff.ts";

type DeedDeps = Pick<Deps, "db" | "audit" | "units" | "now">;

/** Who does something to which case. */
export interface Deed {
  caller: Caller;
  found: Pick<FoundCase, "row">;
  /** What the caller has seen. */
  revision: number;
}

/**
 * Runs the statements with their row in the audit log; the last one decides.
 * @throws Problem `changed-meanwhile` where the case is not any more what the caller has seen
 */
export async function doDeed(
  { audit }: Pick<Deps, "audit">,
  { caller, found }: Deed,
  action: AuditAction,
  statements: Statement[],
  details: Record<string, unknown> = {},
): Promise<void> {
  const { responseId, unitId } = found.row;
  const fact = { actor: caller, action, unitId, objectKind: "response", objectId: responseId };
  if (!(await audit.write({ ...fact, details }, statements))) {
    throw new Problem("changed-meanwhile");
  }
}

export const seenOf = ({ found, revision }: Deed): Seen => ({
  responseId: found.row.responseId,
  revision,
});

function toStatements(deed: Deed, change: CaseChange, event: Omit<NewEvent, "actor">): Statement[] {
  const seen = seenOf(deed);
  const read = { unreadSince: null, ...change };
  return [eventStatement(seen, { ...event, actor: deed.caller }), changeStatement(seen, read)];
}

/** By hand; a case that ends so was reacted to, and one marked as answered was answered. */
export async function setStatus(
  deps: DeedDeps,
  deed: Deed,
  { status }: SetCaseStatus,
): Promise<void> {
  const { row } = deed.found;
  if (status === row.status) return markRead(deps, deed);
  const at = deps.now();
  const change: CaseChange = { status };
  if (!isOpenCase(status)) change.reactedAt = row.reactedAt ?? at;
  if (status === "answered") change.answeredAt = row.answeredAt ?? at;
  const event = { kind: "status" as const, before: row.status, after: status, at };
  await doDeed(deps, deed, "case.status-set", toStatements(deed, change, event), { status });
}

/**
 * Gives the case to a person, or back to everybody.
 * @throws Problem `input-invalid` for who may not handle the unit's cases
 */
export async function setHandler(
  deps: DeedDeps,
  deed: Deed,
  { handler }: SetCaseHandler,
): Promise<void> {
  const { row } = deed.found;
  if (handler === row.handlerId) return markRead(deps, deed);
  if (handler !== null) await requireHandler(deps, row.unitId, handler);
  const taken = row.status === "new" ? "in-progress" : row.status;
  const given = row.status === "in-progress" ? "new" : row.status;
  const change = { handlerId: handler, status: handler === null ? given : taken };
  const at = deps.now();
  const event = { kind: "handler" as const, before: row.handlerId, after: handler, at };
  await doDeed(deps, deed, "case.handler-set", toStatements(deed, change, event), { handler });
}

async function requireHandler(deps: DeedDeps, unitId: number, id: string): Promise<void> {
  const unitIds = withThoseAbove(await deps.units.all(), unitId);
  const handlers = await listHandlers(deps.db.read, unitIds);
  if (handlers.some((one) => one.id === id)) return;
  throw invalid("handler", "may not handle the cases of this unit");
}

/**
 * Passes the case on to another unit, where it is new and unread again.
 * @throws Problem `input-invalid` for a unit that is unknown, has ended or handles it already
 */
export async function transferCase(
  deps: DeedDeps,
  deed: Deed,
  { unit: slug, reason }: TransferCase,
): Promise<void> {
  const { row } = deed.found;
  const unit = await deps.units.find(slug);
  if (!unit || unit.endedAt) throw invalid("unit", "does not exist");
  if (unit.id === row.unitId) throw invalid("unit", "handles it already");
  const at = deps.now();
  const change = { unitId: unit.id, handlerId: null, status: "new" as const, unreadSince: at };
  const before = slugOf(await deps.units.all(), row.unitId);
  const event = { kind: "transfer" as const, before, after: unit.slug, reason, at };
  const details = { unit: unit.slug };
  await doDeed(deps, deed, "case.transferred", toStatements(deed, change, event), details);
}

export async function markRead(deps: DeedDeps, deed: Deed): Promise<void> {
  if (deed.found.row.unreadSince === null) return;
  const event = { kind: "read" as const, before: null, after: null, at: deps.now() };
  await doDeed(deps, deed, "case.status-set", toStatements(deed, {}, event), { read: true });
}

const invalid = (path: string, message: string) =>
  new Problem("input-invalid", { errors: [{ path, message }] });
