import { and, asc, desc, eq, gt, isNull, ne, or } from "drizzle-orm";
import { contacts } from "../contacts/table.ts";
import type { Statement } from "../db/connection.ts";
import type { Queries } from "../db/database.ts";
import { outbox } from "../outbox/table.ts";
import { responses } from "../responses/table.ts";

/** Contacts sealed under another secret, or stored before they were indexed. */
export function listOldContacts(db: Queries, keyNumber: number, after: number, limit: number) {
  const isOld = or(ne(contacts.keyNumber, keyNumber), isNull(contacts.emailIndex));
  return db
    .select({ id: contacts.response, sealed: contacts.sealed, keyNumber: contacts.keyNumber })
    .from(contacts)
    .where(and(gt(contacts.response, after), isOld))
    .orderBy(asc(contacts.response))
    .limit(limit);
}

/** Mails that wait, sealed under another secret. */
export function listOldMails(db: Queries, keyNumber: number, after: number, limit: number) {
  return db
    .select({ id: outbox.id, sealed: outbox.sealed, keyNumber: outbox.keyNumber })
    .from(outbox)
    .where(and(gt(outbox.id, after), ne(outbox.keyNumber, keyNumber), ne(outbox.sealed, "")))
    .orderBy(asc(outbox.id))
    .limit(limit);
}

export type SealedRow = Awaited<ReturnType<typeof listOldMails>>[number];

/** Nothing where the row was erased meanwhile, or its number given to another. */
export function replaceContact(
  old: SealedRow,
  contact: { sealed: string; keyNumber: number; emailIndex: string; phoneIndex: string },
): Statement {
  return {
    sql: `UPDATE contacts SET sealed = ?, key_number = ?, email_index = ?, phone_index = ?
      WHERE response = ? AND sealed = ?`,
    args: [
      contact.sealed,
      contact.keyNumber,
      contact.emailIndex,
      contact.phoneIndex,
      old.id,
      old.sealed,
    ],
  };
}

export function replaceMail(
  old: SealedRow,
  mail: { sealed: string; keyNumber: number },
): Statement {
  return {
    sql: "UPDATE outbox SET sealed = ?, key_number = ? WHERE id = ? AND sealed = ?",
    args: [mail.sealed, mail.keyNumber, old.id, old.sealed],
  };
}

/** When the newest response came whose receipt and content hash are of that secret. */
export async function findNewestOf(db: Queries, keyNumber: number): Promise<Date | undefined> {
  const [row] = await db
    .select({ receivedAt: responses.receivedAt })
    .from(responses)
    .where(eq(responses.keyNumber, keyNumber))
    .orderBy(desc(responses.seq))
    .limit(1);
  return row?.receivedAt;
}
