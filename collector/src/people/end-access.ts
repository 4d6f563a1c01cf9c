import { sql } from "drizzle-orm";
import type { Person } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { unitOf } from "./describe-grants.ts";
import { requireManageable, showPerson, type Administrator } from "./require-person.ts";
import {
  endAccessStatements,
  removeFactorStatements,
  updatePersonStatement,
  type PersonRow,
} from "./store.ts";

const ALWAYS = sql`1`;

/** Ends every session of a person, and open links with them. @throws Problem `not-found`, `not-permitted` */
export async function endSessions(deps: Deps, by: Administrator, id: string): Promise<Person> {
  const row = await requireManageable(deps, by, id);
  const { write } = deps.db;
  await deps.audit.write(factOf(by, row, "person.sessions-ended"), [
    ...endAccessStatements(write, id, ALWAYS),
    updatePersonStatement(write, id, ALWAYS, { updatedAt: deps.now() }),
  ]);
  return showPerson(deps, by, id);
}

/**
 * For who has lost their second step: takes it away and ends all sessions; the next sign-in asks
 * for a new one.
 * @throws Problem `not-found`, `not-permitted` where the person is oneself
 */
export async function removeFactor(deps: Deps, by: Administrator, id: string): Promise<Person> {
  const row = await requireManageable(deps, by, id);
  if (by.caller.id === id) throw new Problem("not-permitted");
  const { write } = deps.db;
  await deps.audit.write(factOf(by, row, "person.factor-removed"), [
    ...removeFactorStatements(write, id),
    ...endAccessStatements(write, id, ALWAYS),
    updatePersonStatement(write, id, ALWAYS, { updatedAt: deps.now(), twoFactorEnabled: false }),
  ]);
  return showPerson(deps, by, id);
}

function factOf(by: Administrator, { user, grants }: PersonRow, action: string) {
  return {
    actor: by.caller,
    action,
    unitId: unitOf(grants),
    objectKind: "person",
    objectId: user.id,
  };
}
