import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { pointKinds } from "@respons/wire";
import { forms } from "../forms/table.ts";
import { units } from "../units/table.ts";

/** Places where a form stands: a snippet on a page, a poster, a link. */
export const points = sqliteTable(
  "points",
  {
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    /** What stands in the tag or the link, and with each response. */
    slug: text("slug").notNull(),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    kind: text("kind", { enum: pointKinds }).notNull(),
    /** What staff call it: "Poster at the desk". */
    name: text("name").notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    /** Set when it was taken out of the list; its responses keep it. */
    endedAt: integer("ended_at", { mode: "timestamp_ms" }),
  },
  (table) => [primaryKey({ columns: [table.formId, table.slug] })],
);

export type PointRow = typeof points.$inferSelect;
