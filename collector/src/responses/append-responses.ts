import type { InValue } from "@libsql/client";
import type { Signal, StaffEntry } from "@respons/wire";
import type { ContactIndex } from "../contact-index.ts";
import type { Statement } from "../db/connection.ts";

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
  const results = await writeAll([
    { sql: INSERT_RESPONSES, args: [rows] },
    { sql: INSERT_ANSWERS, args: [answers] },
    ...(contacts.length > 0 ? [{ sql: INSERT_CONTACTS, args: [toContactRows(contacts)] }] : []),
    ...(held.length > 0 ? [{ sql: INSERT_HOLDS, args: [toHoldRows(held)] }] : []),
    { sql: COUNT_ANSWERS, args: [rows, answers, answers] },
    { sql: FIND_EARLIER, args: [rows] },
  ]);
  const earlier = new Map((results.at(-1) ?? []).map((row) => [row[0], row]));
  return batch.map(({ responseId }) => toOutcome(earlier.get(responseId)));
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

const COLUMNS = [
  "response_id",
  "client_id",
  "content_hash",
  "receipt_hash",
  "key_number",
  "form_id",
  "form_version",
  "unit_id",
  "unit_unknown",
  "language",
  "channel",
  "point",
  "point_known",
  "page",
  "entry",
  "context",
  "named",
  "answerable",
  "received_at",
  "day",
  "promised_by",
  "standing",
];
/** Places of a row's JSON array after its columns. */
const COMMENT_QUESTION = COLUMNS.length;
const ERASURE_HASHES = COLUMNS.length + 1;
const MAY_STORE = COLUMNS.length + 2;

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

const INSERT_RESPONSES = `
INSERT INTO responses (${COLUMNS.join(", ")})
SELECT ${COLUMNS.map((_, i) => `new.value ->> ${i}`).join(", ")}
FROM json_each(?) AS new
WHERE new.value ->> ${MAY_STORE} AND NOT EXISTS (
  SELECT 1 FROM erased_responses AS e, json_each(new.value -> ${ERASURE_HASHES}) AS hash
  WHERE e.client_id_hash = hash.value
)
ON CONFLICT (client_id) DO NOTHING`;

// The join on the id we have just made finds only rows that this batch has inserted.
const INSERT_ANSWERS = `
INSERT INTO answers (response, question, value, text)
SELECT r.seq, new.value ->> 1, new.value ->> 2, new.value ->> 3
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value ->> 0`;

const INSERT_CONTACTS = `
INSERT INTO contacts (response, sealed, key_number, email_index, phone_index)
SELECT r.seq, new.value ->> 1, new.value ->> 2, new.value ->> 3, new.value ->> 4
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value ->> 0`;

const INSERT_HOLDS = `
INSERT INTO holds (response, signals, held_at)
SELECT r.seq, new.value ->> 1, r.received_at
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value ->> 0`;

// What is held back counts once a person releases it.
const COUNT_ANSWERS = `
INSERT INTO answer_counts
  (form_id, day, form_version, unit_id, language, channel, point, question, value, n)
SELECT r.form_id, r.day, r.form_version, r.unit_id, r.language, r.channel,
  iif(r.point_known, r.point, ''), a.question, a.value, count(*)
FROM (
  SELECT value ->> 0 AS response_id, '' AS question, '' AS value FROM json_each(?)
  UNION ALL
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)
  UNION
  SELECT value ->> 0, value ->> 1, '' FROM json_each(?)
) AS a JOIN responses AS r ON r.response_id = a.response_id
WHERE r.standing = 'counted'
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
ON CONFLICT DO UPDATE SET n = n + excluded.n`;

const FIND_EARLIER = `
SELECT new.value ->> 0, r.content_hash, r.key_number, r.received_at, r.promised_by,
  (SELECT a.text FROM answers AS a
   WHERE a.response = r.seq AND a.question = new.value ->> ${COMMENT_QUESTION} AND a.value = '')
FROM json_each(?) AS new LEFT JOIN responses AS r ON r.client_id = new.value ->> 1
WHERE r.response_id IS NOT new.value ->> 0`;
