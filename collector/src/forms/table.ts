import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  draftStates,
  formCategories,
  type DraftContent,
  type FormContent,
  type FormLook,
  type LocalizedText,
} from "@respons/wire";
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
  closedAt: integer("closed_at", { mode: "timestamp_ms" }),
  /** Empty: every origin. */
  allowedOrigins: text("allowed_origins", { mode: "json" }).$type<string[]>().notNull(),
  /** Id of the person who answers for the form. */
  ownerId: text("owner_id"),
  /** Last day on which it takes responses. */
  expiresOn: text("expires_on"),
  requiredLanguages: text("required_languages", { mode: "json" })
    .$type<string[]>()
    .notNull()
    .default(["sv", "fi"]),
  reviewRequired: integer("review_required", { mode: "boolean" }).notNull().default(false),
  look: text("look", { mode: "json" }).$type<FormLook>().notNull().default({ preset: "respons" }),
  promiseWorkingDays: integer("promise_working_days"),
  /** Months for which each is kept; null: the default of the product. */
  keepScoresMonths: integer("keep_scores_months"),
  keepCommentsMonths: integer("keep_comments_months"),
  keepContactsMonths: integer("keep_contacts_months"),
  /** What all responses of the form are about, where the law has its own rules for that. */
  category: text("category", { enum: formCategories }),
  /** Moves with every change of the settings or the draft, and never back. */
  revision: integer("revision").notNull().default(1),
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
    /** Name of who published it. */
    publishedBy: text("published_by"),
  },
  (table) => [primaryKey({ columns: [table.formId, table.version] })],
);

/** What is being written for the next version; none where nothing was begun. */
export const formDrafts = sqliteTable("form_drafts", {
  formId: integer("form_id")
    .primaryKey()
    .references(() => forms.id),
  content: text("content", { mode: "json" }).$type<DraftContent>().notNull(),
  state: text("state", { enum: draftStates }).notNull().default("draft"),
  /** Id of who sent it to review: somebody else approves. */
  submittedBy: text("submitted_by"),
  /** What the person who returned it wrote. */
  reviewNote: text("review_note"),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
  /** Name of who changed it last. */
  updatedBy: text("updated_by"),
});

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
