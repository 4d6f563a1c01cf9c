import type { ReplyKind } from "@respons/wire";

/** What is written: to the client, or a note that only staff see. */
export type Writing = ReplyKind | "note";

/** What somebody has written in a case and not sent. */
export interface Draft {
  kind: Writing;
  /** What the client is to read; a reply and an interim one share it. */
  toClient: string;
  note: string;
  /** Of what the client is to read. */
  language: string;
}

/** By person and case; never on the device. */
const drafts = new Map<string, Draft>();

const keyOf = (person: string, responseId: string) => JSON.stringify([person, responseId]);

export function readDraft(person: string, responseId: string): Draft | undefined {
  return drafts.get(keyOf(person, responseId));
}

/** Keeps a draft for as long as the application is open; one without text is forgotten. */
export function keepDraft(person: string, responseId: string, draft: Draft): void {
  const key = keyOf(person, responseId);
  if (draft.toClient.trim() || draft.note.trim()) drafts.set(key, draft);
  else drafts.delete(key);
}

/** Whether anything is written that was not sent, by whomever. */
export function hasDrafts(): boolean {
  return drafts.size > 0;
}
