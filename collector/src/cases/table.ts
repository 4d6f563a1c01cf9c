import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { caseEventKinds, caseStatuses, messageKinds } from "@respons/wire";
import { responses } from "../responses/table.ts";
import { units } from "../units/table.ts";

/** Written out, since only then SQLite uses the indexes of open cases. */
export function isOpen(status: AnyColumn): SQL {
  return sql`${status} IN ('new', 'in-progress', 'waiting-for-client')`;
}

/** A response that somebody is to handle: it has a comment, or a client who waits for an answer. */
export const cases = sqliteTable(
  "cases",
  {
    response: integer("response")
      .primaryKey()
      .references(() => responses.seq, { onDelete: "cascade" }),
    /** The unit that handles it; the response stays with the one that it is about. */
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    status: text("status", { enum: caseStatuses }).notNull().default("new"),
    /** Id of the person who handles it. */
    handlerId: text("handler_id"),
    /** Day of the promise, or `NO_PROMISE`, so that the queue is read in the order of an index. */
    dueDay: text("due_day").notNull(),
    receivedAt: integer("received_at", { mode: "timestamp_ms" }).notNull(),
    /** Since when something of the client's waits to be looked at; null where nothing does. */
    unreadSince: integer("unread_since", { mode: "timestamp_ms" }),
    /** The first interim reply, reply, or mark that it was handled. */
    reactedAt: integer("reacted_at", { mode: "timestamp_ms" }),
    /** The first reply that was not an interim one, or mark that the client was answered. */
    answeredAt: integer("answered_at", { mode: "timestamp_ms" }),
    /** Moves with every change: who has seen an older one cannot overwrite a newer. */
    revision: integer("revision").notNull().default(1),
  },
  (table) => [
    index("cases_queue")
      .on(table.unitId, table.dueDay, table.receivedAt, table.response)
      .where(isOpen(table.status)),
    index("cases_unread")
      .on(table.unitId, table.unreadSince)
      .where(sql`${table.unreadSince} IS NOT NULL`),
    index("cases_handler")
      .on(table.handlerId, table.dueDay, table.receivedAt, table.response)
      .where(isOpen(table.status)),
    index("cases_received").on(table.receivedAt),
    index("cases_unit_received").on(table.unitId, table.receivedAt),
  ],
);

/** Sorts after every day. */
export const NO_PROMISE = "9999-12-31";

/** What client and staff write in a case; the client reads all but the notes. */
export const caseMessages = sqliteTable(
  "case_messages",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    response: integer("response")
      .notNull()
      .references(() => responses.seq, { onDelete: "cascade" }),
    kind: text("kind", { enum: messageKinds }).notNull(),
    /** After masking; null once the clock of the comments has run out. */
    text: text("text"),
    language: text("language").notNull(),
    /** Null where the client wrote it. */
    authorId: text("author_id"),
    authorName: text("author_name"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    /** Key of its mail in the outbox; null where it is read on the receipt page alone. */
    mailKey: text("mail_key"),
    /**
     * When the mail server took it; negative or null until then. A row whose length changes may move
     * to another page and leave a copy of its text behind, which no erasure would find.
     */
    mailedAt: integer("mailed_at", { mode: "timestamp_ms" }),
    /** Id of the page that the client wrote it on: the same post twice is stored once. */
    postId: text("post_id"),
  },
  (table) => [
    index("case_messages_response").on(table.response, table.id),
    uniqueIndex("case_messages_mail").on(table.mailKey),
    uniqueIndex("case_messages_post").on(table.response, table.postId),
  ],
);

/** What was done to a case beside writing. */
export const caseEvents = sqliteTable(
  "case_events",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    response: integer("response")
      .notNull()
      .references(() => responses.seq, { onDelete: "cascade" }),
    kind: text("kind", { enum: caseEventKinds }).notNull(),
    /** Status, id of a person or slug of a unit, as the kind says. */
    before: text("before"),
    after: text("after"),
    reason: text("reason"),
    /** What the case was before, for taking it back; null where that cannot be. */
    undo: text("undo", { mode: "json" }).$type<Record<string, string | number | null>>(),
    /** Null where the client or the collector did it. */
    actorId: text("actor_id"),
    actorName: text("actor_name"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("case_events_response").on(table.response, table.id)],
);
