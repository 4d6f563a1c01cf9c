import { sql } from "drizzle-orm";
import type { Person, PersonChange } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { unitOf } from "./describe-grants.ts";
import { requireManageable, showPerson, type Administrator } from "./require-person.ts";
import {
  endAccessStatements,
  isAtRevision,
  isDispensable,
  updatePersonStatement,
} from "./store.ts";

/**
 * Renames, disables or enables. Who is disabled is out at once, and their open links end.
 * @throws Problem `not-found`, `not-permitted`, `changed-meanwhile`, `last-administrator`
 */
export async function changePerson(
  deps: Deps,
  by: Administrator,
  id: string,
  asked: PersonChange,
): Promise<Person> {
  const row = await requireManageable(deps, by, id);
  const { name, disabled, revision } = asked;
  const { write } = deps.db;
  const isStanding = isAtRevision(id, revision);
  const condition = disabled ? sql`${isStanding} AND ${isDispensable(id)}` : isStanding;
  const updatedAt = deps.now();
  const isDone = await deps.audit.write(
    {
      actor: by.caller,
      action: actionOf(asked),
      unitId: unitOf(row.grants),
      objectKind: "person",
      objectId: id,
    },
    [
      ...(disabled ? endAccessStatements(write, id, condition) : []),
      updatePersonStatement(write, id, condition, {
        updatedAt,
        ...(name === undefined ? {} : { name }),
        ...(disabled === undefined ? {} : { disabledAt: disabled ? updatedAt : null }),
      }),
    ],
  );
  const after = await showPerson(deps, by, id);
  if (isDone) return after;
  throw new Problem(after.revision === revision ? "last-administrator" : "changed-meanwhile");
}

function actionOf({ disabled }: PersonChange): string {
  if (disabled === undefined) return "person.renamed";
  return disabled ? "person.disabled" : "person.enabled";
}
