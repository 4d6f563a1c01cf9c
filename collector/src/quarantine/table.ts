import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
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

/**
 * How people decided about what signals had held back, per UTC day: it outlives the responses, so
 * that the rate of wrong signals stays true after spam is deleted.
 */
export const holdDecisions = sqliteTable(
  "hold_decisions",
  {
    day: text("day").notNull(),
    unitId: integer("unit_id").notNull(),
    decision: text("decision", { enum: ["released", "spam"] }).notNull(),
    n: integer("n").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.unitId, table.decision] })],
);
