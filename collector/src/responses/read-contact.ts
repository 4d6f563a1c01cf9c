import type { Contact, ContactRequest } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { openContact } from "../seal.ts";
import { findContact, findResponse } from "./store.ts";

/**
 * Opens the contact of a response; that it was read, by whom and why, is written down first.
 * @throws Problem `not-found` also where the client left none
 */
export async function readContact(
  deps: Pick<Deps, "db" | "keys" | "audit">,
  caller: Caller,
  scope: Scope,
  responseId: string,
  { reason, note }: ContactRequest,
): Promise<Contact> {
  const row = await findResponse(deps.db.read, scope, responseId);
  const stored = row && (await findContact(deps.db.read, scope, row.seq));
  const keys = stored && deps.keys.byNumber(stored.keyNumber);
  if (!row || !stored || !keys) throw new Problem("not-found");
  const contact = openContact(keys.contact, stored.sealed);
  await deps.audit.record({
    actor: caller,
    action: "contact.read",
    unitId: row.unitId,
    objectKind: "response",
    objectId: row.responseId,
    details: note ? { reason, note } : { reason },
  });
  return contact;
}
