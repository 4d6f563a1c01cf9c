import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { quoteStates, reviewStates } from "@respons/wire";
import { codebooks } from "../codebooks/table.ts";
import { forms } from "../forms/table.ts";
import { responses } from "../responses/table.ts";
import { units } from "../units/table.ts";

/** A saved selection of one form's responses of a period, to be read and coded. */
export const reviews = sqliteTable("reviews", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  /** What addresses and staff know it by. */
  reviewId: text("review_id").notNull().unique(),
  name: text("name").notNull(),
  formId: integer("form_id")
    .notNull()
    .references(() => forms.id),
  /** The responses of this unit and of those below it. */
  unitId: integer("unit_id")
    .notNull()
    .references(() => units.id),
  /** Days of arrival, both included. */
  fromDay: text("from_day").notNull(),
  toDay: text("to_day").notNull(),
  /** What to pick, in the words of who made it. */
  purpose: text("purpose").notNull().default(""),
  codebookId: integer("codebook_id")
    .notNull()
    .references(() => codebooks.id),
  state: text("state", { enum: reviewStates }).notNull().default("open"),
  createdBy: text("created_by"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  revision: integer("revision").notNull().default(1),
});

/** The responses that were picked for a review. */
export const reviewMarks = sqliteTable(
  "review_marks",
  {
    reviewId: integer("review_id")
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    response: integer("response")
      .notNull()
      .references(() => responses.seq, { onDelete: "cascade" }),
    markedBy: text("marked_by"),
    markedAt: integer("marked_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.response] }),
    index("review_marks_response").on(table.response),
  ],
);

/** Words of a client that a document may show, once somebody has looked at them again. */
export const quotes = sqliteTable(
  "quotes",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    reviewId: integer("review_id")
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    response: integer("response")
      .notNull()
      .references(() => responses.seq, { onDelete: "cascade" }),
    /** A stretch of the comment with everything of the masking table masked. */
    text: text("text").notNull(),
    state: text("state", { enum: quoteStates }).notNull().default("proposed"),
    proposedBy: text("proposed_by"),
    proposedAt: integer("proposed_at", { mode: "timestamp_ms" }).notNull(),
    /** Id of who looked again; null until then. */
    checkedBy: text("checked_by"),
    checkedAt: integer("checked_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    index("quotes_response").on(table.response),
    index("quotes_review").on(table.reviewId),
  ],
);
