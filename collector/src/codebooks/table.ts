import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CodeDimension, LocalizedText } from "@respons/wire";
import { responses } from "../responses/table.ts";

/** Categories that texts are read into. */
export const codebooks = sqliteTable("codebooks", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  slug: text("slug").notNull().unique(),
  name: text("name", { mode: "json" }).$type<LocalizedText>().notNull(),
  /** What its categories were made after; null where nobody says. */
  source: text("source", { mode: "json" }).$type<LocalizedText>(),
  dimensions: text("dimensions", { mode: "json" }).$type<CodeDimension[]>().notNull(),
  revision: integer("revision").notNull().default(1),
});

/** One code that one coder put on one response. */
export const codings = sqliteTable(
  "codings",
  {
    response: integer("response")
      .notNull()
      .references(() => responses.seq, { onDelete: "cascade" }),
    codebookId: integer("codebook_id")
      .notNull()
      .references(() => codebooks.id),
    /** Id of the code, unique in its codebook. */
    code: text("code").notNull(),
    /** Id of the person who coded. */
    coderId: text("coder_id").notNull(),
    codedAt: integer("coded_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.response, table.codebookId, table.code, table.coderId] }),
    index("codings_code").on(table.codebookId, table.code),
  ],
);
