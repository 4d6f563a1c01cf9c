import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { rolePermissions, roles, type Handler } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import { contacts } from "../contacts/table.ts";
import type { Queries } from "../db/database.ts";
import { outbox } from "../outbox/table.ts";
import { user } from "../sign-in/table.ts";
import { caseEvents, caseMessages } from "./table.ts";

/** What was written in the case, oldest first, with how far its mail is. */
export function listMessages(db: Queries, response: number) {
  return db
    .select({ message: caseMessages, mailState: outbox.state })
    .from(caseMessages)
    .leftJoin(outbox, eq(outbox.key, caseMessages.mailKey))
    .where(eq(caseMessages.response, response))
    .orderBy(asc(caseMessages.id));
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number];

/** What was done to the case, oldest first. */
export function listEvents(db: Queries, response: number) {
  return db
    .select()
    .from(caseEvents)
    .where(eq(caseEvents.response, response))
    .orderBy(asc(caseEvents.id));
}

export type EventRow = Awaited<ReturnType<typeof listEvents>>[number];

/** Whether the client left an e-mail address. */
export async function hasEmail(db: Queries, response: number): Promise<boolean> {
  const rows = await db
    .select({ response: contacts.response })
    .from(contacts)
    .where(and(eq(contacts.response, response), sql`${contacts.emailIndex} <> ''`))
    .limit(1);
  return rows.length > 0;
}

const handling = roles.filter((role) => rolePermissions[role].includes("handle-cases"));

/** Who may handle the cases of a unit by a role on one of these: itself and those above it. */
export function listHandlers(db: Queries, unitIds: readonly number[]): Promise<Handler[]> {
  return db
    .selectDistinct({ id: user.id, name: user.name })
    .from(user)
    .innerJoin(roleGrants, eq(roleGrants.userId, user.id))
    .where(
      and(
        inArray(roleGrants.unitId, [...unitIds]),
        inArray(roleGrants.role, handling),
        isNull(user.disabledAt),
      ),
    )
    .orderBy(sql`${user.name} COLLATE NOCASE`, user.id);
}

/** The language that a person reads mails in; undefined where none is known. */
export async function findLanguage(db: Queries, id: string | null): Promise<string | undefined> {
  const [row] = await db
    .select({ language: user.language })
    .from(user)
    .where(eq(user.id, id ?? ""))
    .limit(1);
  return row?.language ?? undefined;
}
