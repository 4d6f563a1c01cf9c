import type { Connection, Row, Statement } from "../db/connection.ts";
import type { Manifest } from "./manifest.ts";

/** What the live database says of a copy that was made of it earlier. */
export interface Comparison {
  /** What the copy lacks, or what has changed without being logged, in words. */
  differences: string[];
  /** What has changed since as it may, in words. */
  since: string[];
  /** Responses that have come after the copy: what would be lost by restoring it now. */
  newer: number;
}

/** Writes begun before the copy may carry a moment a little before it. */
const MARGIN_MS = 60_000;

/** Columns of a response that nothing ever changes. */
const FIXED = [
  "response_id",
  "content_hash",
  "receipt_hash",
  "form_id",
  "form_version",
  "language",
  "channel",
  "received_at",
  "day",
];

/**
 * Compares a restored copy with the database it was made of. Rows that are only ever added must
 * stand in both; a response may be missing from the live one only as often as the log of erasures
 * and the deletion log say. Everything is read in one transaction.
 */
export async function compareWithLive(
  live: Connection,
  copy: { file: string; key: string | undefined; manifest: Manifest },
): Promise<Comparison> {
  const since = Date.parse(copy.manifest.startedAt) - MARGIN_MS;
  const attach: Statement =
    copy.key === undefined
      ? { sql: "ATTACH ? AS copy", args: [copy.file] }
      : { sql: "ATTACH ? AS copy KEY ?", args: [copy.file, copy.key] };
  // A copy from before there were cases has none to compare.
  const hasCases = "case_messages" in copy.manifest.tables;
  const questions = [...toQuestions(since), ...(hasCases ? toCaseQuestions(since) : [])];
  const results = await live.run([attach, ...questions.map(([, sql, args]) => ({ sql, args }))]);
  return toComparison(new Map(questions.map(([name], i) => [name, toCount(results[i + 1])])));
}

const fixedOf = (table: string) => FIXED.map((column) => `${table}.${column}`).join(", ");

const toCount = (rows: Row[] | undefined) => Number(rows?.[0]?.[0] ?? 0);

type Question = [name: string, sql: string, args: number[]];

function* toQuestions(since: number): Generator<Question> {
  yield [
    "auditChanged",
    `SELECT count(*) FROM copy.audit_log AS c LEFT JOIN main.audit_log AS l ON l.seq = c.seq
      WHERE (l.hash, l.previous_hash, l.action, l.at, l.details)
        IS NOT (c.hash, c.previous_hash, c.action, c.at, c.details)`,
    [],
  ];
  yield ["auditMissed", toMissed("audit_log", ["seq"], "at"), [since]];
  yield [
    "versionsChanged",
    `SELECT count(*) FROM copy.form_versions AS c LEFT JOIN main.form_versions AS l
      ON (l.form_id, l.version) = (c.form_id, c.version)
      WHERE (l.content, l.published_at) IS NOT (c.content, c.published_at)`,
    [],
  ];
  const versionKey = ["form_id", "version"];
  yield ["versionsMissed", toMissed("form_versions", versionKey, "published_at"), [since]];
  yield* toResponseQuestions(since);
  yield* toAnswerQuestions();
  for (const clock of ["scores", "comments", "contacts"]) {
    yield [
      `${clock}Ended`,
      `SELECT coalesce(sum(n), 0) FROM deletions WHERE clock = '${clock}' AND at >= ?`,
      [since],
    ];
  }
}

/** Rows that the live table had before the copy began and that the copy lacks. */
function toMissed(table: string, key: readonly string[], moment: string): string {
  const match = key.map((column) => `l.${column} = c.${column}`).join(" AND ");
  return `SELECT count(*) FROM main.${table} AS l LEFT JOIN copy.${table} AS c ON ${match}
    WHERE c.${key[0]} IS NULL AND l.${moment} < ?`;
}

function* toResponseQuestions(since: number): Generator<Question> {
  yield [
    "responsesGone",
    `SELECT count(*) FROM copy.responses AS c
      LEFT JOIN main.responses AS l ON l.response_id = c.response_id WHERE l.seq IS NULL`,
    [],
  ];
  yield [
    "responsesChanged",
    `SELECT count(*) FROM copy.responses AS c
      JOIN main.responses AS l ON l.response_id = c.response_id
      WHERE (${fixedOf("l")}) IS NOT (${fixedOf("c")})`,
    [],
  ];
  // By number and not by time alone: staff enter responses that were given earlier. The number of
  // an erased row may go to the next response, but the copy has that number too.
  yield [
    "responsesMissed",
    `${toMissed("responses", ["seq"], "received_at")}
      AND l.seq <= (SELECT max(seq) FROM copy.responses)`,
    [since],
  ];
  yield [
    "responsesNewer",
    `SELECT count(*) FROM main.responses AS l
      LEFT JOIN copy.responses AS c ON c.response_id = l.response_id WHERE c.seq IS NULL`,
    [],
  ];
  yield ["erased", "SELECT count(*) FROM erased_responses WHERE erased_at >= ?", [since]];
}

