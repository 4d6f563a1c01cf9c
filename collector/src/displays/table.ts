import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { displaySteps } from "@respons/wire";

/** How often a form was shown, opened and started per day; no identifiers. */
export const displayCounts = sqliteTable(
  "display_counts",
  {
    formId: integer("form_id").notNull(),
    day: text("day").notNull(),
    formVersion: integer("form_version").notNull(),
    unitId: integer("unit_id").notNull(),
    language: text("language").notNull(),
    channel: text("channel").notNull(),
    /** Empty where the form stands at no registered point. */
    point: text("point").notNull(),
    step: text("step", { enum: displaySteps }).notNull(),
    n: integer("n").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.formId,
        table.day,
        table.formVersion,
        table.unitId,
        table.language,
        table.channel,
        table.point,
        table.step,
      ],
    }),
  ],
);
