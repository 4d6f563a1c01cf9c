import type { CaseEventKind } from "@respons/wire";
import type { InValue } from "@libsql/client";
import type { Actor } from "../access/actor.ts";
import type { Statement } from "../db/connection.ts";
import type { cases } from "./table.ts";

/** A case as somebody has seen it: a change of another state changes nothing. */
export interface Seen {
  responseId: string;
  revision: number;
}

type Case = typeof cases.$inferSelect;

/** What a deed may change; what is missing stays. */
export type CaseChange = Partial<
  Pick<Case, "status" | "handlerId" | "unitId" | "unreadSince" | "reactedAt" | "answeredAt">
>;

export interface NewEvent {
  kind: CaseEventKind;
  before: string | null;
  after: string | null;
  reason?: string;
  actor: Actor;
  at: Date;
}

/**
 * Condition on a row of `cases`, with `seenArgs`. By the response's id, since SQLite gives the
 * number of an erased one to the next.
 */
export const IS_SEEN = `response = (SELECT seq FROM responses WHERE response_id = ?)
  AND revision = ?`;
export const seenArgs = ({ responseId, revision }: Seen): InValue[] => [responseId, revision];

const columnNames = {
  status: "status",
  handlerId: "handler_id",
  unitId: "unit_id",
  unreadSince: "unread_since",
  reactedAt: "reacted_at",
  answeredAt: "answered_at",
} satisfies Record<keyof CaseChange, string>;
const CHANGED = Object.values(columnNames);

/** Changes the case; the last statement changes no row where somebody has been faster. */
export function changeStatement(seen: Seen, change: CaseChange): Statement {
  const set = Object.entries(change).map(([key, value]): [string, InValue] => [
    columnNames[key as keyof CaseChange],
    value instanceof Date ? value.getTime() : value,
  ]);
  const columns = set.map(([column]) => `${column} = ?, `).join("");
  return {
    sql: `UPDATE cases SET ${columns}revision = revision + 1 WHERE ${IS_SEEN}`,
    args: [...set.map(([, value]) => value), ...seenArgs(seen)],
  };
}

/**
 * The event that stands in the case's history, with what the case was before, so that it can be
 * taken back; to be run before the change.
 */
export function eventStatement(seen: Seen, event: NewEvent): Statement {
  const { kind, before, after, reason = null, actor, at } = event;
  const undo = CHANGED.map((column) => `'${column}', ${column}`).join(", ");
  return {
    sql: `INSERT INTO case_events
        (response, kind, before, after, reason, undo, actor_id, actor_name, created_at)
      SELECT response, ?, ?, ?, ?, json_object(${undo}, 'revision', revision + 1), ?, ?, ?
      FROM cases WHERE ${IS_SEEN}`,
    args: [kind, before, after, reason, actor.id, actor.name, at.getTime(), ...seenArgs(seen)],
  };
}

/** What the case was before an event; undefined where it cannot be taken back. */
export function readUndo(
  undo: Record<string, string | number | null> | null,
): { was: Statement["args"]; revision: number; unitId: number } | undefined {
  const revision = undo?.["revision"];
  const unitId = undo?.["unit_id"];
  if (!undo || typeof revision !== "number" || typeof unitId !== "number") return undefined;
  return { was: CHANGED.map((column) => undo[column] ?? null), revision, unitId };
}

/** Makes the case what it was, and takes the event out of its history. */
export function undoStatements(seen: Seen, event: number, was: Statement["args"]): Statement[] {
  return [
    {
      sql: `DELETE FROM case_events
        WHERE id = ? AND response = (SELECT response FROM cases WHERE ${IS_SEEN})`,
      args: [event, ...seenArgs(seen)],
    },
    {
      sql: `UPDATE cases SET ${CHANGED.map((column) => `${column} = ?, `).join("")}
        revision = revision + 1 WHERE ${IS_SEEN}`,
      args: [...was, ...seenArgs(seen)],
    },
  ];
}