/** Joins the responses of `c` that stand in both. */
const STANDING = `JOIN main.responses AS lr ON lr.seq = c.response
  JOIN copy.responses AS cr ON cr.seq = c.response AND cr.response_id = lr.response_id`;

function* toCaseQuestions(since: number): Generator<Question> {
  yield [
    "casesGone",
    `SELECT count(*) FROM copy.cases AS c ${STANDING}
      LEFT JOIN main.cases AS l ON l.response = c.response WHERE l.response IS NULL`,
    [],
  ];
  const found = `SELECT count(*) FROM copy.case_messages AS c ${STANDING}
    LEFT JOIN main.case_messages AS l ON l.id = c.id WHERE`;
  yield [
    "messagesChanged",
    `${found} (l.response, l.kind, l.created_at) IS NOT (c.response, c.kind, c.created_at)`,
    [],
  ];
  yield ["messageTextsGone", `${found} l.text IS NOT c.text`, []];
  yield [
    "messagesMissed",
    `${toMissed("case_messages", ["id"], "created_at")}
      AND l.id <= (SELECT max(id) FROM copy.case_messages)`,
    [since],
  ];
}

/** Of responses that stand in both. */
function* toAnswerQuestions(): Generator<Question> {
  const match = "(l.response, l.question, l.value) = (c.response, c.question, c.value)";
  const lost = `SELECT count(*) FROM copy.answers AS c ${STANDING}
    LEFT JOIN main.answers AS l ON ${match}
    WHERE (l.response IS NULL OR l.text IS NOT c.text)`;
  yield ["textsGone", `${lost} AND c.text IS NOT NULL`, []];
  yield ["scoresGone", `${lost} AND c.text IS NULL`, []];
  yield [
    "answersMissed",
    `SELECT count(*) FROM main.answers AS c ${STANDING}
      LEFT JOIN copy.answers AS l ON ${match} WHERE l.response IS NULL`,
    [],
  ];
  const contact = (from: string, to: string) => `SELECT count(*) FROM ${from}.contacts AS c
    ${STANDING} LEFT JOIN ${to}.contacts AS l ON l.response = c.response
    WHERE l.response IS NULL`;
  yield ["contactsGone", contact("copy", "main"), []];
  yield ["contactsMissed", contact("main", "copy"), []];
}

const toWords = ([count, words]: [number, string]) => (count > 0 ? [`${count} ${words}`] : []);

function toComparison(counts: ReadonlyMap<string, number>): Comparison {
  const n = (name: string) => counts.get(name) ?? 0;
  const logged = n("erased") + n("scoresEnded");
  const textsGone = n("textsGone") + n("messageTextsGone");
  const faults: [number, string][] = [
    [n("auditChanged"), "rows of the audit log differ from the live ones"],
    [n("auditMissed"), "rows of the audit log are missing from the copy"],
    [n("versionsChanged"), "published versions of forms differ from the live ones"],
    [n("versionsMissed"), "published versions of forms are missing from the copy"],
    [n("responsesChanged"), "responses differ from the live ones"],
    [n("responsesMissed"), "responses are missing from the copy"],
    [n("answersMissed"), "answers are missing from the copy"],
    [n("contactsMissed"), "contacts are missing from the copy"],
    [n("casesGone"), "cases have left the live database"],
    [n("messagesMissed"), "messages of cases are missing from the copy"],
    [n("messagesChanged"), "messages of cases differ from the live ones"],
    [Math.max(0, n("responsesGone") - logged), "responses have left the live database unlogged"],
    [n("scoresEnded") > 0 ? 0 : n("scoresGone"), "scores have changed in the live database"],
    [
      n("commentsEnded") + n("scoresEnded") > 0 ? 0 : textsGone,
      "comments have changed in the live database",
    ],
  ];
  const changes: [number, string][] = [
    [n("responsesNewer"), "responses have come"],
    [n("responsesGone"), "responses were erased or had their time"],
    [n("contactsGone"), "contacts were deleted"],
    [n("commentsEnded") > 0 ? textsGone : 0, "comments had their time"],
  ];
  return {
    differences: faults.flatMap(toWords),
    since: changes.flatMap(toWords),
    newer: n("responsesNewer"),
  };
}
