import type { InValue } from "@libsql/client";
import type { Signal, StaffEntry } from "@respons/wire";
import type { ContactIndex } from "../contact-index.ts";
import type { Statement } from "../db/connection.ts";
import {
  COUNT_ANSWERS,
  FIND_EARLIER,
  INSERT_ANSWERS,
  INSERT_CASES,
  INSERT_CONTACTS,
  INSERT_HOLDS,
  INSERT_RESPONSES,
} from "./append-statements.ts";

/** A response ready to be stored: checked, masked, its contact sealed. */
export interface NewResponse {
  responseId: string;
  clientId: string;
  /** Hashes of the client id under every known key: an erased response has one of them. */
  erasureHashes: string[];
  contentHash: string;
  receiptHash: string;
  keyNumber: number;
  formId: number;
  formVersion: number;
  unitId: number;
  unitUnknown: boolean;
  language: string;
  channel: string;
  point: string | null;
  pointKnown: boolean;
  page: string | null;
  entry: StaffEntry | null;
  context: Record<string, string> | null;
  named: boolean;
  answerable: boolean;
  receivedAt: Date;
  day: string;
  promisedBy: string | null;
  answers: NewAnswer[];
  /** Why it waits for a person before it counts; empty for all but suspected spam. */
  signals: readonly Signal[];
  contact: SealedContact | null;
  /** False while the form is closed: an earlier storing is found, nothing new is stored. */
  mayStore: boolean;
  /** Question whose text the acknowledgement repeats. */
  commentQuestion: string | null;
}

export interface SealedContact extends ContactIndex {
  sealed: string;
}

export interface NewAnswer {
  question: string;
  value: string;
  text: string | null;
}

/**
 * `refused`: nothing was stored, since the response was erased or must not be stored;
 * `found`: the id was stored before, with what the earlier acknowledgement said.
 */
export type Appended =
  | { kind: "stored" }
  | { kind: "refused" }
  | {
      kind: "found";
      contentHash: string;
      keyNumber: number;
      receivedAt: Date;
      promisedBy: string | null;
      comment: string | null;
    };

/**
 * The sink of the write path: stores the batch in one transaction, each id once, and counts only
 * what is new. Outcomes in the order of the batch.
 */
export async function appendResponses(
  writeAll: (statements: Statement[]) => Promise<unknown[][][]>,
  batch: NewResponse[],
): Promise<Appended[]> {
  const rows = toWellFormedJson(batch.map(toRow));
  const answers = toWellFormedJson(batch.flatMap(toAnswerRows));
  const held = batch.filter((response) => response.signals.length > 0);
  const contacts = batch.filter((response) => response.contact !== null);
  const toHandle = batch.filter(isToHandle).map(({ responseId }) => responseId);
  const results = await writeAll([
    { sql: INSERT_RESPONSES, args: [rows] },
    { sql: INSERT_ANSWERS, args: [answers] },
    ...(contacts.length > 0 ? [{ sql: INSERT_CONTACTS, args: [toContactRows(contacts)] }] : []),
    ...(held.length > 0 ? [{ sql: INSERT_HOLDS, args: [toHoldRows(held)] }] : []),
    ...(toHandle.length > 0 ? [{ sql: INSERT_CASES, args: [JSON.stringify(toHandle)] }] : []),
    { sql: COUNT_ANSWERS, args: [rows, answers, answers] },
    { sql: FIND_EARLIER, args: [rows] },
  ]);
  const earlier = new Map((results.at(-1) ?? []).map((row) => [row[0], row]));
  return batch.map(({ responseId }) => toOutcome(earlier.get(responseId)));
}

/** Something was written, or a client waits for an answer. */
function isToHandle({ answers, answerable, signals }: NewResponse): boolean {
  return (
    signals.length === 0 &&
    (answerable || answers.some(({ value, text }) => value === "" && text !== null && text !== ""))
  );
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * SQLite makes broken UTF-8 of an escaped lone surrogate, and the driver ends the process when it
 * reads that back. The wire schemas let none through; this holds where one is forgotten.
 */
function toWellFormedJson(rows: unknown[]): string {
  const json = JSON.stringify(rows);
  if (!/\\ud[89a-f]/.test(json)) return json;
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === "string" ? value.replace(LONE_SURROGATE, "\ufffd") : value,
  );
}

function toOutcome(row: unknown[] | undefined): Appended {
  if (!row) return { kind: "stored" };
  const [, contentHash, keyNumber, receivedAt, promisedBy, comment] = row;
  if (contentHash === null) return { kind: "refused" };
  return {
    kind: "found",
    contentHash: contentHash as string,
    keyNumber: Number(keyNumber),
    receivedAt: new Date(Number(receivedAt)),
    promisedBy: promisedBy as string | null,
    comment: comment as string | null,
  };
}

function toRow(response: NewResponse): (InValue | string[])[] {
  return [
    response.responseId,
    response.clientId,
    response.contentHash,
    response.receiptHash,
    response.keyNumber,
    response.formId,
    response.formVersion,
    response.unitId,
    Number(response.unitUnknown),
    response.language,
    response.channel,
    response.point,
    Number(response.pointKnown),
    response.page,
    response.entry && JSON.stringify(response.entry),
    response.context && JSON.stringify(response.context),
    Number(response.named),
    Number(response.answerable),
    response.receivedAt.getTime(),
    response.day,
    response.promisedBy,
    response.signals.length > 0 ? "quarantined" : "counted",
    response.commentQuestion,
    response.erasureHashes,
    Number(response.mayStore),
  ];
}

function toAnswerRows(response: NewResponse) {
  return response.answers.map(({ question, value, text }) => [
    response.responseId,
    question,
    value,
    text,
  ]);
}

function toContactRows(batch: NewResponse[]): string {
  return JSON.stringify(
    batch.map(({ responseId, contact, keyNumber }) => [
      responseId,
      contact?.sealed,
      keyNumber,
      contact?.emailIndex,
      contact?.phoneIndex,
    ]),
  );
}

function toHoldRows(batch: NewResponse[]): string {
  return JSON.stringify(
    batch.map(({ responseId, signals }) => [responseId, JSON.stringify(signals)]),
  );
}
