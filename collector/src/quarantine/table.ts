import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { responses } from "../responses/table.ts";

/** What a person decided about a response that waits; `proven` where its own proof came later. */
const decisions = ["released", "spam", "proven"] as const;

/** Why a response was held back, and what became of it. */
export const holds = sqliteTable("holds", {
  response: integer("response")
    .primaryKey()
    .references(() => responses.seq, { onDelete: "cascade" }),
  /** Codes of the signals; empty where a person marked it. */
  signals: text("signals", { mode: "json" }).$type<string[]>().notNull(),
  heldAt: integer("held_at", { mode: "timestamp_ms" }).notNull(),
  decision: text("decision", { enum: decisions }),
  /** Null until somebody decides or a proof comes; a decision that was taken back leaves its moment. */
  decidedAt: integer("decided_at", { mode: "timestamp_ms" }),
  /** Name of the person who decided. */
  decidedBy: text("decided_by"),
});

/**
 * What became of what signals had held back, per UTC day: it outlives the responses, so
 * that the rate of wrong signals stays true after spam is deleted.
 */
export const holdDecisions = sqliteTable(
  "hold_decisions",
  {
    day: text("day").notNull(),
    unitId: integer("unit_id").notNull(),
    decision: text("decision", { enum: decisions }).notNull(),
    n: integer("n").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.unitId, table.decision] })],
);
