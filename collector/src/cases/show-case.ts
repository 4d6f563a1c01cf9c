import type { CaseDetail, Permission } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { UnitRow } from "../units/table.ts";
import type { CaseDeps, FoundCase } from "./cases.ts";
import { hasEmail, listEvents, listHandlers, listMessages } from "./history-store.ts";
import { namesOf } from "./store.ts";
import { toCaseEvent, toCaseMessage, toCaseSummary } from "./to-staff.ts";

/** The case with all that was written and done, as this caller sees it. */
export async function showCase(
  deps: CaseDeps,
  caller: Caller,
  { row, detail }: FoundCase,
): Promise<CaseDetail> {
  const { db, calendar, now, config } = deps;
  const tree = await deps.units.all();
  const mayHandle = await mayOn(caller, "handle-cases", row.unitId);
  const [messages, events, isReachable, handlers] = await Promise.all([
    listMessages(db.read, row.response),
    listEvents(db.read, row.response),
    hasEmail(db.read, row.response),
    mayHandle ? listHandlers(db.read, withThoseAbove(tree, row.unitId)) : [],
  ]);
  const people = events.flatMap(({ kind, before, after }) =>
    kind === "handler" ? [before, after].filter((id) => id !== null) : [],
  );
  const names = await namesOf(db.read, [...new Set(people)]);
  return {
    ...toCaseSummary(row, { tree, today: calendar.dayOf(now()) }),
    detail,
    thread: messages.map((message) => toCaseMessage(message, config.mail !== undefined)),
    events: events.map((event) => toCaseEvent(event, names, row.revision)),
    reach: row.answerable && isReachable ? "mail" : "page",
    mayHandle,
    handlers,
  };
}

async function mayOn({ access }: Caller, permission: Permission, unitId: number): Promise<boolean> {
  if (!access.permissions.includes(permission)) return false;
  return (await access.scopeFor(permission)).has(unitId);
}

/** Ids of the unit and of all above it: where a role reaches it. */
export function withThoseAbove(tree: readonly UnitRow[], unitId: number): number[] {
  const ids: number[] = [];
  let unit = tree.find(({ id }) => id === unitId);
  while (unit && !ids.includes(unit.id)) {
    ids.push(unit.id);
    const { parentId } = unit;
    unit = tree.find(({ id }) => id === parentId);
  }
  return ids;
}
