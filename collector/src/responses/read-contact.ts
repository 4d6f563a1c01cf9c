import type { ResponseDetail } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { openContact } from "../seal.ts";
import { findContact, type ResponseRow } from "./store.ts";

/**
 * The contact of a response, opened for who may read it, and written down; others learn only
 * that there is one.
 */
export async function readContact(
  deps: Pick<Deps, "db" | "keys" | "audit">,
  caller: Caller,
  row: ResponseRow,
): Promise<Pick<ResponseDetail, "contact" | "contactWithheld">> {
  const stored = await findContact(deps.db.read, row.seq);
  const keys = stored && deps.keys.byNumber(stored.keyNumber);
  if (!stored || !keys) return { contact: null, contactWithheld: false };
  const { permissions } = caller.access;
  const isPermitted =
    permissions.includes("read-contacts") &&
    (await caller.access.scopeFor("read-contacts")).has(row.unitId);
  if (!isPermitted) return { contact: null, contactWithheld: true };
  await deps.audit.record({
    actor: caller,
    action: "contact.read",
    unitId: row.unitId,
    objectKind: "response",
    objectId: row.responseId,
  });
  return { contact: openContact(keys.contact, stored.sealed), contactWithheld: false };
}
