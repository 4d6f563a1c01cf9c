import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { retentionClocks } from "@respons/wire";
import { forms } from "../forms/table.ts";

/** What ran out and was deleted: how much, never what. */
export const deletions = sqliteTable(
  "deletions",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    clock: text("clock", { enum: retentionClocks }).notNull(),
    /** Last day whose responses had run out. */
    throughDay: text("through_day").notNull(),
    /** Responses, texts or contacts that were deleted. */
    n: integer("n").notNull(),
  },
  (table) => [uniqueIndex("deletions_once").on(table.formId, table.clock, table.throughDay)],
);
