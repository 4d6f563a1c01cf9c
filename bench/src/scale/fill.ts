import type { Database } from "../../../collector/src/db/database.ts";

/** Days over which every size is spread, so that only the number of responses differs. */
const SPAN_DAYS = 2_190;
const LAST_DAY = Date.UTC(2026, 10, 22);
const FIRST_MS = LAST_DAY - (SPAN_DAYS - 1) * 86_400_000;
const BATCH = 20_000;

/**
 * Stores `total` responses to one form straight into the tables, in the order in which they came:
 * a score each, a comment of some 150 characters in three of ten, spread over the units, three
 * languages and four channels. The roll-up is built of them at the end, day by day.
 */
export async function fill(
  db: Database,
  form: { id: number; unitIds: readonly number[] },
  total: number,
): Promise<void> {
  const units = JSON.stringify(form.unitIds);
  for (let first = 1; first <= total; first += BATCH) {
    const last = Math.min(first + BATCH - 1, total);
    await db.writeAll([
      { sql: RESPONSES, args: [first, last, FIRST_MS, SPAN_DAYS, total, form.id, units] },
      { sql: SCORES, args: [first, last] },
      { sql: COMMENTS, args: [first, last] },
    ]);
  }
  for (let day = 0; day < SPAN_DAYS; day += 10) {
    const from = FIRST_MS + day * 86_400_000;
    await db.writeAll([{ sql: ROLL_UP, args: [form.id, from, from + 10 * 86_400_000] }]);
  }
}

const NUMBERS = `WITH RECURSIVE i (n) AS (VALUES (CAST(? AS INTEGER)) UNION ALL SELECT n + 1 FROM i WHERE n < ?)`;
/** Looks random, and is the same in every run. */
const dice = (n: string, salt: number, sides: number): string =>
  `((${n} * 2654435761 + ${salt} * 40503) / 65536 % ${sides})`;

const RESPONSES = `${NUMBERS}, p (first_ms, days, total, form, units) AS (VALUES (?, ?, ?, ?, ?)),
t AS (
  SELECT n, p.*, first_ms + CAST((n - 1) * 86400000.0 * days / total AS INTEGER) AS at FROM i, p
)
INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash, key_number, form_id,
  form_version, unit_id, unit_unknown, language, channel, point, point_known, page, named,
  answerable, received_at, day)
SELECT n, printf('%026d', n), printf('0193a0c4-7b1e-7c3a-9d55-%012x', n),
  lower(hex(randomblob(32))), lower(hex(randomblob(32))), 1, form, 1,
  units ->> (${dice("n", 1, 1_000_003)} % json_array_length(units)), 0,
  CASE WHEN ${dice("n", 2, 100)} < 60 THEN 'fi' WHEN ${dice("n", 2, 100)} < 97 THEN 'sv' ELSE 'en' END,
  CASE ${dice("n", 3, 4)} WHEN 0 THEN 'embed' WHEN 1 THEN 'link' WHEN 2 THEN 'sms' ELSE 'qr' END,
  NULL, 0, 'https://www.example.fi/booking', 0, 0, at,
  strftime('%Y-%m-%d', at / 1000, 'unixepoch')
FROM t`;

const SCORES = `${NUMBERS}
INSERT INTO answers (response, question, value)
SELECT n, 'recommend', CAST(10 - ${dice("n", 4, 11)} * ${dice("n", 5, 11)} / 10 AS TEXT) FROM i`;

const COMMENTS = `${NUMBERS}
INSERT INTO answers (response, question, value, text)
SELECT n, 'comment', '', printf('%d: ', n) ||
  'Aika löytyi heti ja palvelu oli ystävällistä. Vastaanotossa oli rauhallista, ja sain vastauksen siihen, mitä kysyin. Kiitos.'
FROM i WHERE ${dice("n", 6, 10)} < 3`;

const ROLL_UP = `
WITH these AS MATERIALIZED (
  SELECT seq, day, form_id, form_version, unit_id, language, channel FROM responses
  WHERE form_id = ? AND received_at >= ? AND received_at < ?
), counted AS (
  SELECT seq, '' AS question, '' AS value FROM these
  UNION SELECT seq, a.question, a.value FROM these JOIN answers AS a ON a.response = seq
  UNION SELECT seq, a.question, '' FROM these JOIN answers AS a ON a.response = seq
)
INSERT INTO answer_counts
  (form_id, day, form_version, unit_id, language, channel, point, question, value, n)
SELECT form_id, day, form_version, unit_id, language, channel, '', question, value, count(*)
FROM counted JOIN these USING (seq) WHERE true GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
ON CONFLICT DO UPDATE SET n = n + excluded.n`;
