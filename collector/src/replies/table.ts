import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { LocalizedText } from "@respons/wire";
import { replyKinds } from "@respons/wire";
import { units } from "../units/table.ts";

/** Words that handlers begin a reply with, by language; for a unit and all below it. */
export const replyTemplates = sqliteTable("reply_templates", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  unitId: integer("unit_id")
    .notNull()
    .references(() => units.id),
  name: text("name").notNull(),
  kind: text("kind", { enum: replyKinds }).notNull(),
  texts: text("texts", { mode: "json" }).$type<LocalizedText>().notNull(),
  revision: integer("revision").notNull().default(1),
});
