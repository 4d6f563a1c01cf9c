import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Permission } from "@respons/wire";
import { units } from "../units/table.ts";

/** Tokens of integrations; the token itself is shown once and kept as its SHA-256 only. */
export const apiTokens = sqliteTable("api_tokens", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  tokenHash: text("token_hash").notNull().unique(),
  /** Its first symbols, to tell tokens apart in a list. */
  beginning: text("beginning").notNull(),
  permissions: text("permissions", { mode: "json" }).$type<Permission[]>().notNull(),
  /** The node whose subtree it reaches. */
  unitId: integer("unit_id")
    .notNull()
    .references(() => units.id),
  /** Name of who made it; null for the command line. */
  createdBy: text("created_by"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  revokedAt: integer("revoked_at", { mode: "timestamp_ms" }),
  /** Day of the last use; the minute is nobody's business. */
  lastUsedDay: text("last_used_day"),
});
