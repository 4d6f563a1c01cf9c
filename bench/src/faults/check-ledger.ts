import { createHash } from "node:crypto";
import { createClient, type Client } from "@libsql/client";
import { readLedger, type Acknowledged } from "./ledger.ts";
import { answersPerResponse, mark } from "./response-body.ts";

/** What a database holds of what was acknowledged. All but `acks` and `rows` must be 0 or "ok". */
export interface Verdict {
  acks: number;
  /** Responses of the load; more than `acks` where an answer was lost and never asked for again. */
  rows: number;
  /** Acknowledged, and not there with that receipt. */
  lost: number;
  /** Responses, texts or receipts that are there twice. */
  doubled: number;
  /** Responses of the load without all of their answers. */
  torn: number;
  /** Counts by day, month and year that differ from a recount of the responses. */
  rollUpDiffers: number;
  foreignKeys: number;
  integrity: string;
}

/**
 * Compares ledgers with the database. To be run in a process that has never opened the file
 * otherwise. Source of the comparison: the ledgers alone; nothing of the collector's is asked.
 */
export async function checkLedger(databaseFile: string, ledgers: string[]): Promise<Verdict> {
  const acknowledged = ledgers.flatMap(readLedger);
  const client = createClient({ url: `file:${databaseFile}`, concurrency: 1 });
  try {
    const stored = await readStored(client);
    const number = async (sql: string) => Number((await client.execute(sql)).rows[0]?.[0]);
    const integrity = (await client.execute("PRAGMA integrity_check")).rows;
    return {
      acks: acknowledged.length,
      rows: await number(`SELECT count(DISTINCT response) FROM answers WHERE ${IS_OURS}`),
      lost: acknowledged.filter((one) => !isStored(stored, one)).length,
      doubled: countDoubledAcks(acknowledged) + (await number(DOUBLED)),
      torn: await number(TORN),
      rollUpDiffers: await number(ROLL_UP_DIFFERS),
      foreignKeys: (await client.execute("PRAGMA foreign_key_check")).rows.length,
      integrity: integrity.map((row) => row[0] as string).join("; "),
    };
  } finally {
    client.close();
  }
}

/** In words, what must not be; empty when every promise was kept. */
export function brokenPromises(verdict: Verdict): string[] {
  const { lost, doubled, torn, rollUpDiffers, foreignKeys, integrity } = verdict;
  return [
    ...(lost > 0 ? [`${lost} acknowledged responses are lost`] : []),
    ...(doubled > 0 ? [`${doubled} are doubled`] : []),
    ...(torn > 0 ? [`${torn} are stored in part`] : []),
    ...(rollUpDiffers > 0 ? [`${rollUpDiffers} counts of the roll-up are wrong`] : []),
    ...(foreignKeys > 0 ? [`${foreignKeys} rows point nowhere`] : []),
    ...(integrity === "ok" ? [] : [`integrity_check: ${integrity.slice(0, 300)}`]),
  ];
}

async function readStored(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.execute("SELECT client_id, receipt_hash FROM responses");
  return new Map(rows.map((row) => [row[0] as string, row[1] as string]));
}

function isStored(stored: ReadonlyMap<string, string>, { id, receipt }: Acknowledged): boolean {
  const bare = receipt.replace(/[\s-]/g, "");
  return stored.get(id) === createHash("sha256").update(bare).digest("base64url");
}

/** One receipt given for two responses. */
function countDoubledAcks(acknowledged: readonly Acknowledged[]): number {
  const ids = new Map<string, Set<string>>();
  for (const { id, receipt } of acknowledged) {
    ids.set(receipt, (ids.get(receipt) ?? new Set()).add(id));
  }
  return [...ids.values()].reduce((sum, { size }) => sum + size - 1, 0);
}

const IS_OURS = `question = 'comment' AND text LIKE '${mark} %'`;

const DOUBLED = `
SELECT (SELECT count(*) - count(DISTINCT client_id) FROM responses)
  + (SELECT count(*) - count(DISTINCT receipt_hash) FROM responses)
  + (SELECT count(*) - count(DISTINCT text) FROM answers WHERE ${IS_OURS})`;

const TORN = `
SELECT count(*) FROM (
  SELECT r.seq FROM responses AS r LEFT JOIN answers AS a ON a.response = r.seq
  GROUP BY r.seq HAVING count(a.question) <> ${answersPerResponse}
  UNION
  SELECT r.seq FROM responses AS r
  WHERE r.named AND NOT EXISTS (SELECT 1 FROM contacts AS c WHERE c.response = r.seq)
)`;

/** The roll-up once more from the responses: one row for each, its answers, and who answered what. */
const RECOUNT = `
SELECT form_id, day, form_version, unit_id, language, channel, point, question, value,
  count(*) AS n
FROM (
  SELECT r.seq, r.form_id, r.day, r.form_version, r.unit_id, r.language, r.channel,
    iif(r.point_known, r.point, '') AS point, a.question, a.value
  FROM responses AS r JOIN (
    SELECT seq AS response, '' AS question, '' AS value FROM responses
    UNION SELECT response, question, value FROM answers
    UNION SELECT response, question, '' FROM answers
  ) AS a ON a.response = r.seq
  WHERE r.standing = 'counted'
)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;

const ROLL_UP = `
SELECT form_id, day, form_version, unit_id, language, channel, point, question, value, n
FROM answer_counts WHERE n <> 0`;

/** The same by month and by year. */
const PERIODS_RECOUNT = `
SELECT form_id, grain.value ->> 0 AS grain, substr(day, 1, grain.value ->> 1) AS period,
  form_version, unit_id, language, channel, point, question, day_counts.value, sum(n)
FROM (${RECOUNT}) AS day_counts, json_each('[["month", 7], ["year", 4]]') AS grain
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`;

const PERIODS = `
SELECT form_id, grain, period, form_version, unit_id, language, channel, point, question, value, n
FROM period_counts WHERE n <> 0`;

const ROLL_UP_DIFFERS = `
SELECT (SELECT count(*) FROM (${RECOUNT} EXCEPT ${ROLL_UP}))
  + (SELECT count(*) FROM (${ROLL_UP} EXCEPT ${RECOUNT}))
  + (SELECT count(*) FROM (SELECT * FROM (${PERIODS_RECOUNT}) EXCEPT ${PERIODS}))
  + (SELECT count(*) FROM (${PERIODS} EXCEPT SELECT * FROM (${PERIODS_RECOUNT})))`;
