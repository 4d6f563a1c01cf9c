import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { responses } from "../responses/table.ts";

/** Names and ways to reach clients, apart from their answers and sealed. */
export const contacts = sqliteTable(
  "contacts",
  {
    response: integer("response")
      .primaryKey()
      .references(() => responses.seq, { onDelete: "cascade" }),
    /** AES-256-GCM of the contact as JSON, base64url: nonce, ciphertext, tag. */
    sealed: text("sealed").notNull(),
    /** Number of the secret that sealed it. */
    keyNumber: integer("key_number").notNull(),
    /**
     * Keyed hashes of the normalised address and number: the only way to find a person again.
     * Empty where the contact has none, null where it was stored before there were hashes.
     */
    emailIndex: text("email_index"),
    phoneIndex: text("phone_index"),
  },
  (table) => [
    index("contacts_email").on(table.emailIndex),
    index("contacts_phone").on(table.phoneIndex),
  ],
);
