import {
  isOpenCase,
  type CaseEvent,
  type CaseMessage,
  type CaseSummary,
  type Delivery,
} from "@respons/wire";
import { toResponseSummary } from "../response-summary.ts";
import type { UnitRow } from "../units/table.ts";
import type { EventRow, MessageRow } from "./history-store.ts";
import type { CaseRow, Place } from "./store.ts";

/** What a row alone does not say. */
export interface Around {
  tree: readonly UnitRow[];
  /** ISO day in the organisation's time zone. */
  today: string;
}

export function toCaseSummary(row: CaseRow, { tree, today }: Around): CaseSummary {
  return {
    response: toResponseSummary(row),
    status: row.status,
    unit: slugOf(tree, row.unitId),
    handler: row.handlerId === null ? null : { id: row.handlerId, name: row.handlerName ?? "" },
    late: isOpenCase(row.status) && row.dueDay < today,
    unreadSince: toMoment(row.unreadSince),
    reactedAt: toMoment(row.reactedAt),
    answeredAt: toMoment(row.answeredAt),
    messages: row.messages,
    revision: row.revision,
  };
}

export function slugOf(tree: readonly UnitRow[], unitId: number): string {
  return tree.find(({ id }) => id === unitId)?.slug ?? "";
}

const toMoment = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export function toCaseMessage({ message, mailState }: MessageRow, hasMail: boolean): CaseMessage {
  const { id, kind, text, language, authorName, createdAt } = message;
  return {
    id,
    kind,
    text,
    language,
    author: authorName,
    createdAt: createdAt.toISOString(),
    delivery: kind === "client" || kind === "note" ? null : deliveryOf(message, mailState, hasMail),
  };
}

function deliveryOf(
  { mailKey, mailedAt }: MessageRow["message"],
  state: MessageRow["mailState"],
  hasMail: boolean,
): Delivery {
  const isMailed = mailedAt !== null && mailedAt.getTime() > 0;
  if (isMailed || state === "done") return "mailed";
  if (mailKey === null) return "page";
  // What was given up leaves the outbox after a month.
  if (state === "given-up" || state === null) return "given-up";
  return hasMail ? "waiting" : "no-mail-server";
}

/** @param revision where the case stands: only what has led there is taken back */
export function toCaseEvent(
  row: EventRow,
  names: ReadonlyMap<string, string>,
  revision: number,
): CaseEvent {
  const shown = (value: string | null) =>
    value !== null && row.kind === "handler" ? (names.get(value) ?? null) : value;
  return {
    id: row.id,
    kind: row.kind,
    before: shown(row.before),
    after: shown(row.after),
    reason: row.reason,
    actor: row.actorName,
    createdAt: row.createdAt.toISOString(),
    mayUndo: row.undo?.["revision"] === revision,
  };
}

const CURSOR = /^(\d{4}-\d\d-\d\d)\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/;

export const toCursor = ({ dueDay, receivedAt, response }: Place): string =>
  `${dueDay}.${receivedAt.getTime().toString(36)}.${response.toString(36)}`;

/** Undefined where the text is no cursor of ours. */
export function fromCursor(cursor: string): Place | undefined {
  const [, dueDay, at = "", response = ""] = CURSOR.exec(cursor) ?? [];
  if (dueDay === undefined) return undefined;
  const receivedAt = new Date(parseInt(at, 36));
  if (Number.isNaN(receivedAt.getTime())) return undefined;
  return { dueDay, receivedAt, response: parseInt(response, 36) };
}
