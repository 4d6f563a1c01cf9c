import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { LocalizedText, OrganisationSettings } from "@respons/wire";

/** One row: the organisation of this process. */
export const organisation = sqliteTable("organisation", {
  id: integer("id").primaryKey(),
  name: text("name", { mode: "json" }).$type<LocalizedText>().notNull(),
  /** What clients read about the organisation: signposting, notice, promise, accessibility. */
  settings: text("settings", { mode: "json" }).$type<OrganisationSettings>(),
  revision: integer("revision").notNull().default(1),
  demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
});
