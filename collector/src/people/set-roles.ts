import { sql } from "drizzle-orm";
import type { Person, RolesChange } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { describeGrants, unitOf } from "./describe-grants.ts";
import { requirePerson, showPerson, type Administrator } from "./require-person.ts";
import { isSame, resolveGrants } from "./resolve-grants.ts";
import {
  endLinksOfOthers,
  isAtRevision,
  isDispensable,
  type NewGrant,
  replaceRolesStatements,
  updatePersonStatement,
} from "./store.ts";

/**
 * Makes the hand-given roles on the administrator's units these; roles elsewhere and those that
 * come from single sign-on stay as they are.
 * @throws Problem `not-found`, `input-invalid`, `changed-meanwhile`, `last-administrator`
 */
export async function setRoles(
  deps: Deps,
  by: Administrator,
  id: string,
  asked: RolesChange,
): Promise<Person> {
  const { grants: before } = await requirePerson(deps, by, id);
  const after = await resolveGrants(deps, by.scope, asked.roles);
  const own = before.filter(({ source, unitId }) => source === "hand" && by.scope.has(unitId));
  const added = after.filter((grant) => !own.some((one) => isSame(one, grant)));
  const removed = own.filter((grant) => !after.some((one) => isSame(one, grant)));
  const kept = [...after, ...before.filter(({ source }) => source === "sso")];
  const isStanding = isAtRevision(id, asked.revision);
  const condition = (await holdsRoot(deps, kept))
    ? isStanding
    : sql`${isStanding} AND ${isDispensable(id)}`;
  const isDone = await deps.audit.write(
    {
      actor: by.caller,
      action: "person.roles-changed",
      unitId: unitOf([...added, ...removed, ...own]),
      objectKind: "person",
      objectId: id,
      details: {
        added: await describeGrants(deps, added),
        removed: await describeGrants(deps, removed),
      },
    },
    [
      ...replaceRolesStatements(deps.db.write, id, { scope: by.scope, grants: after }, condition),
      // Whoever made a link from before must not come to another's roles by it.
      ...(added.length > 0 ? [endLinksOfOthers(deps.db.write, id, by.caller.id, condition)] : []),
      updatePersonStatement(deps.db.write, id, condition, { updatedAt: deps.now() }),
    ],
  );
  const person = await showPerson(deps, by, id);
  if (isDone) return person;
  const isLast = person.revision === asked.revision;
  throw new Problem(isLast ? "last-administrator" : "changed-meanwhile");
}

/** Whether the whole organisation is administered by one of these grants. */
async function holdsRoot({ units }: Deps, grants: readonly NewGrant[]): Promise<boolean> {
  const root = (await units.all()).find(({ parentId }) => parentId === null);
  return grants.some(({ role, unitId }) => role === "administrator" && unitId === root?.id);
}
