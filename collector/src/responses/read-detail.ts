import type { Permission, ResponseDetail } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { toResponseSummary } from "../response-summary.ts";
import { findResponse, hasContact } from "./store.ts";

/**
 * All that staff see of one response, where the scope holds its unit or the one that handles it.
 * @throws Problem `not-found`
 */
export type ReadDetail = (
  caller: Caller,
  scope: Scope,
  responseId: string,
) => Promise<ResponseDetail>;

export function createReadDetail(deps: Pick<Deps, "db" | "forms">): ReadDetail {
  return async (caller, scope, responseId) => {
    const row = await findResponse(deps.db.read, scope, responseId);
    const form = row && (await deps.forms.find(row.form));
    const definition = form && (await deps.forms.contentOf(form.row, row.formVersion));
    if (!row || !definition) throw new Problem("not-found");
    const units = [row.unitId, ...(row.handledBy === null ? [] : [row.handledBy])];
    return {
      ...toResponseSummary(row),
      definition,
      standing: row.standing,
      maySort: await mayOn(caller, "sort-quarantine", [row.unitId]),
      hasContact: await hasContact(deps.db.read, scope, row.seq),
      mayReadContact: await mayOn(caller, "read-contacts", units),
      mayErase: await mayOn(caller, "trace-persons", [row.unitId]),
      context: row.context ?? {},
      page: row.page,
    };
  };
}

/** Whether the caller may in one of the units. */
async function mayOn(
  { access }: Caller,
  permission: Permission,
  unitIds: readonly number[],
): Promise<boolean> {
  if (!access.permissions.includes(permission)) return false;
  const scope = await access.scopeFor(permission);
  return unitIds.some((id) => scope.has(id));
}
