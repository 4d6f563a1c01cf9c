import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { channels, standings, type StaffAnswer, type StaffEntry } from "@respons/wire";
import { forms } from "../forms/table.ts";
import { units } from "../units/table.ts";

export const responses = sqliteTable(
  "responses",
  {
    /** Order of arrival. */
    seq: integer("seq").primaryKey(),
    /** What staff, exports and URLs know the response by. */
    responseId: text("response_id").notNull().unique(),
    /** The client's idempotency key; leaves the database in no answer but the client's own. */
    clientId: text("client_id").notNull().unique(),
    /** Keyed hash of the validated body before masking. */
    contentHash: text("content_hash").notNull(),
    /** SHA-256 of the receipt code. */
    receiptHash: text("receipt_hash").notNull().unique(),
    /** Number of the secret that made `contentHash` and the receipt. */
    keyNumber: integer("key_number").notNull(),
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    formVersion: integer("form_version").notNull(),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    /** The installer named a unit that does not exist or has ended. */
    unitUnknown: integer("unit_unknown", { mode: "boolean" }).notNull(),
    language: text("language").notNull(),
    channel: text("channel", { enum: channels }).notNull(),
    point: text("point"),
    /** The point was a registered one when the response came: figures are cut by it. */
    pointKnown: integer("point_known", { mode: "boolean" }).notNull().default(false),
    page: text("page"),
    /** Set where staff entered it from a call or from paper. */
    entry: text("entry", { mode: "json" }).$type<StaffEntry>(),
    context: text("context", { mode: "json" }).$type<Record<string, string>>(),
    named: integer("named", { mode: "boolean" }).notNull(),
    answerable: integer("answerable", { mode: "boolean" }).notNull(),
    receivedAt: integer("received_at", { mode: "timestamp_ms" }).notNull(),
    /** Day of `receivedAt` in the organisation's time zone. */
    day: text("day").notNull(),
    /** Day by which an answer was promised; null where nobody was promised one. */
    promisedBy: text("promised_by"),
    /** Only `counted` ones are in figures, lists and exports; the others wait for a person. */
    standing: text("standing", { enum: standings }).notNull().default("counted"),
  },
  (table) => [
    index("responses_form_received").on(table.formId, table.receivedAt),
    index("responses_received").on(table.receivedAt),
    index("responses_held")
      .on(table.receivedAt)
      .where(sql`${table.standing} <> 'counted'`),
    // The condition always holds: without it SQLite would read wide scopes by it, and sort them.
    index("responses_unit_form_received")
      .on(table.unitId, table.formId, table.receivedAt)
      .where(sql`${table.unitId} > 0`),
    index("responses_point")
      .on(table.formId, table.point, table.receivedAt)
      .where(sql`${table.pointKnown} = 1`),
  ],
);

/** One row per score, chosen option or text. */
export const answers = sqliteTable(
  "answers",
  {
    response: integer("response")
      .notNull()
      .references(() => responses.seq, { onDelete: "cascade" }),
    question: text("question").notNull(),
    /** Score, option id or `not-applicable`; empty for free text. */
    value: text("value").notNull(),
    /** Free text as stored, after masking. */
    text: text("text"),
  },
  (table) => [primaryKey({ columns: [table.response, table.question, table.value] })],
);

/** Column with the answers of each selected response; an empty array where it has none. */
export const answersOfResponse = sql<StaffAnswer[]>`(
  SELECT json_group_array(json_array(a.question, a.value, a.text))
  FROM answers AS a WHERE a.response = ${responses.seq}
)`.mapWith((json: string) =>
  (JSON.parse(json) as [string, string, string | null][]).map(
    ([question, value, text]): StaffAnswer => ({ question, value, text }),
  ),
);

/**
 * Daily roll-up, kept in the transaction that stores the responses. The row with an empty
 * question counts the responses themselves, that with an empty value those that answered it. Its
 * key begins as figures are grouped, so that they are summed in order.
 */
export const answerCounts = sqliteTable(
  "answer_counts",
  {
    formId: integer("form_id").notNull(),
    day: text("day").notNull(),
    formVersion: integer("form_version").notNull(),
    unitId: integer("unit_id").notNull(),
    language: text("language").notNull(),
    channel: text("channel").notNull(),
    /** Empty for responses of no registered point: nobody from outside can grow the roll-up. */
    point: text("point").notNull().default(""),
    question: text("question").notNull(),
    value: text("value").notNull(),
    n: integer("n").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.formId,
        table.day,
        table.question,
        table.value,
        table.formVersion,
        table.unitId,
        table.language,
        table.channel,
        table.point,
      ],
    }),
  ],
);

/**
 * The roll-up summed by month and by year. Triggers carry every change of a day's `n` over to it,
 * so that no statement has to; a day that is deleted stays counted here.
 */
export const periodCounts = sqliteTable(
  "period_counts",
  {
    formId: integer("form_id").notNull(),
    grain: text("grain", { enum: ["month", "year"] }).notNull(),
    /** `2026-11` or `2026`. */
    period: text("period").notNull(),
    question: text("question").notNull(),
    formVersion: integer("form_version").notNull(),
    unitId: integer("unit_id").notNull(),
    language: text("language").notNull(),
    channel: text("channel").notNull(),
    point: text("point").notNull().default(""),
    value: text("value").notNull(),
    n: integer("n").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.formId,
        table.grain,
        table.period,
        table.question,
        table.value,
        table.formVersion,
        table.unitId,
        table.language,
        table.channel,
        table.point,
      ],
    }),
  ],
);

/** Keyed hashes of the client ids of erased responses, so that a late retry stores nothing. */
export const erasedResponses = sqliteTable("erased_responses", {
  clientIdHash: text("client_id_hash").primaryKey(),
  erasedAt: integer("erased_at", { mode: "timestamp_ms" }).notNull(),
});
