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
});
