import type { CaseDetail, CaseEvent, CaseMessage } from "@respons/wire";

/** One thing that happened in a case: somebody wrote, or did something. */
export type HistoryEntry =
  | { is: "message"; at: string; message: CaseMessage }
  | { is: "event"; at: string; event: CaseEvent };

/** Messages and events as one history, oldest first; what was written stands before what that led to. */
export function toHistory({
  thread,
  events,
}: Pick<CaseDetail, "thread" | "events">): HistoryEntry[] {
  const entries: HistoryEntry[] = [
    ...thread.map((message) => ({ is: "message" as const, at: message.createdAt, message })),
    ...events.map((event) => ({ is: "event" as const, at: event.createdAt, event })),
  ];
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What stands in `now` and did not in `before`, oldest first. */
export function listNews(before: CaseDetail, now: CaseDetail): HistoryEntry[] {
  const known = new Set(toHistory(before).map(keyOf));
  return toHistory(now).filter((entry) => !known.has(keyOf(entry)));
}

function keyOf(entry: HistoryEntry): string {
  return `${entry.is} ${entry.is === "message" ? entry.message.id : entry.event.id}`;
}
