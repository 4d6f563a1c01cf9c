import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { grantSources, roles } from "@respons/wire";
import { user } from "../sign-in/table.ts";
import { units } from "../units/table.ts";

/** A role that a person holds on a unit and on all below it. */
export const roleGrants = sqliteTable(
  "role_grants",
  {
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    role: text("role", { enum: roles }).notNull(),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    /** Given by an administrator, or by claims of single sign-on, which take only their own away. */
    source: text("source", { enum: grantSources }).notNull().default("hand"),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.role, table.unitId, table.source] }),
    index("role_grants_unit").on(table.unitId),
  ],
);
