import type { CaseDetail, CaseEvent, CaseMessage } from "@respons/wire";
import { describe, expect, it } from "vitest";
import { listNews, toHistory, type HistoryEntry } from "./case-history.ts";

const message = (id: number, createdAt: string): CaseMessage => ({
  id,
  kind: "reply",
  text: "Tack",
  language: "sv",
  author: "Maria",
  createdAt,
  delivery: "page",
});
const event = (id: number, createdAt: string): CaseEvent => ({
  id,
  kind: "status",
  before: "new",
  after: "answered",
  reason: null,
  actor: "Maria",
  createdAt,
  mayUndo: false,
});
const namesOf = (entries: HistoryEntry[]) =>
  entries.map((entry) =>
    entry.is === "message" ? `message ${entry.message.id}` : `event ${entry.event.id}`,
  );

describe("the history of a case", () => {
  it("is oldest first, a message before what it led to in the same moment", () => {
    const at = (minute: number) => `2026-11-24T10:0${minute}:00.000Z`;
    const thread = [message(1, at(1)), message(2, at(3))];
    const events = [event(1, at(0)), event(2, at(3))];
    expect(namesOf(toHistory({ thread, events }))).toEqual([
      "event 1",
      "message 1",
      "message 2",
      "event 2",
    ]);
  });

  it("tells what has come since it was seen", () => {
    const at = "2026-11-24T10:00:00.000Z";
    const before = { thread: [message(1, at)], events: [event(1, at)] };
    const now = { thread: [message(1, at)], events: [event(1, at), event(2, at)] };
    expect(namesOf(listNews(before as CaseDetail, now as CaseDetail))).toEqual(["event 2"]);
  });
});
