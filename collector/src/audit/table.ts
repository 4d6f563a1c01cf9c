import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actorKinds } from "@respons/wire";

/**
 * Who did what to which object and when. Rows are only ever added: triggers refuse the rest, and
 * each row's hash covers the one before it.
 */
export const auditLog = sqliteTable(
  "audit_log",
  {
    seq: integer("seq").primaryKey(),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    actorKind: text("actor_kind", { enum: actorKinds }).notNull(),
    /** Id of the person or token; null for the command line and the collector itself. */
    actorId: text("actor_id"),
    /** Name at that time. */
    actorName: text("actor_name").notNull(),
    /** Stable code, such as `form.published`. */
    action: text("action").notNull(),
    /** The unit whose administrators may read the row; null: the organisation's only. */
    unitId: integer("unit_id"),
    objectKind: text("object_kind").notNull(),
    /** What staff know the object by: a slug, a response id, a person's id. */
    objectId: text("object_id").notNull(),
    /** Facts of the change; never a client's text, a contact or a secret. */
    details: text("details", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    previousHash: text("previous_hash").notNull(),
    /** SHA-256 of `previousHash` and the row as canonical JSON, in hexadecimal. */
    hash: text("hash").notNull(),
  },
  (table) => [
    index("audit_log_at").on(table.at),
    index("audit_log_object").on(table.objectKind, table.objectId),
    index("audit_log_actor").on(table.actorId),
  ],
);
