import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sql } from "drizzle-orm";
import { responses } from "../responses/table.ts";

/** Effects on the outside, written in the transaction that decides on them and done afterwards. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** Names the effect for its receiver too, so that doing it again can be seen as the same. */
    key: text("key").notNull().unique(),
    kind: text("kind", { enum: ["mail"] }).notNull(),
    /** AES-256-GCM of the effect as JSON; emptied once it is done. */
    sealed: text("sealed").notNull(),
    keyNumber: integer("key_number").notNull(),
    /** The response that it is about: it goes when that is erased. */
    response: integer("response").references(() => responses.seq, { onDelete: "cascade" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    /** Not to be tried before. */
    dueAt: integer("due_at", { mode: "timestamp_ms" }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    state: text("state", { enum: ["waiting", "doing", "done", "given-up"] })
      .notNull()
      .default("waiting"),
    /** Code of the last failure; never what the other side said. */
    failure: text("failure"),
    /** End of the work on it, also where it was given up. */
    doneAt: integer("done_at", { mode: "timestamp_ms" }),
    /** From then on it is not worth doing, and the row goes. */
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    index("outbox_response").on(table.response),
    index("outbox_due")
      .on(table.dueAt)
      .where(sql`${table.state} IN ('waiting', 'doing')`),
  ],
);
