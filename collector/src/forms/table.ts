import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { FormContent, LocalizedText } from "@respons/wire";
import { units } from "../units/table.ts";

export const forms = sqliteTable("forms", {
  id: integer("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  unitId: integer("unit_id")
    .notNull()
    .references(() => units.id),
  /** The version that is shown; null before the first publishing. */
  publishedVersion: integer("published_version"),
  /** Set while the form is closed. */
  closedMessage: text("closed_message", { mode: "json" }).$type<LocalizedText>(),
  /** Empty: every origin. */
  allowedOrigins: text("allowed_origins", { mode: "json" }).$type<string[]>().notNull(),
  demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
  /** Which document the figures are modelled on, to be cited beside them. */
  source: text("source", { mode: "json" }).$type<LocalizedText>(),
});

/** A version, once published, never changes. */
export const formVersions = sqliteTable(
  "form_versions",
  {
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    version: integer("version").notNull(),
    content: text("content", { mode: "json" }).$type<FormContent>().notNull(),
    publishedAt: integer("published_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.formId, table.version] })],
);

/** What an indicator of a form should reach. */
export const targets = sqliteTable(
  "targets",
  {
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    indicator: text("indicator", { enum: ["nps", "statement-mean"] }).notNull(),
    value: real("value").notNull(),
  },
  (table) => [primaryKey({ columns: [table.formId, table.indicator] })],
);

/** Years whose figures are not final yet. */
export const interimYears = sqliteTable(
  "interim_years",
  {
    formId: integer("form_id")
      .notNull()
      .references(() => forms.id),
    year: integer("year").notNull(),
    asOfDay: text("as_of_day").notNull(),
  },
  (table) => [primaryKey({ columns: [table.formId, table.year] })],
);
