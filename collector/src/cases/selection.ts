import { and, eq, gte, inArray, isNotNull, lt, sql, type SQL } from "drizzle-orm";
import type { CaseView } from "@respons/wire";
import { within } from "../access/scope.ts";
import { responses } from "../responses/table.ts";
import type { ResponseSelection } from "../selection.ts";
import { cases, isOpen } from "./table.ts";

/** Whose queue on which day; units are those that handle. */
export interface CaseSelection extends ResponseSelection {
  named?: boolean | undefined;
  /** Id of the person who looks. */
  callerId: string;
  /** ISO day in the organisation's time zone: what was promised before it is late. */
  today: string;
}

/** The condition on the case alone; what is held back or spam is asked of its response. */
export function fitsCase({ scope, unitIds, from, until }: CaseSelection): SQL | undefined {
  return and(
    within(scope, cases.unitId),
    unitIds && inArray(cases.unitId, unitIds),
    from && gte(cases.receivedAt, from),
    until && lt(cases.receivedAt, until),
  );
}

/** The condition on its response; undefined where the case alone tells. */
export function fitsResponse({ formId, language, named }: CaseSelection): SQL | undefined {
  return and(
    formId === undefined ? undefined : eq(responses.formId, formId),
    language === undefined ? undefined : eq(responses.language, language),
    named === undefined ? undefined : eq(responses.named, named),
  );
}

export const isUnread = isNotNull(cases.unreadSince);
export const isWaiting = sql`${cases.status} = 'waiting-for-client'`;
export const isMine = ({ callerId }: CaseSelection) => eq(cases.handlerId, callerId);
export const isLate = ({ today }: CaseSelection) => lt(cases.dueDay, today);

/** The condition of a part of the queue. */
export function fitsView(view: CaseView, selection: CaseSelection): SQL | undefined {
  const open = isOpen(cases.status);
  switch (view) {
    case "open":
      return open;
    case "mine":
      return and(open, isMine(selection));
    case "unread":
      return and(open, isUnread);
    case "late":
      return and(open, isLate(selection));
    case "waiting":
      return and(open, isWaiting);
    case "ended":
      return sql`NOT ${open}`;
    case "all":
      return undefined;
  }
}

/** Whether the part is read by arrival, newest first, rather than by promise. */
export const isByArrival = (view: CaseView): boolean => view === "ended" || view === "all";
