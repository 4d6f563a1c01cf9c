import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { LocalizedText } from "@respons/wire";

/** One row: the organisation of this process. */
export const organisation = sqliteTable("organisation", {
  id: integer("id").primaryKey(),
  name: text("name", { mode: "json" }).$type<LocalizedText>().notNull(),
  demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
});
