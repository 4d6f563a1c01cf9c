import { NO_PROMISE } from "../cases/table.ts";

/** The columns of a response, in the order in which `toRow` of `append-responses.ts` gives them. */
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

export const INSERT_RESPONSES = `
INSERT INTO responses (${COLUMNS.join(", ")})
SELECT ${COLUMNS.map((_, i) => `new.value ->> ${i}`).join(", ")}
FROM json_each(?) AS new
WHERE new.value ->> ${MAY_STORE} AND NOT EXISTS (
  SELECT 1 FROM erased_responses AS e, json_each(new.value -> ${ERASURE_HASHES}) AS hash
  WHERE e.client_id_hash = hash.value
)
ON CONFLICT (client_id) DO NOTHING`;

// The join on the id we have just made finds only rows that this batch has inserted.
export const INSERT_ANSWERS = `
INSERT INTO answers (response, question, value, text)
SELECT r.seq, new.value ->> 1, new.value ->> 2, new.value ->> 3
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value ->> 0`;

export const INSERT_CONTACTS = `
INSERT INTO contacts (response, sealed, key_number, email_index, phone_index)
SELECT r.seq, new.value ->> 1, new.value ->> 2, new.value ->> 3, new.value ->> 4
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value ->> 0`;

export const INSERT_HOLDS = `
INSERT INTO holds (response, signals, held_at)
SELECT r.seq, new.value ->> 1, r.received_at
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value ->> 0`;

/**
 * Makes cases of those of these responses that this batch has inserted; what is held back gets
 * its case when a person releases it.
 */
export const INSERT_CASES = `
INSERT INTO cases (response, unit_id, due_day, received_at, unread_since)
SELECT r.seq, r.unit_id, coalesce(r.promised_by, '${NO_PROMISE}'), r.received_at, r.received_at
FROM json_each(?) AS new JOIN responses AS r ON r.response_id = new.value
WHERE r.standing = 'counted'`;

// What is held back counts once a person releases it.
export const COUNT_ANSWERS = `
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

export const FIND_EARLIER = `
SELECT new.value ->> 0, r.content_hash, r.key_number, r.received_at, r.promised_by,
  (SELECT a.text FROM answers AS a
   WHERE a.response = r.seq AND a.question = new.value ->> ${COMMENT_QUESTION} AND a.value = '')
FROM json_each(?) AS new LEFT JOIN responses AS r ON r.client_id = new.value ->> 1
WHERE r.response_id IS NOT new.value ->> 0`;
