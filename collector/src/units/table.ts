import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { unitKinds, type LocalizedText } from "@respons/wire";

/** The organisation's tree; the root is the organisation itself. */
export const units = sqliteTable("units", {
  id: integer("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  /** Null for the root. */
  parentId: integer("parent_id"),
  kind: text("kind", { enum: unitKinds }).notNull(),
  /** OID of the national register of social and health care units, where it has one. */
  oid: text("oid").unique(),
  name: text("name", { mode: "json" }).$type<LocalizedText>().notNull(),
  /** Set when the unit is no more: its responses stay, nothing new is bound to it. */
  endedAt: integer("ended_at", { mode: "timestamp_ms" }),
  revision: integer("revision").notNull().default(1),
});

export type UnitRow = typeof units.$inferSelect;

/** Days on which a unit and all below it are closed; first and last day are included. */
export const unitClosures = sqliteTable("unit_closures", {
  id: integer("id").primaryKey(),
  unitId: integer("unit_id")
    .notNull()
    .references(() => units.id),
  fromDay: text("from_day").notNull(),
  toDay: text("to_day").notNull(),
  reason: text("reason", { mode: "json" }).$type<LocalizedText>(),
});
