import type { Database } from "../../collector/src/db/database.ts";

/** Rows of one transaction: many small ones would wait for the disk each. */
const CHUNK = 20_000;
const COMMENT = "Palvelu oli ystävällistä ja aika löytyi heti, odotin 20 minuuttia. ".repeat(3);

/** Responses to the form straight into the tables; every other one has a comment. */
export async function fillResponses(db: Database, form: string, rows: number): Promise<void> {
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    await db.writeAll([
      { sql: RESPONSES, args: [from + 1, to, form, form] },
      { sql: ANSWERS, args: [from, to, COMMENT, from, to] },
    ]);
  }
  await db.writeAll([{ sql: COUNTS, args: [rows, form] }]);
}

const RESPONSES = `
  WITH RECURSIVE s(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM s WHERE i < ?)
  INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash, key_number,
    form_id, form_version, unit_id, unit_unknown, language, channel, page, context, named,
    answerable, received_at, day)
  SELECT i, printf('0193a0c4-%08x', i), printf('c%012d', i), '', printf('h%012d', i), 1,
    (SELECT id FROM forms WHERE slug = ?), 1, (SELECT unit_id FROM forms WHERE slug = ?), 0, 'fi',
    'link', 'https://service.example/booking', '{"visitType":"remote"}', 0, 0,
    1700000000000 + i * 1000, '2023-11-14' FROM s`;

const ANSWERS = `
  INSERT INTO answers (response, question, value, text)
  SELECT seq, 'recommend', CAST(seq % 11 AS TEXT), NULL FROM responses WHERE seq > ? AND seq <= ?
  UNION ALL SELECT seq, 'comment', '', ? FROM responses
    WHERE seq > ? AND seq <= ? AND seq % 2 = 0`;

const COUNTS = `
  INSERT INTO answer_counts (form_id, day, form_version, unit_id, language, channel, question,
    value, n)
  SELECT id, '2023-11-14', 1, unit_id, 'fi', 'link', '', '', ? FROM forms WHERE slug = ?`;
