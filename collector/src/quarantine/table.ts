import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { responses } from "../responses/table.ts";

/** Why a response was held back, and what a person decided about it. */
export const holds = sqliteTable("holds", {
  response: integer("response")
    .primaryKey()
    .references(() => responses.seq, { onDelete: "cascade" }),
  /** Codes of the signals; empty where a person marked it. */
  signals: text("signals", { mode: "json" }).$type<string[]>().notNull(),
  heldAt: integer("held_at", { mode: "timestamp_ms" }).notNull(),
  decision: text("decision", { enum: ["released", "spam"] }),
  decidedAt: integer("decided_at", { mode: "timestamp_ms" }),
  /** Name of who decided. */
  decidedBy: text("decided_by"),
});
