import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { reportKinds, type ReportParameters, type ReportWords } from "@respons/wire";
import { units } from "../units/table.ts";

/** A document that is made from the figures each time it is opened, with its author's own words. */
export const reports = sqliteTable("reports", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  /** What addresses and staff know it by. */
  reportId: text("report_id").notNull().unique(),
  kind: text("kind", { enum: reportKinds }).notNull(),
  name: text("name").notNull(),
  unitId: integer("unit_id")
    .notNull()
    .references(() => units.id),
  parameters: text("parameters", { mode: "json" }).$type<ReportParameters>().notNull(),
  words: text("words", { mode: "json" }).$type<ReportWords>().notNull(),
  createdBy: text("created_by"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
  revision: integer("revision").notNull().default(1),
});
