import { integer, primaryKey, real, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { denominators, formulas } from "@respons/wire";
import { forms } from "../forms/table.ts";
import { units } from "../units/table.ts";

/** A figure that is computed from the answers to one question, or to all statements of a form. */
export const indicators = sqliteTable(
  "indicators",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    /** Id of a question, or `ALL_STATEMENTS`. */
    question: text("question").notNull(),
    formula: text("formula", { enum: formulas }).notNull(),
    denominator: text("denominator", { enum: denominators }).notNull().default("answered"),
    /** Fewer answers than this give no figure. */
    minimumN: integer("minimum_n").notNull(),
    revision: integer("revision").notNull().default(1),
  },
  (table) => [unique().on(table.formId, table.question, table.formula)],
);

/** What an indicator is to reach in one unit, all below it included, in one year. */
export const indicatorTargets = sqliteTable(
  "indicator_targets",
  {
    indicatorId: integer("indicator_id")
      .notNull()
      .references(() => indicators.id, { onDelete: "cascade" }),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    year: integer("year").notNull(),
    value: real("value").notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicatorId, table.unitId, table.year] })],
);
