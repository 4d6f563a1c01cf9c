import type { Person } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { listPeople, type PersonRow } from "./store.ts";
import { isManageable, toPerson } from "./to-person.ts";

/** Who administers, and where. */
export interface Administrator {
  caller: Caller;
  scope: Scope;
}

type ReadDeps = Pick<Deps, "db" | "now" | "units" | "calendar">;

/** Everybody the administrator sees: people without a role only where they reach the whole tree. */
export async function listVisible(deps: ReadDeps, by: Administrator): Promise<Person[]> {
  const tree = await deps.units.all();
  const rows = await listPeople(deps.db.read, by.scope, await sightOf(deps, by.scope));
  return rows.map((row) => toPerson(row, by.scope, tree, deps));
}

/** @throws Problem `not-found` where there is no such person, or none the administrator sees */
export async function requirePerson(
  deps: ReadDeps,
  { scope }: Administrator,
  id: string,
): Promise<PersonRow> {
  const sight = await sightOf(deps, scope);
  const [row] = await listPeople(deps.db.read, scope, { ...sight, id });
  if (!row) throw new Problem("not-found");
  return row;
}

/**
 * For changes of a person's sign-in: who has a role elsewhere too is administered from there.
 * @throws Problem `not-found`, `not-permitted`
 */
export async function requireManageable(
  deps: ReadDeps,
  by: Administrator,
  id: string,
): Promise<PersonRow> {
  const row = await requirePerson(deps, by, id);
  if (!isManageable(row, by.scope)) throw new Problem("not-permitted");
  return row;
}

/** The person as they stand now, after a change. */
export async function showPerson(deps: ReadDeps, by: Administrator, id: string): Promise<Person> {
  const row = await requirePerson(deps, by, id);
  return toPerson(row, by.scope, await deps.units.all(), deps);
}

async function sightOf({ units, now }: ReadDeps, scope: Scope) {
  const root = (await units.all()).find(({ parentId }) => parentId === null);
  return { withNobodys: root !== undefined && scope.has(root.id), now: now() };
}
