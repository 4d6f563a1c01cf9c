import { randomUUID } from "node:crypto";
import type { Invitation, InvitedPerson } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { describeGrants, unitOf } from "./describe-grants.ts";
import { handOver, prepareLink } from "./make-link.ts";
import { showPerson, type Administrator } from "./require-person.ts";
import { resolveGrants } from "./resolve-grants.ts";
import { insertPersonStatements, isEmailTaken } from "./store.ts";

/**
 * Adds a person with roles and makes the link with which they come in.
 * @throws Problem `input-invalid` for a unit outside the scope, `taken` for an address in use
 */
export async function invitePerson(
  deps: Deps,
  by: Administrator,
  asked: Invitation,
): Promise<InvitedPerson> {
  const { db, now } = deps;
  const { name, email, language } = asked;
  const grants = await resolveGrants(deps, by.scope, asked.roles);
  const id = randomUUID();
  if (await isEmailTaken(db.write, email)) throw new Problem("taken");
  const person = { id, name, email, language, now: now() };
  const link = prepareLink(deps, person, "invitation", by.caller);
  await deps.audit.write(
    {
      actor: by.caller,
      action: "person.invited",
      unitId: unitOf(grants),
      objectKind: "person",
      objectId: id,
      details: { roles: await describeGrants(deps, grants) },
    },
    [...insertPersonStatements(db.write, person, grants), ...link.statements],
  );
  return { person: await showPerson(deps, by, id), link: handOver(deps, link) };
}
